package jp.shirube.governance.cli;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A log file that only its owner can read, in a folder that only he can enter. */
final class PrivateFileAppender extends RollingFileAppender<ILoggingEvent> {

  @Override
  public void openFile(String name) throws IOException {
    super.openFile(name);
    Path file = Path.of(name).toAbsolutePath();
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      Files.setPosixFilePermissions(
          file.resolveSibling(""), PosixFilePermissions.fromString("rwx------"));
    }
  }
}
