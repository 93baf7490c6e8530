package jp.shirube.migration.delivery;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the manifest of a delivery. */
public final class ManifestWriter {

  private ManifestWriter() {}

  /**
   * Writes {@code manifest.csv} into a delivery's folder (UTF-8, CRLF), replacing one that is
   * there.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public static void write(Path folder, Manifest manifest) {
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(folder.resolve(Manifest.FILE_NAME), StandardCharsets.UTF_8)) {
      csv.writeRecord(ManifestColumn.headings());
      manifest.entries().forEach(entry -> csv.writeRecord(row(manifest, entry)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The entry of a file that stands in the folder: its size and hash are taken from the file.
   *
   * @param total sum of {@code totalField}, null when that is blank
   */
  public static ManifestEntry describe(
      Path folder,
      String fileId,
      String fileName,
      long records,
      String totalField,
      @Nullable BigDecimal total) {
    Path file = folder.resolve(fileName);
    try {
      return new ManifestEntry(
          fileId,
          fileName,
          records,
          Files.size(file),
          sha256(file),
          totalField,
          total,
          records == 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), Hashes.sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  private static List<String> row(Manifest manifest, ManifestEntry entry) {
    BigDecimal total = entry.total();
    return List.of(
        manifest.systemId(),
        manifest.vendorId(),
        manifest.number(),
        manifest.extractedAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
        entry.fileId(),
        entry.fileName(),
        Long.toString(entry.records()),
        Long.toString(entry.bytes()),
        entry.sha256(),
        entry.totalField(),
        total == null ? "" : total.toPlainString(),
        entry.declaredEmpty() ? "1" : "");
  }
}
