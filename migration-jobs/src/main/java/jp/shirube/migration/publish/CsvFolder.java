package jp.shirube.migration.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/**
 * A folder that is written beside its place and renamed into it when it is whole. What a killed
 * process left beside it is removed by the next one.
 */
final class CsvFolder {

  private final Path target;
  private final Path unfinished;
  private final Path replaced;

  CsvFolder(Path target) {
    this.target = target.toAbsolutePath().normalize();
    this.unfinished = beside(".part");
    this.replaced = beside(".old");
  }

  private Path beside(String suffix) {
    return target.resolveSibling(target.getFileName() + suffix);
  }

  /** An empty folder to write into. */
  Path begin() throws IOException {
    FileSystemUtils.deleteRecursively(unfinished);
    return Files.createDirectories(unfinished);
  }

  /** Puts the written folder in its place. */
  void finish() throws IOException {
    FileSystemUtils.deleteRecursively(replaced);
    try {
      Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      // The set is made for the first time.
    }
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    FileSystemUtils.deleteRecursively(replaced);
  }

  /** Leaves nothing of an unfinished set. */
  void abandon() {
    try {
      FileSystemUtils.deleteRecursively(unfinished);
    } catch (IOException e) {
      throw OutputFaults.explain(e, target);
    }
  }
}
