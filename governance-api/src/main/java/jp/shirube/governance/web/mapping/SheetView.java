package jp.shirube.governance.web.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shirube.governance.mappingdesk.MappingDeskCode;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.mappings.workbook.WorkbookTexts;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as a table.
 *
 * @param sheets names of all sheets
 * @param sheet name of the shown one
 * @param letters letters of its columns
 * @param rows the rows of the page
 * @param page page from 1
 * @param pages how many there are
 */
record SheetView(
    List<String> sheets, String sheet, List<String> letters, List<Row> rows, int page, int pages) {

  static final int ROWS = 200;
  private static final int MOST_COLUMNS = 60;

  /** A row; {@code findings} are those that concern no cell of it. */
  record Row(long number, boolean marked, List<Cell> cells, List<FindingRow> findings) {}

  /**
   * A cell.
   *
   * @param worst the worst of its findings, null when it has none
   */
  record Cell(String text, boolean marked, List<FindingRow> findings, @Nullable Severity worst) {}

  static SheetView of(WorkbookTexts workbook, SheetChoice choice, List<FindingRow> findings) {
    List<String> names = workbook.sheets().stream().map(WorkbookTexts.Sheet::name).toList();
    String name = choice.sheet().isEmpty() && !names.isEmpty() ? names.get(0) : choice.sheet();
    WorkbookTexts.Sheet sheet =
        workbook.sheets().stream()
            .filter(it -> it.name().equals(name))
            .findFirst()
            .orElseThrow(() -> MappingDeskCode.SHEET_UNKNOWN.exception(Map.of("sheet", name)));
    return new Drawing(sheet, choice, findings).view(names);
  }

  /** What is needed to draw one sheet. */
  private static final class Drawing {

    private final WorkbookTexts.Sheet sheet;
    private final SheetChoice choice;
    private final Map<Long, List<FindingRow>> findings;
    private final Map<String, Integer> columns;
    private final int width;

    Drawing(WorkbookTexts.Sheet sheet, SheetChoice choice, List<FindingRow> findings) {
      this.sheet = sheet;
      this.choice = choice;
      this.findings = findings.stream().collect(Collectors.groupingBy(FindingRow::line));
      this.width = Math.min(MOST_COLUMNS, width(sheet));
      this.columns = columns(sheet, width);
    }

    SheetView view(List<String> names) {
      List<WorkbookTexts.Row> all = List.copyOf(rows());
      int pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
      int page = Math.max(1, Math.min(pages, choice.page() > 0 ? choice.page() : page(all)));
      List<Row> shown =
          all.subList((page - 1) * ROWS, Math.min(all.size(), page * ROWS)).stream()
              .map(this::row)
              .toList();
      List<String> letters = IntStream.range(0, width).mapToObj(WorkbookTexts::letter).toList();
      return new SheetView(names, sheet.name(), letters, shown, page, pages);
    }

    /** Rows with text, and empty ones that a finding or the marked cell is in. */
    private Collection<WorkbookTexts.Row> rows() {
      Map<Integer, WorkbookTexts.Row> rows = new TreeMap<>();
      sheet.rows().forEach(row -> rows.put(row.number(), row));
      List<Long> wanted = new ArrayList<>(findings.keySet());
      wanted.add(choice.row());
      wanted.stream()
          .filter(line -> line > 0 && line <= 1_048_576)
          .map(Long::intValue)
          .forEach(line -> rows.putIfAbsent(line, new WorkbookTexts.Row(line, Map.of())));
      return rows.values();
    }

    private int page(List<WorkbookTexts.Row> all) {
      int before = 0;
      while (before < all.size() && all.get(before).number() < choice.row()) {
        before++;
      }
      return before / ROWS + 1;
    }

    private Row row(WorkbookTexts.Row row) {
      List<FindingRow> own = findings.getOrDefault((long) row.number(), List.of());
      boolean wanted = row.number() == choice.row();
      List<Cell> cells =
          IntStream.range(0, width).mapToObj(column -> cell(row, column, own, wanted)).toList();
      boolean marked = wanted && cells.stream().noneMatch(Cell::marked);
      return new Row(
          row.number(),
          marked,
          cells,
          own.stream().filter(it -> !columns.containsKey(it.heading())).toList());
    }

    private Cell cell(WorkbookTexts.Row row, int column, List<FindingRow> own, boolean wanted) {
      List<FindingRow> here =
          own.stream()
              .filter(it -> Integer.valueOf(column).equals(columns.get(it.heading())))
              .toList();
      boolean marked = wanted && Integer.valueOf(column).equals(columns.get(choice.column()));
      Severity worst = here.stream().map(FindingRow::severity).min(Enum::compareTo).orElse(null);
      return new Cell(row.text(column), marked, here, worst);
    }

    private static int width(WorkbookTexts.Sheet sheet) {
      return sheet.rows().stream()
          .flatMap(row -> row.cells().keySet().stream())
          .mapToInt(column -> column + 1)
          .max()
          .orElse(1);
    }

    /** Findings name a column by its heading, or by its letter where it has none. */
    private static Map<String, Integer> columns(WorkbookTexts.Sheet sheet, int width) {
      Map<String, Integer> columns = new TreeMap<>();
      IntStream.range(0, width).forEach(it -> columns.put(WorkbookTexts.letter(it), it));
      sheet.rows().stream()
          .filter(row -> row.number() == 1)
          .flatMap(row -> row.cells().entrySet().stream())
          .sorted(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder()))
          .filter(cell -> cell.getKey() < width)
          .forEach(cell -> columns.put(cell.getValue(), cell.getKey()));
      return columns;
    }
  }
}
