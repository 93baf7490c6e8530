package jp.shirube.migration.delivery;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** One row of a manifest: checks its values, every one of them. */
final class ManifestRow {

  private static final Pattern SYSTEM = Pattern.compile("[0-9]{3}");
  private static final Pattern WORD = Pattern.compile("[^\\p{Cntrl}/\\\\]{1,64}");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");
  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,38}(\\.[0-9]{1,38})?");
  private static final Pattern FLAG = Pattern.compile("[01]?");

  private final ManifestHeading heading;
  private final CsvRecord row;
  private final Consumer<Finding> findings;
  private boolean good = true;

  ManifestRow(ManifestHeading heading, CsvRecord row, Consumer<Finding> findings) {
    this.heading = heading;
    this.row = row;
    this.findings = findings;
  }

  /** Whether it has as many values as there are headings; tells when not. */
  boolean isComplete() {
    if (row.getFieldCount() == heading.width()) {
      return true;
    }
    findings.accept(Finding.of(DeliveryFinding.BAD_MANIFEST, place(), Map.of("problem", "fields")));
    return false;
  }

  String text(ManifestColumn column) {
    return heading.text(row, column);
  }

  /** The file it names; empty when a value is wrong. */
  Optional<ManifestEntry> entry() {
    matches(ManifestColumn.SYSTEM, SYSTEM);
    matches(ManifestColumn.VENDOR, WORD);
    matches(ManifestColumn.NUMBER, WORD);
    matches(ManifestColumn.FILE_ID, WORD);
    matches(ManifestColumn.RECORDS, COUNT);
    matches(ManifestColumn.BYTES, COUNT);
    matches(ManifestColumn.SHA256, HASH);
    matches(ManifestColumn.DECLARED_EMPTY, FLAG);
    checkTime();
    checkName();
    checkTotal();
    return good ? Optional.of(build()) : Optional.empty();
  }

  private void matches(ManifestColumn column, Pattern pattern) {
    if (!pattern.matcher(text(column)).matches()) {
      problem(column, "value");
    }
  }

  private void checkTime() {
    try {
      OffsetDateTime.parse(text(ManifestColumn.EXTRACTED_AT));
    } catch (DateTimeParseException e) {
      problem(ManifestColumn.EXTRACTED_AT, "value");
    }
  }

  private void checkName() {
    if (!PlainFiles.isPlainName(text(ManifestColumn.FILE_NAME))) {
      good = false;
      Place place = place().withColumn(ManifestColumn.FILE_NAME.heading());
      findings.accept(Finding.of(DeliveryFinding.NOT_A_PLAIN_FILE, place));
    }
  }

  private void checkTotal() {
    boolean summed = !text(ManifestColumn.TOTAL_FIELD).isEmpty();
    String total = text(ManifestColumn.TOTAL);
    if (summed ? !DECIMAL.matcher(total).matches() : !total.isEmpty()) {
      problem(ManifestColumn.TOTAL, "value");
    }
  }

  /** Tells of a problem with a value of this row. */
  void problem(ManifestColumn column, String problem) {
    good = false;
    findings.accept(
        Finding.of(
            DeliveryFinding.BAD_MANIFEST,
            place().withColumn(column.heading()),
            Map.of("problem", problem)));
  }

  private Place place() {
    return Place.line(Manifest.FILE_NAME, row.getStartingLineNumber());
  }

  private ManifestEntry build() {
    String total = text(ManifestColumn.TOTAL);
    return new ManifestEntry(
        text(ManifestColumn.FILE_ID),
        text(ManifestColumn.FILE_NAME),
        Long.parseLong(text(ManifestColumn.RECORDS)),
        Long.parseLong(text(ManifestColumn.BYTES)),
        text(ManifestColumn.SHA256).toLowerCase(Locale.ROOT),
        text(ManifestColumn.TOTAL_FIELD),
        total.isEmpty() ? null : new BigDecimal(total),
        text(ManifestColumn.DECLARED_EMPTY).equals("1"));
  }
}
