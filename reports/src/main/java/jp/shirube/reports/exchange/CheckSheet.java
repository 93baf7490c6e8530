package jp.shirube.reports.exchange;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.ListSheet;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** 確認結果: how the workbook fared, and everything found, each with a link to its cell. */
final class CheckSheet {

  private static final List<String> HEADINGS =
      List.of("no", "step", "kind", "cell", "column", "sentence", "remedy", "code");
  private static final List<String> CONFLICT_HEADINGS =
      List.of("exported", "stored", "returned", "who", "when", "reason");
  private static final List<Integer> WIDTHS =
      List.of(15, 34, 8, 8, 13, 44, 44, 14, 16, 16, 16, 18, 16, 18);
  private static final int CELL = 3;

  private final XSSFWorkbook workbook;

  CheckSheet(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Takes the sheet of an earlier answer away and writes another, which is shown first. */
  void replace(CheckSummary summary, List<Mark> marks) {
    String name = Labels.text("exchange.sheet.check");
    int old = workbook.getSheetIndex(name);
    if (old >= 0) {
      workbook.removeSheetAt(old);
    }
    XSSFSheet sheet = workbook.createSheet(name);
    write(sheet, summary, marks);
    show(sheet);
  }

  private void write(XSSFSheet sheet, CheckSummary summary, List<Mark> marks) {
    ListSheet list =
        new ListSheet(sheet, new SheetStyles(workbook), new CellWriter(workbook)).widths(WIDTHS);
    list.title(summary.headline());
    facts(list, summary);
    list.blank();
    if (!marks.isEmpty()) {
      list.list(
          headings(hasConflicts(marks)),
          IntStream.range(0, marks.size())
              .mapToObj(i -> row(i + 1, marks.get(i), hasConflicts(marks)))
              .toList());
      link(sheet, marks);
    }
  }

  private static void facts(ListSheet list, CheckSummary summary) {
    fact(list, "file", summary.fileName());
    fact(list, "person", summary.person());
    fact(list, "at", FigureText.of(summary.at()));
    fact(list, "rows", summary.rows());
    fact(list, "accepted", summary.accepted());
    fact(list, "unchanged", summary.unchanged());
    fact(list, "rejected", summary.rejected());
    fact(list, "conflicting", summary.conflicting());
  }

  private static void fact(ListSheet list, String name, Object value) {
    list.line(Labels.text("exchange.check." + name), value);
  }

  private static boolean hasConflicts(List<Mark> marks) {
    return marks.stream().anyMatch(mark -> mark.conflict() != null);
  }

  private static List<String> headings(boolean conflicts) {
    Stream<String> more = conflicts ? CONFLICT_HEADINGS.stream() : Stream.of();
    return Stream.concat(HEADINGS.stream(), more)
        .map(heading -> Labels.text("exchange.check." + heading))
        .toList();
  }

  private static ListSheet.TableRow row(int no, Mark mark, boolean conflicts) {
    Stream<Object> what =
        Stream.of(
            no,
            mark.step(),
            Labels.text("exchange.mark." + mark.kind()),
            mark.row() == 0 ? "" : CellMarks.address(mark).formatAsString(),
            mark.column() == null ? "" : mark.column().heading(),
            mark.sentence(),
            mark.remedy(),
            mark.code());
    Stream<Object> more = conflicts ? conflict(mark.conflict()) : Stream.of();
    return new ListSheet.TableRow(
        Stream.concat(what, more).toList(), mark.kind() == Mark.Kind.WARNING);
  }

  private static Stream<Object> conflict(Mark.@Nullable Conflict conflict) {
    if (conflict == null) {
      return Stream.of("", "", "", "", "", "");
    }
    return Stream.of(
        conflict.exported(),
        conflict.stored(),
        conflict.returned(),
        conflict.who(),
        FigureText.of(conflict.when()),
        conflict.reason());
  }

  private void link(XSSFSheet sheet, List<Mark> marks) {
    int first = sheet.getLastRowNum() - marks.size() + 1;
    for (int i = 0; i < marks.size(); i++) {
      Cell cell = sheet.getRow(first + i).getCell(CELL);
      if (marks.get(i).row() > 0) {
        cell.setHyperlink(linkTo(cell.getStringCellValue()));
      }
    }
  }

  private Hyperlink linkTo(String address) {
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + EntrySheet.name() + "'!" + address);
    return link;
  }

  /** Only one sheet is selected: what is typed with two selected goes into both. */
  private void show(XSSFSheet sheet) {
    workbook.setSheetOrder(sheet.getSheetName(), 0);
    workbook.forEach(other -> other.setSelected(false));
    workbook.setActiveSheet(0);
    sheet.setSelected(true);
    workbook.setFirstVisibleTab(0);
  }
}
