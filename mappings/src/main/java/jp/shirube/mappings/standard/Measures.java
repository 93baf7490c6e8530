package jp.shirube.mappings.standard;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The built-in list of figures, {@code standard/measures.csv}: the project's own choice of the
 * words in which departments count, not part of any official list. Columns: id, name, unit, group,
 * kind (件数, 異なり数, 合計), items ({@code a;b}), conditions ({@code a=1|2;b!=;c=}).
 */
public final class Measures {

  private static final String RESOURCE = "/standard/measures.csv";
  private static final List<Measure> ALL = read();

  private Measures() {}

  /** The figures of a system in order of their ids. */
  public static List<Measure> of(String systemId) {
    return ALL.stream().filter(measure -> measure.systemId().equals(systemId)).toList();
  }

  public static Optional<Measure> byId(String id) {
    return ALL.stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  private static List<Measure> read() {
    InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(Measures.class.getResourceAsStream(RESOURCE)),
            StandardCharsets.UTF_8);
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      return rows.stream().map(Measures::measure).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Measure measure(NamedCsvRecord row) {
    String id = row.getField("id");
    return new Measure(
        id,
        id.substring(0, 3),
        row.getField("name"),
        row.getField("unit"),
        row.getField("group"),
        MeasureKind.ofWord(row.getField("kind")).orElseThrow(),
        items(row.getField("items")),
        RowCondition.parse(row.getField("conditions")));
  }

  private static List<String> items(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(";", -1));
  }
}
