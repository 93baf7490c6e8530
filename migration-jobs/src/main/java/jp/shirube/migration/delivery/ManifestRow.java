package jp.shirube.migration.delivery;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** One row of a manifest: checks its values, every one of them. */
final class ManifestRow {

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,38}(\\.[0-9]{1,38})?");

  private static final Map<ManifestColumn, Predicate<String>> FORMS =
      new EnumMap<>(ManifestColumn.class);

  static {
    Predicate<String> word = form("[^\\p{Cntrl}/\\\\]{1,64}");
    Predicate<String> count = form("[0-9]{1,15}");
    FORMS.put(ManifestColumn.SYSTEM, form("[0-9]{3}"));
    FORMS.put(ManifestColumn.VENDOR, word);
    FORMS.put(ManifestColumn.NUMBER, word);
    FORMS.put(ManifestColumn.EXTRACTED_AT, ManifestRow::isTime);
    FORMS.put(ManifestColumn.FILE_ID, word);
    FORMS.put(ManifestColumn.RECORDS, count);
    FORMS.put(ManifestColumn.BYTES, count);
    FORMS.put(ManifestColumn.SHA256, form("[0-9a-fA-F]{64}"));
    FORMS.put(ManifestColumn.DECLARED_EMPTY, form("[01]?"));
  }

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
    findings.accept(ManifestProblem.of(place(), "fields"));
    return false;
  }

  String text(ManifestColumn column) {
    return heading.text(row, column);
  }

  /** The file it names; empty when a value is wrong. */
  Optional<ManifestEntry> entry() {
    FORMS.keySet().stream().filter(column -> !fits(column)).forEach(this::wrongValue);
    checkName();
    checkTotal();
    return good ? Optional.of(build()) : Optional.empty();
  }

  /** Whether the value of a column that stands for itself is of the column's form. */
  boolean fits(ManifestColumn column) {
    return Objects.requireNonNull(FORMS.get(column)).test(text(column));
  }

  private static Predicate<String> form(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }

  private static boolean isTime(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
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
      wrongValue(ManifestColumn.TOTAL);
    }
  }

  private void wrongValue(ManifestColumn column) {
    good = false;
    findings.accept(ManifestProblem.value(place().withColumn(column.heading()), column));
  }

  /** Tells of a problem with a value of this row beside others. */
  void problem(ManifestColumn column, String problem) {
    good = false;
    findings.accept(ManifestProblem.of(place().withColumn(column.heading()), problem));
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
