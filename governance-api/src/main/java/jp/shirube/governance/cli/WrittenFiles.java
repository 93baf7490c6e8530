package jp.shirube.governance.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;

/**
 * Files that a command writes where it was told to. A file appears whole or not at all: it is
 * written beside its place first and then moved there. Its path is printed.
 */
final class WrittenFiles {

  /** What is written. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final PrintWriter out;

  WrittenFiles(PrintWriter out) {
    this.out = out;
  }

  /**
   * @throws FindingException when it cannot be written
   */
  void write(Path file, Content content) {
    try {
      moved(file.toAbsolutePath(), content);
      out.println("  " + file);
      out.flush();
    } catch (IOException | UncheckedIOException e) {
      String name = file.toString();
      Finding finding =
          Finding.of(CommandCode.FILE_NOT_WRITTEN, Place.file(name), Map.of("file", name));
      throw new FindingException(finding, e);
    }
  }

  private static void moved(Path file, Content content) throws IOException {
    Path folder = Objects.requireNonNull(file.getParent());
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "shirube", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.writeTo(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
