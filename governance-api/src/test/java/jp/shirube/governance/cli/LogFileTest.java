package jp.shirube.governance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
