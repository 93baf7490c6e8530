package jp.shirube.reports.rejects;

import java.util.HashMap;
import java.util.Map;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheets with the records: one per extract file, a further one when it is full. */
final class RejectSheets {

  private static final int NAME_LENGTH = 31;

  private final SXSSFWorkbook workbook;
  private final SheetStyles styles;
  private final CellWriter writer;
  private final int rowsPerSheet;
  private final Map<String, RejectSheet> open = new HashMap<>();

  RejectSheets(SXSSFWorkbook workbook, SheetStyles styles, CellWriter writer, int rowsPerSheet) {
    this.workbook = workbook;
    this.styles = styles;
    this.writer = writer;
    this.rowsPerSheet = rowsPerSheet;
  }

  void add(RejectRow row) {
    RejectSheet sheet = open.get(row.file());
    if (sheet == null || sheet.rows() == rowsPerSheet) {
      if (sheet != null) {
        sheet.finish();
      }
      sheet = create(row);
      open.put(row.file(), sheet);
    }
    sheet.add(row);
  }

  void finish() {
    open.values().forEach(RejectSheet::finish);
  }

  private RejectSheet create(RejectRow row) {
    SXSSFSheet sheet = workbook.createSheet(freeName(Labels.text("rejects.sheet") + row.file()));
    return new RejectSheet(sheet, row, styles, writer);
  }

  private String freeName(String wanted) {
    String name = WorkbookUtil.createSafeSheetName(wanted);
    for (int n = 2; workbook.getSheet(name) != null; n++) {
      String suffix = "(" + n + ")";
      int length = Math.min(wanted.length(), NAME_LENGTH - suffix.length());
      name = WorkbookUtil.createSafeSheetName(wanted.substring(0, length) + suffix);
    }
    return name;
  }
}
