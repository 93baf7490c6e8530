package jp.shirube.migration.delivery;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.migration.crypto.DurableFiles;

/**
 * Where a delivery is gathered before it is renamed into the store. Its name holds the process id,
 * so that what a dead process left behind is cleared away by the next.
 */
public final class IncomingFolder implements AutoCloseable {

  private static final String PREFIX = ".incoming-";
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path path;

  private IncomingFolder(Path path) {
    this.path = path;
  }

  public static IncomingFolder open(Path store) throws IOException {
    Files.createDirectories(store, OWNER_ONLY);
    clearLeftovers(store);
    String prefix = PREFIX + ProcessHandle.current().pid() + "-";
    return new IncomingFolder(Files.createTempDirectory(store, prefix, OWNER_ONLY));
  }

  public Path path() {
    return path;
  }

  /** Makes the folder a delivery of the store; another one that came first stays. */
  void moveTo(Path target) throws IOException {
    DurableFiles.syncFolder(path);
    try {
      Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!PlainFiles.exists(target)) {
        throw e;
      }
    }
    DurableFiles.syncFolder(target.resolveSibling(""));
  }

  @Override
  public void close() throws IOException {
    delete(path);
  }

  private static void clearLeftovers(Path store) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(store, PREFIX + "*")) {
      for (Path folder : folders) {
        if (!isAlive(folder)) {
          delete(folder);
        }
      }
    }
  }

  private static boolean isAlive(Path folder) {
    String[] parts = folder.getFileName().toString().substring(PREFIX.length()).split("-", 2);
    return ProcessHandle.of(Long.parseLong(parts[0])).isPresent();
  }

  private static void delete(Path folder) throws IOException {
    if (!PlainFiles.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path one : deepestFirst) {
        Files.deleteIfExists(one);
      }
    }
  }
}
