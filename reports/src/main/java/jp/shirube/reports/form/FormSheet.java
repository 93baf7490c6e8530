package jp.shirube.reports.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.reports.ReportException;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.Labels;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;

/** One sheet of a form: fills single cells, then repeats the row of a list, which is the last. */
final class FormSheet {

  private record Column(int index, Optional<String> figure, CellStyle style) {}

  private final Sheet sheet;
  private final FigureSet figures;
  private final CellWriter writer;

  FormSheet(Sheet sheet, FigureSet figures, CellWriter writer) {
    this.sheet = sheet;
    this.figures = figures;
    this.writer = writer;
  }

  void fill() {
    List<Row> rows = new ArrayList<>();
    sheet.forEach(rows::add);
    for (Row row : rows) {
      Optional<String> list = listOf(row);
      if (list.isPresent()) {
        repeat(row, list.get());
      } else {
        row.forEach(cell -> Placeholder.of(cell).ifPresent(p -> fill(cell, p, figures.single())));
      }
    }
  }

  private static Optional<String> listOf(Row row) {
    for (Cell cell : row) {
      Optional<String> list = Placeholder.of(cell).map(Placeholder::list);
      if (list.isPresent()) {
        return list;
      }
    }
    return Optional.empty();
  }

  private void fill(Cell cell, Placeholder placeholder, FigureRow row) {
    try {
      writer.write(cell, row.get(placeholder.figure()));
    } catch (ReportException e) {
      throw new ReportException(at(cell) + e.getMessage(), e);
    }
  }

  private String at(Cell cell) {
    return Labels.text(
        "form.place", Map.of("sheet", sheet.getSheetName(), "cell", cell.getAddress().toString()));
  }

  private void repeat(Row template, String list) {
    requireLast(template);
    List<Column> columns = columns(template);
    float least = leastHeight(template);
    int first = template.getRowNum();
    List<FigureRow> rows = figures.list(list);
    columns.forEach(column -> template.getCell(column.index()).setBlank());
    for (int i = 0; i < rows.size(); i++) {
      Row row = i == 0 ? template : sheet.createRow(first + i);
      write(row, columns, rows.get(i));
      RowHeight.fit(row, least);
    }
    extendFilter(first, first + Math.max(rows.size(), 1) - 1);
  }

  /** A height that the template sets is the least of every row. */
  private static float leastHeight(Row template) {
    return ((XSSFRow) template).getCTRow().getCustomHeight() ? template.getHeightInPoints() : 0;
  }

  private void extendFilter(int templateRow, int lastRow) {
    CTAutoFilter filter = ((XSSFSheet) sheet).getCTWorksheet().getAutoFilter();
    if (filter == null) {
      return;
    }
    CellRangeAddress range = CellRangeAddress.valueOf(filter.getRef());
    if (range.getLastRow() == templateRow) {
      range.setLastRow(lastRow);
      sheet.setAutoFilter(range);
    }
  }

  private void requireLast(Row template) {
    if (template.getRowNum() != sheet.getLastRowNum()) {
      throw new ReportException(
          Labels.text(
              "form.list-not-last",
              Map.of("sheet", sheet.getSheetName(), "row", template.getRowNum() + 1)));
    }
  }

  private static List<Column> columns(Row template) {
    List<Column> columns = new ArrayList<>();
    for (Cell cell : template) {
      Optional<String> figure = Placeholder.of(cell).map(Placeholder::figure);
      columns.add(new Column(cell.getColumnIndex(), figure, cell.getCellStyle()));
    }
    return columns;
  }

  private void write(Row row, List<Column> columns, FigureRow figures) {
    for (Column column : columns) {
      Cell cell = row.getCell(column.index(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      cell.setCellStyle(column.style());
      column.figure().ifPresent(figure -> fill(cell, new Placeholder(null, figure), figures));
    }
  }
}
