package jp.shirube.reports.exchange;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shirube.reports.figure.Labels;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Colours and comments on cells. The colours are conditional formats under formulas of our own, so
 * that the sender's formats stay as they are and the colours can be taken away again.
 */
final class CellMarks {

  private static final int COMMENT_COLUMNS = 5;
  private static final int COMMENT_ROWS = 6;

  private final XSSFSheet sheet;
  private final String sign = Labels.text("exchange.mark.sign");

  CellMarks(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Takes all marks of ours away and sets others. */
  void replace(List<Mark> marks) {
    removeColours();
    removeComments();
    Map<CellAddress, List<Mark>> byCell =
        marks.stream()
            .filter(mark -> mark.row() > 0)
            .collect(Collectors.groupingBy(CellMarks::address, TreeMap::new, Collectors.toList()));
    for (Mark.Kind kind : Mark.Kind.values()) {
      colour(kind, byCell);
    }
    comment(byCell);
  }

  /** The cell of a mark; of a whole row it is the first. */
  static CellAddress address(Mark mark) {
    ExchangeColumn column = mark.column() == null ? ExchangeColumn.SYSTEM_ID : mark.column();
    return new CellAddress(mark.row() - 1, column.ordinal());
  }

  private void removeColours() {
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
      if (isOurs(formats.getConditionalFormattingAt(i))) {
        formats.removeConditionalFormatting(i);
      }
    }
  }

  private static boolean isOurs(ConditionalFormatting format) {
    ConditionalFormattingRule rule = format.getRule(0);
    for (Mark.Kind kind : Mark.Kind.values()) {
      if (formula(kind).equals(rule.getFormula1())) {
        return true;
      }
    }
    return false;
  }

  private static String formula(Mark.Kind kind) {
    return "LEN(\"SRB-" + kind + "\")>0";
  }

  private void colour(Mark.Kind kind, Map<CellAddress, List<Mark>> marks) {
    CellRangeAddress[] cells =
        marks.entrySet().stream()
            .filter(entry -> worst(entry.getValue()) == kind)
            .map(entry -> cell(entry.getKey()))
            .toArray(CellRangeAddress[]::new);
    if (cells.length > 0) {
      XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
      ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula(kind));
      PatternFormatting fill = rule.createPatternFormatting();
      fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      fill.setFillBackgroundColor(new XSSFColor(HexFormat.of().parseHex(kind.colour()), null));
      formats.addConditionalFormatting(cells, rule);
    }
  }

  private static Mark.Kind worst(List<Mark> marks) {
    return marks.stream().map(Mark::kind).min(Mark.Kind::compareTo).orElseThrow();
  }

  private static CellRangeAddress cell(CellAddress at) {
    return new CellRangeAddress(at.getRow(), at.getRow(), at.getColumn(), at.getColumn());
  }

  private void removeComments() {
    Map<CellAddress, XSSFComment> comments = Map.copyOf(sheet.getCellComments());
    comments.forEach(this::removeFrom);
  }

  /** What the sender himself wrote before our part stays. */
  private void removeFrom(CellAddress at, XSSFComment comment) {
    String text = comment.getString().getString();
    int ours = text.indexOf(sign);
    if (ours == 0) {
      remove(at, comment);
    } else if (ours > 0) {
      comment.setString(text.substring(0, ours).stripTrailing());
    }
  }

  private void remove(CellAddress at, XSSFComment comment) {
    var row = sheet.getRow(at.getRow());
    var cell = row == null ? null : row.getCell(at.getColumn());
    if (cell == null) {
      comment.setString("");
    } else {
      cell.removeCellComment();
    }
  }

  private void comment(Map<CellAddress, List<Mark>> marks) {
    if (marks.isEmpty()) {
      return;
    }
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    marks.forEach((at, all) -> comment(drawing, at, text(all)));
  }

  private String text(List<Mark> marks) {
    return marks.stream()
        .map(mark -> "%s%n%s%n→ %s".formatted(mark.code(), mark.sentence(), mark.remedy()))
        .map(text -> text.replace(System.lineSeparator(), "\n"))
        .collect(Collectors.joining("\n\n", sign + "\n", ""));
  }

  private void comment(XSSFDrawing drawing, CellAddress at, String text) {
    XSSFComment existing = sheet.getCellComment(at);
    if (existing != null) {
      existing.setString(existing.getString().getString() + "\n" + text);
      return;
    }
    XSSFComment comment = drawing.createCellComment(anchor(at));
    comment.setAuthor(Labels.text("exchange.mark.author"));
    comment.setString(text);
  }

  private static XSSFClientAnchor anchor(CellAddress at) {
    XSSFClientAnchor anchor = new XSSFClientAnchor();
    anchor.setCol1(at.getColumn());
    anchor.setRow1(at.getRow());
    anchor.setCol2(at.getColumn() + COMMENT_COLUMNS);
    anchor.setRow2(at.getRow() + COMMENT_ROWS);
    return anchor;
  }
}
