package jp.shirube.mappings.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A sheet read by its headings. Reports headings that are missing, unknown or doubled. */
final class SheetTable {

  private final SheetForm form;
  private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
  private final List<Entry> entries;
  private final Report report;

  SheetTable(SheetForm form, Sheet sheet, Report report) {
    this.form = form;
    this.report = report;
    if (sheet.rows().isEmpty()) {
      entries = List.of();
    } else {
      readHeading(sheet.rows().get(0));
      entries = entries(sheet.rows().subList(1, sheet.rows().size()));
    }
    if (form.isMandatory() || !sheet.rows().isEmpty()) {
      reportMissing();
    }
  }

  static SheetTable empty(SheetForm form, Report report) {
    return new SheetTable(form, report);
  }

  private SheetTable(SheetForm form, Report report) {
    this.form = form;
    this.report = report;
    this.entries = List.of();
  }

  List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  boolean has(Column column) {
    return positions.containsKey(column);
  }

  SheetForm form() {
    return form;
  }

  private void readHeading(Sheet.Row heading) {
    for (int i = 0; i < heading.cells().size(); i++) {
      String text = Blanks.strip(heading.cell(i));
      if (!text.isEmpty()) {
        readHeading(text, i, heading.number());
      }
    }
  }

  private void readHeading(String text, int position, long row) {
    Column column = form.column(text).orElse(null);
    if (column == null) {
      reportUnknown(text, row);
    } else if (positions.putIfAbsent(column, position) != null) {
      report.cell(MappingCode.COLUMN_DUPLICATE, form.title(), row, text, Map.of("column", text));
    }
  }

  private void reportUnknown(String text, long row) {
    if (!Column.INFORMATION.contains(text)) {
      report.cell(MappingCode.COLUMN_UNKNOWN, form.title(), row, text, Map.of("column", text));
    }
  }

  private void reportMissing() {
    for (Column column : form.required()) {
      if (!positions.containsKey(column)) {
        report.cell(
            MappingCode.COLUMN_MISSING,
            form.title(),
            1,
            column.heading(),
            Map.of("sheet", form.title(), "column", column.heading()));
      }
    }
  }

  private List<Entry> entries(List<Sheet.Row> rows) {
    List<Entry> result = new ArrayList<>();
    for (Sheet.Row row : rows) {
      Entry entry = new Entry(row);
      if (!entry.isBlank()) {
        result.add(entry);
      }
    }
    return result;
  }

  /** A row of the table, its cells by column. */
  final class Entry {

    private final Sheet.Row row;

    private Entry(Sheet.Row row) {
      this.row = row;
    }

    long line() {
      return row.number();
    }

    /** The trimmed text of a cell, {@code ""} when empty or when the column is absent. */
    String text(Column column) {
      return Blanks.strip(row.cell(positions.getOrDefault(column, -1)));
    }

    /** The value of a cell whose quotes keep its blanks. */
    String literal(Column column) {
      return Literals.value(text(column));
    }

    /** The text of a cell that must not be blank. */
    String needed(Column column) {
      String text = text(column);
      if (text.isEmpty() && positions.containsKey(column)) {
        report(MappingCode.CELL_BLANK, column, Map.of("column", column.heading()));
      }
      return text;
    }

    /** A whole number of a cell; {@code blank} when it is empty, -1 after a finding. */
    int number(Column column, int least, int most, int blank) {
      String text = text(column);
      return text.isEmpty() ? blank : number(column, text, least, most);
    }

    private int number(Column column, String text, int least, int most) {
      int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
      if (number < least || number > most) {
        report(
            MappingCode.NOT_A_NUMBER,
            column,
            Map.of("column", column.heading(), "range", least + "～" + most));
        return -1;
      }
      return number;
    }

    void report(MappingCode code, Column column, Map<String, String> arguments) {
      report.cell(code, form.title(), line(), column.heading(), arguments);
    }

    void unknownWord(Column column, String word, List<String> allowed) {
      report(
          MappingCode.UNKNOWN_WORD,
          column,
          Map.of("column", column.heading(), "word", word, "allowed", String.join("、", allowed)));
    }

    private boolean isBlank() {
      return positions.keySet().stream().allMatch(column -> text(column).isEmpty());
    }
  }
}
