package jp.shirube.reports.rejects;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.Paper;
import jp.shirube.reports.form.RowHeight;
import jp.shirube.reports.form.SheetStyles;
import jp.shirube.reports.form.TextWidth;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** The records of one file as they were delivered, one row each, their faulty fields marked. */
final class RawRecords extends RejectSheet {

  private static final List<String> COLUMNS = List.of("line", "record", "offset", "key", "code");
  private static final int[] WIDTHS = {8, 9, 11, 20, 14};
  private static final int CODE = COLUMNS.indexOf("code");
  private static final int WIDEST = 40;
  private static final int NARROWEST = 6;

  /** Percent at which seventy fields take about six pages and stay legible. */
  private static final int SCALE = 65;

  private final List<RejectRow.RawField> fields;
  private final int[] widths;
  private @Nullable RejectRow last;

  RawRecords(SXSSFSheet sheet, RejectRow first, SheetStyles styles, CellWriter writer) {
    super(sheet, styles, writer);
    this.fields = first.fields();
    this.widths = fields.stream().mapToInt(field -> leastWidth(field.name())).toArray();
    setWidths();
    heading(
        Stream.concat(labels(COLUMNS).stream(), fields.stream().map(RejectRow.RawField::name))
            .toList());
    Paper.scale(sheet, SCALE);
    Paper.note(sheet, Labels.text("rejects.marked"));
    Paper.keep(sheet, 0, COLUMNS.size());
  }

  /** A heading may take two lines. */
  private static int leastWidth(String name) {
    return Math.max(NARROWEST, (TextWidth.of(name) + 1) / 2 + 2);
  }

  private void setWidths() {
    for (int i = 0; i < WIDTHS.length; i++) {
      width(i, WIDTHS[i]);
    }
    for (int i = 0; i < widths.length; i++) {
      width(COLUMNS.size() + i, widths[i]);
    }
  }

  @Override
  boolean continues(RejectRow reject) {
    return last != null && last.isOfSameRecord(reject);
  }

  @Override
  void add(RejectRow reject) {
    if (continues(reject)) {
      addCode(reject.fault().code());
    } else {
      addRecord(reject);
    }
    mark(reject);
    RowHeight.fit(lastRow(), 0);
    last = reject;
  }

  private void addRecord(RejectRow reject) {
    Row row = nextRow();
    List<Object> values = new ArrayList<>();
    values.add(reject.line());
    values.add(reject.record());
    values.add(reject.offset());
    values.add(reject.key());
    values.add(reject.fault().code());
    reject.fields().forEach(field -> values.add(field.value()));
    for (int i = 0; i < values.size(); i++) {
      put(row, i, values.get(i), styles.wrapped);
    }
    widen(reject);
  }

  /** Makes room for the values, so that the row's height is reckoned with what it will have. */
  private void widen(RejectRow reject) {
    for (int i = 0; i < Math.min(widths.length, reject.fields().size()); i++) {
      int wanted = Math.min(WIDEST, TextWidth.of(reject.fields().get(i).value()) + 1);
      if (wanted > widths[i]) {
        widths[i] = wanted;
        width(COLUMNS.size() + i, wanted);
      }
    }
  }

  private void addCode(String code) {
    Cell cell = lastRow().getCell(CODE);
    String codes = cell.getStringCellValue();
    if (codes.lines().noneMatch(code::equals)) {
      cell.setCellValue(codes + "\n" + code);
    }
  }

  private void mark(RejectRow reject) {
    for (int i = 0; i < reject.fields().size(); i++) {
      RejectRow.RawField field = reject.fields().get(i);
      if (field.name().equals(reject.fault().field())) {
        put(lastRow(), COLUMNS.size() + i, field.value(), styles.faulty);
      }
    }
  }

  @Override
  void finish() {
    filter(COLUMNS.size() + fields.size());
  }
}
