package jp.shirube.reports.rejects;

import java.util.List;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.Paper;
import jp.shirube.reports.form.RowHeight;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The list that a vendor works off: every finding of every file, one page wide. */
final class RejectList extends RejectSheet {

  private static final List<String> COLUMNS =
      List.of(
          "file",
          "line",
          "key",
          "item",
          "field",
          "value",
          "code",
          "severity",
          "outcome",
          "sentence",
          "remedy");
  private static final int[] WIDTHS = {16, 8, 20, 18, 16, 18, 14, 8, 8, 44, 44};
  private static final int VALUE = COLUMNS.indexOf("value");

  RejectList(SXSSFSheet sheet, SheetStyles styles, CellWriter writer) {
    super(sheet, styles, writer);
    for (int i = 0; i < WIDTHS.length; i++) {
      width(i, WIDTHS[i]);
    }
    heading(labels(COLUMNS));
    Paper.fitWidth(sheet);
    Paper.keep(sheet, 0, 2);
  }

  @Override
  void add(RejectRow reject) {
    Row row = nextRow();
    List<Object> values = values(reject);
    for (int i = 0; i < values.size(); i++) {
      put(row, i, values.get(i), style(i, reject));
    }
    RowHeight.fit(row, 0);
  }

  private CellStyle style(int column, RejectRow reject) {
    return column == VALUE && reject.fault().field() != null ? styles.faulty : styles.wrapped;
  }

  private static List<Object> values(RejectRow reject) {
    RejectRow.Fault fault = reject.fault();
    return List.of(
        reject.file(),
        reject.line(),
        reject.key(),
        fault.itemName(),
        fault.field() == null ? "" : fault.field(),
        reject.faultyValue(),
        fault.code(),
        fault.severity(),
        RejectSummary.outcome(reject),
        fault.sentence(),
        fault.remedy());
  }

  @Override
  void finish() {
    filter(COLUMNS.size());
  }
}
