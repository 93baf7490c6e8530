package jp.shirube.migration.sample.fault;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.shirube.migration.sample.expected.Row;

/** A row of one group refers to rows of another by these items. */
record Reference(String child, List<String> childItems, String parent, List<String> parentItems) {

  private static final String RESOURCE = "/standard/references.csv";

  boolean withinSystem() {
    return Row.systemId(child).equals(Row.systemId(parent));
  }

  List<String> from(Row row) {
    return childItems.stream().map(row::get).toList();
  }

  List<String> to(Row row) {
    return parentItems.stream().map(row::get).toList();
  }

  /** The item that tells it from others. */
  String item() {
    return childItems.get(childItems.size() - 1);
  }

  static List<Reference> all() {
    InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(Reference.class.getResourceAsStream(RESOURCE)),
            StandardCharsets.UTF_8);
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      return rows.stream().map(Reference::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reference of(NamedCsvRecord row) {
    return new Reference(
        row.getField("child_group"),
        items(row.getField("child_items")),
        row.getField("parent_group"),
        items(row.getField("parent_items")));
  }

  private static List<String> items(String joined) {
    return Arrays.asList(joined.split(";", -1));
  }
}
