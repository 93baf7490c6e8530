package jp.shirube.governance.pmo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;

/**
 * A folder that people receive files in. A file appears whole or not at all: it is written beside
 * its place first and then moved there.
 */
public final class OutputFiles {

  /** Writes a file's content. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Path folder;

  /**
   * @param folder made when it is not there
   */
  public OutputFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a file.
   *
   * @return its path
   * @throws FindingException when the folder cannot be written
   */
  public Path write(String name, Content content) {
    try {
      Files.createDirectories(folder);
      return moved(name, content);
    } catch (IOException | UncheckedIOException e) {
      Finding finding =
          Finding.of(PmoCode.REPORT_NOT_WRITTEN, Place.file(name), Map.of("file", name));
      throw new FindingException(finding, e);
    }
  }

  private Path moved(String name, Content content) throws IOException {
    Path part = Files.createTempFile(folder, name, ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.writeTo(out);
      }
      return Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
