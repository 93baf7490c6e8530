package jp.shirube.mappings.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a folder of small files so that others see all of it or nothing. */
final class AtomicFolder {

  private final Path parent;

  AtomicFolder(Path parent) {
    this.parent = parent;
  }

  /**
   * Writes the folder.
   *
   * @return false when a folder of that name is there already, which stays as it is
   * @throws UncheckedIOException when it cannot be written; nothing is left behind
   */
  boolean write(String name, Map<String, byte[]> files) {
    try {
      Files.createDirectories(parent);
      Path temporary = Files.createTempDirectory(parent, ".new-");
      try {
        writeFiles(temporary, files);
        return move(temporary, parent.resolve(name));
      } finally {
        delete(temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (FileSystemException e) {
      if (Files.exists(to)) {
        return false;
      }
      throw e;
    }
  }

  private static void writeFiles(Path folder, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      writeFile(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static void writeFile(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
