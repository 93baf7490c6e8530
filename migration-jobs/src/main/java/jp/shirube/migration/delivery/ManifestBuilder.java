package jp.shirube.migration.delivery;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** Puts a manifest together from its rows. */
final class ManifestBuilder {

  /** What every row says alike. */
  private static final Set<ManifestColumn> COMMON =
      EnumSet.of(
          ManifestColumn.SYSTEM,
          ManifestColumn.VENDOR,
          ManifestColumn.NUMBER,
          ManifestColumn.EXTRACTED_AT);

  private final ManifestHeading heading;
  private final Consumer<Finding> findings;
  private final Map<ManifestColumn, String> common = new EnumMap<>(ManifestColumn.class);
  private final Set<String> ids = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final List<ManifestEntry> entries = new ArrayList<>();
  private boolean good = true;

  ManifestBuilder(ManifestHeading heading, Consumer<Finding> findings) {
    this.heading = heading;
    this.findings = findings;
  }

  Optional<Manifest> build(List<CsvRecord> rows) {
    rows.stream().filter(row -> !isBlank(row)).forEach(this::add);
    if (entries.isEmpty() && good) {
      refuse(ManifestProblem.of(Place.file(Manifest.FILE_NAME), "empty"));
    }
    return good ? Optional.of(manifest()) : Optional.empty();
  }

  private static boolean isBlank(CsvRecord row) {
    return row.getFields().stream().allMatch(String::isBlank);
  }

  private void add(CsvRecord csv) {
    ManifestRow row = new ManifestRow(heading, csv, this::refuse);
    if (!row.isComplete()) {
      return;
    }
    COMMON.forEach(column -> compare(row, column));
    row.entry().ifPresent(entry -> add(row, entry));
  }

  private void compare(ManifestRow row, ManifestColumn column) {
    if (!row.fits(column)) {
      return;
    }
    String text = row.text(column);
    String before = common.putIfAbsent(column, text);
    if (before != null && !before.equals(text)) {
      row.problem(column, "different");
    }
  }

  private void add(ManifestRow row, ManifestEntry entry) {
    if (!ids.add(entry.fileId())) {
      row.problem(ManifestColumn.FILE_ID, "repeated");
    }
    if (!names.add(entry.fileName())) {
      row.problem(ManifestColumn.FILE_NAME, "repeated");
    }
    entries.add(entry);
  }

  private void refuse(Finding finding) {
    good = false;
    findings.accept(finding);
  }

  private Manifest manifest() {
    return new Manifest(
        common.getOrDefault(ManifestColumn.SYSTEM, ""),
        common.getOrDefault(ManifestColumn.VENDOR, ""),
        common.getOrDefault(ManifestColumn.NUMBER, ""),
        OffsetDateTime.parse(common.getOrDefault(ManifestColumn.EXTRACTED_AT, "")),
        entries);
  }
}
