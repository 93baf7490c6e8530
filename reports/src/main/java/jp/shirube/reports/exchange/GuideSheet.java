package jp.shirube.reports.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.figure.Wareki;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.ListSheet;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 記入のしかた: until when, whom to ask, what each column wants, what happens afterwards. */
final class GuideSheet {

  private static final List<Integer> WIDTHS = List.of(18, 100);
  private static final int HINTS = 8;

  private GuideSheet() {}

  static void write(XSSFWorkbook workbook, ExchangeHeader header) {
    XSSFSheet sheet = workbook.createSheet(Labels.text("exchange.sheet.guide"));
    ListSheet list =
        new ListSheet(sheet, new SheetStyles(workbook), new CellWriter(workbook)).widths(WIDTHS);
    list.title(Labels.text("exchange.guide.title"));
    list.blank();
    about(list, header);
    list.blank();
    list.table(
        List.of(Labels.text("exchange.guide.column"), Labels.text("exchange.guide.how")),
        ExchangeColumn.inputs().stream().map(GuideSheet::column).toList());
    list.blank();
    list.table(
        List.of(Labels.text("exchange.guide.no"), Labels.text("exchange.guide.rule")), hints());
    sheet.enableLocking();
  }

  private static void about(ListSheet list, ExchangeHeader header) {
    list.line(Labels.text("exchange.guide.what"), EntrySheet.titleOf(header));
    list.line(
        Labels.text("exchange.guide.deadline"),
        FigureText.of(header.deadline()) + "（" + Wareki.date(header.deadline()) + "）");
    list.line(Labels.text("exchange.guide.contacts"), String.join("\n", header.contacts()));
    list.line(Labels.text("exchange.guide.edition"), header.edition());
    list.line(Labels.text("exchange.guide.made"), FigureText.of(header.made()));
  }

  private static ListSheet.TableRow column(ExchangeColumn column) {
    Map<String, ?> limit =
        column.kind() == ExchangeColumn.Kind.TEXT
            ? Map.of("limit", ExchangeLimits.length(column))
            : Map.of();
    return ListSheet.TableRow.of(
        column.heading(), Labels.text("exchange.guide.column." + column.name(), limit));
  }

  private static List<ListSheet.TableRow> hints() {
    return IntStream.rangeClosed(1, HINTS)
        .mapToObj(no -> ListSheet.TableRow.of(no, Labels.text("exchange.guide.hint." + no)))
        .toList();
  }
}
