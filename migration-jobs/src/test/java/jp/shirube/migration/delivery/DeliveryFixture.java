package jp.shirube.migration.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.mappings.definition.Cover;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceFile;
import org.jspecify.annotations.Nullable;

/** A good delivery of system 001 by vendor A with one file; tests spoil it. */
final class DeliveryFixture {

  static final Charset WINDOWS = Charset.forName("windows-31j");

  final Path folder;
  private final List<ManifestEntry> entries = new ArrayList<>();

  DeliveryFixture(Path folder) {
    this.folder = folder;
  }

  static MappingDefinition mapping(SourceFile... files) {
    Cover cover = new Cover("1", "001", "A", "", "1.0", "draft", "", "2026-11-01", "");
    return new MappingDefinition(
        cover, List.of(files), List.of(), List.of(), List.of(), List.of(), "0");
  }

  DeliveryFixture file(String fileId, String name, long records, byte[] content) {
    return file(fileId, name, records, content, "", null);
  }

  DeliveryFixture file(
      String fileId,
      String name,
      long records,
      byte[] content,
      String totalField,
      @Nullable BigDecimal total) {
    write(name, content);
    entries.add(ManifestWriter.describe(folder, fileId, name, records, totalField, total));
    return this;
  }

  DeliveryFixture entry(ManifestEntry entry) {
    entries.add(entry);
    return this;
  }

  void write(String name, byte[] content) {
    try {
      Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DeliveryFixture manifest() {
    return manifest("001", "A");
  }

  DeliveryFixture manifest(String system, String vendor) {
    OffsetDateTime at = OffsetDateTime.parse("2026-10-31T18:00:00+09:00");
    ManifestWriter.write(folder, new Manifest(system, vendor, "A-0001", at, entries));
    return this;
  }
}
