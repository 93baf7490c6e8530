package jp.shirube.mappings.definition;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sheets to a workbook: every cell is text, headings frozen and filtered, words in drop-downs. */
final class WorkbookWriter {

  private static final int IDENTIFYING_COLUMNS = 4;

  private final XSSFWorkbook workbook;
  private final CellStyles styles;

  private WorkbookWriter(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.styles = new CellStyles(workbook);
  }

  static void write(List<Sheet> sheets, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      WorkbookWriter writer = new WorkbookWriter(workbook);
      sheets.stream()
          .sorted(Comparator.comparingInt(WorkbookWriter::position))
          .forEach(writer::add);
      workbook.write(out);
    }
  }

  /** Sheets in the form's order, others after them. */
  private static int position(Sheet sheet) {
    return SheetForm.ofTitle(sheet.name()).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
  }

  private void add(Sheet sheet) {
    XSSFSheet target = workbook.createSheet(sheet.name());
    int width = sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int i = 0; i < width; i++) {
      target.setDefaultColumnStyle(i, styles.text());
    }
    for (int i = 0; i < sheet.rows().size(); i++) {
      add(target.createRow(i), sheet.rows().get(i), sheet.rows().get(0));
    }
    target.createFreezePane(
        sheet.name().equals(SheetForm.ITEMS.title()) ? IDENTIFYING_COLUMNS : 0, 1);
    PageLayout.apply(target, sheet, width);
    DropDowns.add(target, sheet);
  }

  private void add(Row target, Sheet.Row row, Sheet.Row heading) {
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = target.createCell(i);
      cell.setCellValue(row.cell(i));
      cell.setCellStyle(styles.of(row == heading, heading.cell(i)));
    }
  }
}
