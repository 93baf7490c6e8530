package jp.shirube.migration.delivery;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.definition.SourceField;
import jp.shirube.mappings.definition.SourceFile;

/** Compares the columns of a spooled table with its layout. */
final class TableHeading {

  private TableHeading() {}

  /**
   * The first column that is not the layout's. What stands there instead is not told: without a
   * header line it would be a resident's value.
   *
   * @return arguments of the finding: position (1-based), expected name ({@code ""} for one column
   *     too many)
   */
  static Optional<Map<String, String>> firstDifference(SourceFile layout, String header) {
    List<String> columns = columns(layout, header);
    List<String> names = layout.fields().stream().map(SourceField::name).toList();
    for (int i = 0; i < Math.max(columns.size(), names.size()); i++) {
      String expected = i < names.size() ? names.get(i) : "";
      if (i >= columns.size() || !columns.get(i).equals(expected)) {
        return Optional.of(Map.of("position", Integer.toString(i + 1), "expected", expected));
      }
    }
    return Optional.empty();
  }

  private static List<String> columns(SourceFile layout, String header) {
    try {
      return CsvReader.builder().fieldSeparator(layout.delimiter()).ofCsvRecord(header).stream()
          .findFirst()
          .map(CsvRecord::getFields)
          .orElse(List.of());
    } catch (CsvParseException e) {
      return List.of();
    }
  }
}
