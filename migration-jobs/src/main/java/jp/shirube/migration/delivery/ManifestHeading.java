package jp.shirube.migration.delivery;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** Where each column of a manifest stands; columns that are not known are ignored. */
record ManifestHeading(Map<ManifestColumn, Integer> positions, int width) {

  static Optional<ManifestHeading> read(CsvRecord row, Consumer<Finding> findings) {
    List<String> headings = row.getFields().stream().map(String::strip).toList();
    Map<ManifestColumn, Integer> positions = new EnumMap<>(ManifestColumn.class);
    boolean good = true;
    for (ManifestColumn column : ManifestColumn.values()) {
      int position = headings.indexOf(column.heading());
      if (position < 0 || headings.lastIndexOf(column.heading()) != position) {
        findings.accept(problem(row, column));
        good = false;
      }
      positions.put(column, position);
    }
    return good
        ? Optional.of(new ManifestHeading(Map.copyOf(positions), headings.size()))
        : Optional.empty();
  }

  private static Finding problem(CsvRecord row, ManifestColumn column) {
    Place place =
        Place.line(Manifest.FILE_NAME, row.getStartingLineNumber()).withColumn(column.heading());
    return ManifestProblem.of(place, "heading");
  }

  /** The text of a column in a row of {@link #width()} fields. */
  String text(CsvRecord row, ManifestColumn column) {
    return row.getField(positions.getOrDefault(column, -1)).strip();
  }
}
