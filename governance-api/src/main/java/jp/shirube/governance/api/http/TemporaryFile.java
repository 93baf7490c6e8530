package jp.shirube.governance.api.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Content that was sent, as a file for those who read files, for the time of the work on it. */
public final class TemporaryFile {

  private TemporaryFile() {}

  /**
   * Works on a file of its own folder, which is gone afterwards.
   *
   * @param name name of the file; folders in it are left out
   */
  public static <T> T with(String name, byte[] content, Function<Path, T> work) {
    try {
      Path folder = Files.createTempDirectory("shirube-api");
      Path file = folder.resolve(plain(name));
      try {
        Files.write(file, content);
        return work.apply(file);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.isBlank() || last.equals(".") || last.equals("..") ? "file" : last;
  }
}
