package jp.shirube.reports.pmo;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** The matrix sheet of the form: a column per step, coloured by conditional formats. */
final class PmoTemplateMatrix {

  static final int STEPS = 40;
  static final int FIRST_STEP_COLUMN = 3;
  static final int HEADING_ROW = 3;
  static final int FIRST_ROW = 7;

  private final PmoTemplateGenerator form;
  private final XSSFSheet sheet;

  PmoTemplateMatrix(PmoTemplateGenerator form, XSSFSheet sheet) {
    this.form = form;
    this.sheet = sheet;
  }

  void write() {
    form.put(sheet, 0, 0, form.label("作業工程表"), "title");
    form.put(sheet, 0, 20, "{{mark}}", "mark");
    form.put(sheet, 1, 0, "{{footer}}", "plain");
    form.put(sheet, 1, 20, "{{stepsEdition}}", "plain");
    form.put(sheet, 2, 0, form.label("legend"), "plain");
    fixedColumns();
    for (int step = 1; step <= STEPS; step++) {
      step(step, FIRST_STEP_COLUMN + step - 1);
    }
    heights();
    colours();
    sheet.createFreezePane(FIRST_STEP_COLUMN, FIRST_ROW);
    form.print(sheet, PaperSize.A3_PAPER, HEADING_ROW);
    sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, FIRST_ROW - 1, -1, -1));
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, FIRST_STEP_COLUMN - 1));
  }

  private void fixedColumns() {
    column(0, "matrix.no", "no", 5, "center");
    column(1, "matrix.system", "name", 22, "text");
    column(2, "matrix.department", "department", 14, "text");
    column(FIRST_STEP_COLUMN + STEPS, "matrix.rate", "doneRate", 11, "right");
  }

  private void column(int column, String label, String figure, int width, String style) {
    sheet.setColumnWidth(column, width * 256);
    for (int row = HEADING_ROW; row < FIRST_ROW; row++) {
      form.put(sheet, row, column, row == HEADING_ROW ? form.label(label) : "", "heading");
    }
    form.merge(sheet, HEADING_ROW, FIRST_ROW - 1, column, column);
    form.put(sheet, FIRST_ROW, column, "{{systems/" + figure + "}}", style);
  }

  private void step(int step, int column) {
    String key = "{{step." + step + ".";
    sheet.setColumnWidth(column, (int) (4.4 * 256));
    form.put(sheet, HEADING_ROW, column, key + "phaseStart}}", "left");
    form.put(sheet, HEADING_ROW + 1, column, key + "workItemStart}}", "vertical");
    form.put(sheet, HEADING_ROW + 2, column, key + "number}}", "heading");
    form.put(sheet, HEADING_ROW + 3, column, key + "name}}", "vertical");
    form.put(sheet, FIRST_ROW, column, "{{systems/c" + step + "}}", "symbol");
  }

  private void heights() {
    sheet.getRow(HEADING_ROW).setHeightInPoints(18);
    sheet.getRow(HEADING_ROW + 1).setHeightInPoints(200);
    sheet.getRow(HEADING_ROW + 2).setHeightInPoints(16);
    sheet.getRow(HEADING_ROW + 3).setHeightInPoints(285);
    sheet.getRow(FIRST_ROW).setHeightInPoints(20);
  }

  private void colours() {
    String first = "D" + (FIRST_ROW + 1);
    late("ISNUMBER(FIND(\"▲\"," + first + "))");
    fill("LEFT(" + first + ",1)=\"●\"", "BDD7EE");
    fill("LEFT(" + first + ",1)=\"◐\"", "FFE699");
    fill("LEFT(" + first + ",1)=\"－\"", "D9D9D9");
  }

  private void late(String formula) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    var font = rule.createFontFormatting();
    font.setFontStyle(false, true);
    font.setFontColor(PmoTemplateStyles.color("C00000"));
    background(rule, "F8CBAD");
    formatting.addConditionalFormatting(range(), rule);
  }

  private void fill(String formula, String rgb) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    background(rule, rgb);
    formatting.addConditionalFormatting(range(), rule);
  }

  private static void background(ConditionalFormattingRule rule, String rgb) {
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(PmoTemplateStyles.color(rgb));
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
  }

  private static CellRangeAddress[] range() {
    int last = FIRST_STEP_COLUMN + STEPS - 1;
    return new CellRangeAddress[] {new CellRangeAddress(FIRST_ROW, 200, FIRST_STEP_COLUMN, last)};
  }
}
