package jp.shirube.migration.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.definition.SourceFormat;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.crypto.EncryptedFiles;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.source.PartitionSize;
import jp.shirube.migration.source.RecordReaders;
import jp.shirube.migration.source.RecordScanner;
import jp.shirube.migration.source.ScanResult;

/** Receives one file of a delivery in one pass: hashes, counts, sums, encrypts, compares. */
final class FileReception {

  private final Path folder;
  private final SourceFile layout;
  private final PartitionSize size;
  private final Consumer<Finding> findings;

  FileReception(Path folder, SourceFile layout, PartitionSize size, Consumer<Finding> findings) {
    this.folder = folder;
    this.layout = layout;
    this.size = size;
    this.findings = findings;
  }

  /**
   * @param stored where the encrypted content goes
   * @return what was received; an empty file where there is none
   */
  StoredFile receive(Optional<ManifestEntry> stated, Path stored, MasterKey key, String purpose)
      throws IOException {
    EncryptedFiles files = new EncryptedFiles(key, purpose);
    if (stated.isEmpty()) {
      report(DeliveryFinding.FILE_MISSING, Place.file(layout.name()), fileId());
      return nothing(layout.name(), files, stored);
    }
    ManifestEntry entry = stated.get();
    Path file = folder.resolve(entry.fileName());
    return isReadable(file, entry)
        ? receive(file, entry, files, stored)
        : nothing(entry.fileName(), files, stored);
  }

  private boolean isReadable(Path file, ManifestEntry entry) {
    Place place = Place.file(entry.fileName());
    if (!PlainFiles.exists(file)) {
      if (!entry.declaredEmpty()) {
        report(DeliveryFinding.FILE_MISSING, place, fileId());
      }
      return false;
    }
    if (!PlainFiles.isPlain(file)) {
      report(DeliveryFinding.NOT_A_PLAIN_FILE, place, Map.of());
      return false;
    }
    Optional<String> problem = RecordReaders.problem(layout);
    problem.ifPresent(
        text ->
            report(
                DeliveryFinding.UNUSABLE_LAYOUT,
                place,
                Map.of("fileId", layout.id(), "charset", layout.charset())));
    return problem.isEmpty();
  }

  private StoredFile receive(Path file, ManifestEntry entry, EncryptedFiles files, Path stored)
      throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        OutputStream out = files.create(stored)) {
      CopyingInput copying = new CopyingInput(in, out);
      ScanResult scan = new RecordScanner(layout, size, entry.totalField()).scan(copying);
      compare(entry, copying, scan);
      return new StoredFile(
          layout.id(),
          entry.fileName(),
          scan.records(),
          copying.bytes(),
          copying.sha256(),
          scan.partitions());
    }
  }

  private StoredFile nothing(String name, EncryptedFiles files, Path stored) throws IOException {
    files.create(stored).close();
    String hash = HexFormat.of().formatHex(Hashes.sha256().digest());
    return new StoredFile(layout.id(), name, 0, 0, hash, List.of());
  }

  private void compare(ManifestEntry entry, CopyingInput copied, ScanResult scan) {
    if (StatedFigures.compare(entry, copied, scan.records(), findings)) {
      compareContent(entry, Place.file(entry.fileName()), scan);
    }
  }

  private void compareContent(ManifestEntry entry, Place place, ScanResult scan) {
    compareTotal(entry, place, scan.total());
    if (scan.foreign()) {
      report(DeliveryFinding.WRONG_CHARSET, place, Map.of("charset", layout.charset()));
    }
    if (layout.format() == SourceFormat.TABLE && !scan.header().isEmpty()) {
      TableHeading.firstDifference(layout, scan.header())
          .ifPresent(difference -> report(DeliveryFinding.HEADER_DIFFERS, place, difference));
    }
  }

  private void compareTotal(ManifestEntry entry, Place place, BigDecimal computed) {
    BigDecimal stated = entry.total();
    if (stated == null) {
      return;
    }
    if (layout.indexOf(entry.totalField()) < 0) {
      findings.accept(
          ManifestProblem.of(
              Place.file(Manifest.FILE_NAME).withColumn(ManifestColumn.TOTAL_FIELD.heading()),
              "unknown"));
    } else if (stated.compareTo(computed) != 0) {
      report(
          DeliveryFinding.TOTAL_DIFFERS,
          place,
          Map.of(
              "field",
              entry.totalField(),
              "stated",
              stated.toPlainString(),
              "computed",
              computed.toPlainString()));
    }
  }

  private Map<String, String> fileId() {
    return Map.of("fileId", layout.id());
  }

  private void report(DeliveryFinding code, Place place, Map<String, String> arguments) {
    findings.accept(Finding.of(code, place, arguments));
  }
}
