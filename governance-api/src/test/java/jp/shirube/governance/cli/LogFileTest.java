package jp.shirube.governance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogFileTest {

  private final ch.qos.logback.classic.Logger root =
      ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);

  @BeforeEach
  @AfterEach
  void detach() {
    root.detachAppender("file");
    root.detachAppender("terminal");
  }

  @Test
  void theLogStandsInTheHomeWithTimeAndCause(@TempDir Path home) throws Exception {
    Level before = root.getLevel();
    root.setLevel(Level.INFO);
    try {
      LogFile.open(home);
      LoggerFactory.getLogger("test").info("始めました", new IllegalStateException("cause"));
    } finally {
      root.setLevel(before);
    }
    assertThat(Files.readString(home.resolve("logs/shirube.log")))
        .containsPattern("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+\\+09:00 INFO +\\[.*\\] test - 始めました")
        .contains("IllegalStateException: cause");
  }

  @Test
  void openingTwiceWritesOnce(@TempDir Path home) throws Exception {
    LogFile.open(home);
    LogFile.open(home);
    LoggerFactory.getLogger("test").error("一度だけ");
    assertThat(Files.readString(home.resolve("logs/shirube.log"))).containsOnlyOnce("一度だけ");
  }

  @Test
  void onlyItsOwnerCanReadTheLog(@TempDir Path home) throws Exception {
    LogFile.open(home);
    LoggerFactory.getLogger("test").error("内密");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("logs"))))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(home.resolve("logs/shirube.log"))))
        .isEqualTo("rw-------");
  }

  @Test
  void theTerminalIsLeftToTheCommands(@TempDir Path home) {
    ConsoleAppender<ILoggingEvent> terminal = new ConsoleAppender<>();
    terminal.setName("terminal");
    root.addAppender(terminal);
    LogFile.open(home);
    assertThat(root.getAppender("terminal")).isNull();
  }

  @Test
  void withoutAFileTheTerminalStaysTheLog(@TempDir Path folder) throws Exception {
    ConsoleAppender<ILoggingEvent> terminal = new ConsoleAppender<>();
    terminal.setName("terminal");
    root.addAppender(terminal);
    LogFile.open(Files.writeString(folder.resolve("file"), ""));
    assertThat(root.getAppender("terminal")).isSameAs(terminal);
    root.detachAppender(terminal);
  }
}
