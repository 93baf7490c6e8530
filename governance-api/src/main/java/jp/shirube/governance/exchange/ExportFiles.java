package jp.shirube.governance.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Place;
import jp.shirube.reports.exchange.ExchangeHeader;
import jp.shirube.reports.exchange.ExchangeRow;
import jp.shirube.reports.exchange.ExchangeWorkbook;

/** Files of a folder that appear whole or not at all. */
final class ExportFiles {

  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Path folder;
  private final Messages messages;

  /**
   * @param folder made when it is not there
   */
  ExportFiles(Path folder, Messages messages) {
    this.folder = folder;
    this.messages = messages;
  }

  /** Writes {@code 入力票_<party>_<YYYY-MM>_第<n>版.xlsx}. */
  ExportedFile write(ExchangeHeader header, List<ExchangeRow> rows) {
    String name =
        messages.text(
            "exchange.file",
            Map.of(
                "party", safe(header.party()),
                "month", header.identity().month().toString(),
                "revision", Integer.toString(header.identity().revision())));
    Path path = write(name, out -> ExchangeWorkbook.write(header, rows, out));
    return new ExportedFile(path, header.party(), rows.size());
  }

  private static String safe(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
  }

  /**
   * Writes a file.
   *
   * @throws FindingException when it cannot be written
   */
  Path write(String name, Content content) {
    try {
      Files.createDirectories(folder);
      return moved(name, content);
    } catch (IOException | UncheckedIOException e) {
      Finding finding =
          Finding.of(ExchangeCode.FILE_NOT_WRITTEN, Place.file(name), Map.of("file", name));
      throw new FindingException(finding, e);
    }
  }

  private Path moved(String name, Content content) throws IOException {
    Path part = Files.createTempFile(folder, "shirube", ".part");
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
