package jp.shirube.reports.rejects;

import java.util.HashMap;
import java.util.Map;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The list and, behind it, the records of each file; a sheet that is full goes on in a further. */
final class RejectSheets {

  private static final int NAME_LENGTH = 31;

  /** The list is of no file. */
  private static final String LIST = "";

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
    room(LIST, row).add(row);
    room(row.file(), row).add(row);
  }

  private RejectSheet room(String file, RejectRow row) {
    RejectSheet sheet = open.get(file);
    if (sheet != null && (sheet.rows() < rowsPerSheet || sheet.continues(row))) {
      return sheet;
    }
    if (sheet != null) {
      sheet.finish();
    }
    RejectSheet further = create(file, row);
    open.put(file, further);
    return further;
  }

  void finish() {
    open.values().forEach(RejectSheet::finish);
  }

  private RejectSheet create(String file, RejectRow row) {
    if (file.equals(LIST)) {
      return new RejectList(createSheet(Labels.text("rejects.list")), styles, writer);
    }
    return new RawRecords(createSheet(Labels.text("rejects.sheet") + file), row, styles, writer);
  }

  private SXSSFSheet createSheet(String wanted) {
    return workbook.createSheet(freeName(wanted));
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
