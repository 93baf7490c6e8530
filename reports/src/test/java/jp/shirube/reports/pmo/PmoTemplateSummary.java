package jp.shirube.reports.pmo;

import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** The summary sheet of the form: header, boxes to sign, the three rates, one row per system. */
final class PmoTemplateSummary {

  static final int TABLE_ROW = 11;
  private static final int LAST_COLUMN = 16;
  private static final List<String> TOTALS =
      List.of(
          "done",
          "inProgress",
          "notStarted",
          "outOfScope",
          "doneRate",
          "previousDone",
          "previousInProgress",
          "previousNotStarted",
          "previousOutOfScope",
          "previousDoneRate",
          "points");

  private final PmoTemplateGenerator form;
  private final XSSFSheet sheet;

  PmoTemplateSummary(PmoTemplateGenerator form, XSSFSheet sheet) {
    this.form = form;
    this.sheet = sheet;
  }

  void write() {
    form.put(sheet, 0, 0, form.label("title"), "title");
    sheet.getRow(0).setHeightInPoints(30);
    form.put(sheet, 0, 9, "{{mark}}", "mark");
    about();
    signs();
    rates();
    form.put(sheet, 7, 0, "{{workSummary}}", "strong");
    form.put(sheet, 8, 0, "{{delayedSummary}}", "strong");
    form.put(sheet, 9, 0, "{{changesSummary}}", "strong");
    form.put(sheet, 10, 0, "{{reviewSummary}}", "strong");
    table();
    for (int row = 1; row < TABLE_ROW; row++) {
      (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).setHeightInPoints(19);
    }
  }

  private void about() {
    List<String> keys = List.of("municipality", "month", "asOf", "revision", "edition");
    List<String> figures =
        List.of("municipalityFull", "monthFull", "asOf", "revisionStatus", "stepsEdition");
    for (int i = 0; i < keys.size(); i++) {
      form.put(sheet, 2 + i, 0, form.label(keys.get(i)), "left");
      form.put(sheet, 2 + i, 1, "", "left");
      form.merge(sheet, 2 + i, 2 + i, 0, 1);
      for (int column = 2; column <= 3; column++) {
        form.put(sheet, 2 + i, column, column == 2 ? "{{" + figures.get(i) + "}}" : "", "text");
      }
      form.merge(sheet, 2 + i, 2 + i, 2, 3);
    }
  }

  private void signs() {
    for (int box = 0; box < 3; box++) {
      int column = LAST_COLUMN - 2 + box;
      String key = "{{sign" + (box + 1) + ".";
      form.put(sheet, 0, column, key + "role}}", "label");
      for (int row = 1; row <= 3; row++) {
        form.put(sheet, row, column, row == 1 ? key + "name}}" : "", "sign");
      }
      form.merge(sheet, 1, 3, column, column);
      form.put(sheet, 4, column, key + "date}}", "date");
    }
  }

  private void rates() {
    List<String> rates = List.of("done", "inProgress", "notStarted");
    List<String> points = List.of("points", "inProgressPoints", "notStartedPoints");
    spread(2, 4, 8, form.label("rates"), "label");
    spread(2, 9, 11, form.label("points"), "label");
    for (int i = 0; i < rates.size(); i++) {
      String rate = rates.get(i);
      row(4 + i - 1, "rate." + rate, "{{total." + rate + "RateCounts}}", points.get(i));
    }
  }

  private void row(int row, String label, String figure, String points) {
    spread(row, 4, 5, form.label(label), "left");
    spread(row, 6, 8, figure, "rate");
    spread(row, 9, 11, "{{total." + points + "}}", "rate");
  }

  private void spread(int row, int first, int last, String text, String style) {
    for (int column = first; column <= last; column++) {
      form.put(sheet, row, column, column == first ? text : "", style);
    }
    form.merge(sheet, row, row, first, last);
  }

  private void table() {
    form.table(sheet, TABLE_ROW, PmoTemplateGenerator.columns("総括"));
    sheet.shiftRows(TABLE_ROW + 1, TABLE_ROW + 1, 1);
    int row = TABLE_ROW + 1;
    for (int column = 0; column <= LAST_COLUMN; column++) {
      form.put(sheet, row, column, "", "totalText");
    }
    form.put(sheet, row, 1, form.label("total"), "totalText");
    for (int i = 0; i < TOTALS.size(); i++) {
      form.put(sheet, row, 4 + i, "{{total." + TOTALS.get(i) + "}}", "total");
    }
    sheet.getRow(row).setHeightInPoints(20);
    sheet.getRow(row + 1).setHeightInPoints(20);
    sheet.createFreezePane(2, TABLE_ROW + 1);
    form.print(sheet, PaperSize.A3_PAPER, TABLE_ROW);
    bar();
  }

  private void bar() {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(PmoTemplateStyles.color("9DC3E6"));
    DataBarFormatting bar = rule.getDataBarFormatting();
    bar.getMinThreshold().setRangeType(ConditionalFormattingThreshold.RangeType.NUMBER);
    bar.getMinThreshold().setValue(0d);
    bar.getMaxThreshold().setRangeType(ConditionalFormattingThreshold.RangeType.NUMBER);
    bar.getMaxThreshold().setValue(40d);
    CellRangeAddress[] range = {new CellRangeAddress(TABLE_ROW + 2, 200, 4, 4)};
    formatting.addConditionalFormatting(range, rule);
  }
}
