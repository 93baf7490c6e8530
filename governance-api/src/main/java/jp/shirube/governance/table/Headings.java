package jp.shirube.governance.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shirube.mappings.finding.Finding;

/** The row with the headings, and the rows below it as rows of the known columns. */
final class Headings {

  private final RawRow row;
  private final Map<Integer, Column> columns = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Headings(RawRow row, List<Column> known) {
    this.row = row;
    new TreeMap<>(row.cells()).forEach((position, heading) -> add(position, heading, known));
    known.stream()
        .filter(column -> column.required() && !columns.containsValue(column))
        .map(column -> Finding.of(TableCode.COLUMN_MISSING, row.place(), name(column)))
        .forEach(findings::add);
  }

  private void add(int position, String heading, List<Column> known) {
    for (Column column : known) {
      if (column.isCalled(heading)) {
        if (columns.containsValue(column)) {
          findings.add(Finding.of(TableCode.COLUMN_TWICE, row.place(), name(column)));
        } else {
          columns.put(position, column);
        }
      }
    }
  }

  private static Map<String, String> name(Column column) {
    return Map.of("column", column.name(), "id", column.id());
  }

  int known() {
    return columns.size();
  }

  List<Finding> findings() {
    return findings;
  }

  Table table(List<RawRow> below) {
    Map<String, String> headings =
        columns.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getValue().id(),
                    entry -> row.cells().getOrDefault(entry.getKey(), "")));
    return new Table(
        below.stream().map(it -> tableRow(it, headings)).filter(Headings::hasText).toList(),
        findings);
  }

  private TableRow tableRow(RawRow raw, Map<String, String> headings) {
    Map<String, String> cells = new HashMap<>();
    columns.forEach(
        (position, column) -> {
          String text = raw.cells().getOrDefault(position, "");
          if (!text.isEmpty()) {
            cells.put(column.id(), text);
          }
        });
    return new TableRow(raw.place(), cells, headings);
  }

  private static boolean hasText(TableRow row) {
    return !row.cells().isEmpty();
  }
}
