package jp.shirube.mappings.definition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What two versions of a definition's workbook say differently, row by row. Rows are the same when
 * their key columns are; where rows stand and in what order the columns are does not matter.
 *
 * @param sheets sheets that differ, in the form's order
 */
public record DefinitionDifference(List<SheetDifference> sheets) {

  /** What became of a row. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * A sheet with rows that differ.
   *
   * @param rows those of the newer version in its order, then those that it no longer has
   */
  public record SheetDifference(String sheet, List<RowDifference> rows) {

    public SheetDifference {
      rows = List.copyOf(rows);
    }

    public long added() {
      return count(Kind.ADDED);
    }

    public long changed() {
      return count(Kind.CHANGED);
    }

    public long removed() {
      return count(Kind.REMOVED);
    }

    private long count(Kind kind) {
      return rows.stream().filter(row -> row.kind() == kind).count();
    }
  }

  /**
   * A row that differs.
   *
   * @param key texts of its key columns
   * @param olderRow 1-based row in the older workbook, 0 when it is not there
   * @param newerRow 1-based row in the newer workbook, 0 when it is not there
   * @param cells of a changed row the cells that differ, else those that hold anything
   */
  public record RowDifference(
      Kind kind, String key, long olderRow, long newerRow, List<CellDifference> cells) {

    public RowDifference {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell that differs.
   *
   * @param column heading
   * @param older text, {@code ""} when empty
   * @param newer text, {@code ""} when empty
   */
  public record CellDifference(String column, String older, String newer) {}

  private record Row(long line, Map<String, String> cells) {

    static final Row NONE = new Row(0, Map.of());

    String text(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  public DefinitionDifference {
    sheets = List.copyOf(sheets);
  }

  /** Compares two workbooks; one that cannot be read has no rows. */
  public static DefinitionDifference between(byte[] older, byte[] newer) {
    List<Sheet> before = MappingDefinitions.sheets("", older, new Report());
    List<Sheet> after = MappingDefinitions.sheets("", newer, new Report());
    return new DefinitionDifference(
        Arrays.stream(SheetForm.values())
            .map(form -> of(form, rows(form, before), rows(form, after)))
            .filter(sheet -> !sheet.rows().isEmpty())
            .toList());
  }

  private static SheetDifference of(
      SheetForm form, Map<String, Row> before, Map<String, Row> after) {
    Stream<RowDifference> present =
        after.entrySet().stream()
            .flatMap(row -> present(row.getKey(), before.get(row.getKey()), row.getValue()));
    Stream<RowDifference> gone =
        before.entrySet().stream()
            .filter(row -> !after.containsKey(row.getKey()))
            .map(row -> gone(row.getKey(), row.getValue()));
    return new SheetDifference(form.title(), Stream.concat(present, gone).toList());
  }

  private static Stream<RowDifference> present(String key, @Nullable Row before, Row after) {
    Row older = before == null ? Row.NONE : before;
    List<CellDifference> cells = cells(older, after);
    Kind kind = before == null ? Kind.ADDED : Kind.CHANGED;
    return cells.isEmpty()
        ? Stream.empty()
        : Stream.of(new RowDifference(kind, key, older.line(), after.line(), cells));
  }

  private static RowDifference gone(String key, Row row) {
    return new RowDifference(Kind.REMOVED, key, row.line(), 0, cells(row, Row.NONE));
  }

  private static List<CellDifference> cells(Row older, Row newer) {
    return Stream.concat(newer.cells().keySet().stream(), older.cells().keySet().stream())
        .distinct()
        .map(column -> new CellDifference(column, older.text(column), newer.text(column)))
        .filter(cell -> !cell.older().equals(cell.newer()))
        .toList();
  }

  /** The rows of a sheet by key, in order; of rows with one key each further one is numbered. */
  private static Map<String, Row> rows(SheetForm form, List<Sheet> sheets) {
    Map<String, Row> rows = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    sheets.stream()
        .filter(sheet -> sheet.name().equals(form.title()))
        .flatMap(sheet -> new SheetTable(form, sheet, new Report()).entries().stream())
        .forEach(
            entry -> {
              String key = key(form, entry);
              int time = times.merge(key, 1, Integer::sum);
              rows.put(time == 1 ? key : key + " (" + time + ")", row(form, entry));
            });
    return rows;
  }

  private static String key(SheetForm form, SheetTable.Entry entry) {
    return form.keys().stream()
        .map(entry::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" / "));
  }

  private static Row row(SheetForm form, SheetTable.Entry entry) {
    Map<String, String> cells = new LinkedHashMap<>();
    form.columns().stream()
        .filter(column -> !entry.text(column).isEmpty())
        .forEach(column -> cells.put(column.heading(), entry.text(column)));
    return new Row(entry.line(), cells);
  }
}
