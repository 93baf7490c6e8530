package jp.shirube.migration.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.migration.delivery.Manifest;
import jp.shirube.migration.delivery.ManifestEntry;
import jp.shirube.migration.delivery.ManifestWriter;

/** A delivery of system 001 by vendor A made of lines, and the definition that reads it. */
final class SmallDelivery {

  private static final OffsetDateTime EXTRACTED = OffsetDateTime.parse("2026-10-31T18:00:00+09:00");

  private final Path folder;
  private final List<ManifestEntry> entries = new ArrayList<>();

  SmallDelivery(Path folder) {
    this.folder = created(folder);
  }

  /** A CSV file named after its id, in UTF-8 with a header line. */
  SmallDelivery file(String id, String header, List<String> records) {
    String lines = header + "\n" + String.join("\n", records) + "\n";
    write(folder.resolve(id + ".csv"), lines);
    entries.add(ManifestWriter.describe(folder, id, id + ".csv", records.size(), "", null));
    return this;
  }

  Path write() {
    ManifestWriter.write(folder, new Manifest("001", "A", "A-1", EXTRACTED, entries));
    return folder;
  }

  /** Writes a definition's sheets; its cover is that of the delivery. */
  static Path definition(Path folder, Map<String, String> sheets) {
    created(folder);
    write(
        folder.resolve("表紙.csv"), "項目,値\n形式版,1\n業務システムID,001\n事業者ID,A\n版,1.0\n標準の版,draft-2026.1\n");
    sheets.forEach((name, rows) -> write(folder.resolve(name + ".csv"), rows));
    return folder;
  }

  private static Path created(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
