package jp.shirube.governance.web.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Folders that are there for some work only. */
public final class Folders {

  private Folders() {}

  /** Gives an empty folder to some work and takes it away afterwards. */
  public static <T> T within(Function<Path, T> work) {
    try {
      Path folder = Files.createTempDirectory("shirube-work");
      try {
        return work.apply(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with what is in it. */
  public static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
