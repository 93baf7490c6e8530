package jp.shirube.mappings.definition;

import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet lies on paper and screen: A4 landscape, one page wide, its heading on every page. */
final class PageLayout {

  private static final int MAX_WIDTH = 60;
  private static final int MIN_WIDTH = 14;
  private static final float LINE_POINTS = 15f;
  private static final double MARGIN_INCHES = 0.4;
  private static final double FOOTER_INCHES = 0.6;

  /** Columns of the sheet 項目 in half-width characters: 19 of them have to be read on one page. */
  private static final Map<String, Integer> ITEM_WIDTHS =
      Map.ofEntries(
          Map.entry("グループID", 10),
          Map.entry("ファイルID", 10),
          Map.entry("物理名", 26),
          Map.entry("項目名", 26),
          Map.entry("元項目", 16),
          Map.entry("規則1", 11),
          Map.entry("引数1", 12),
          Map.entry("規則2", 11),
          Map.entry("引数2", 12),
          Map.entry("規則3", 11),
          Map.entry("引数3", 12),
          Map.entry("条件", 14),
          Map.entry("既定値", 8),
          Map.entry("備考", 14),
          Map.entry("標準:型", 8),
          Map.entry("標準:桁数", 9),
          Map.entry("標準:区分", 9),
          Map.entry("標準:コード", 20),
          Map.entry("標準:確かさ", 22));

  private PageLayout() {}

  /**
   * Sets a sheet up.
   *
   * @param columns number of its columns
   */
  static void apply(XSSFSheet target, Sheet sheet, int columns) {
    int[] widths = IntStream.range(0, columns).map(i -> width(sheet, i)).toArray();
    for (int i = 0; i < columns; i++) {
      target.setColumnWidth(i, widths[i] * 256);
    }
    for (int i = 0; i < sheet.rows().size(); i++) {
      fitHeight(target.getRow(i), sheet.rows().get(i), widths);
    }
    preparePage(target);
  }

  /** Rows of one line keep the height of the program that opens them. */
  private static void fitHeight(Row target, Sheet.Row row, int[] widths) {
    int lines =
        IntStream.range(0, widths.length)
            .map(i -> (displayWidth(row.cell(i)) + widths[i] - 2) / (widths[i] - 1))
            .max()
            .orElse(1);
    if (lines > 1) {
      target.setHeightInPoints(lines * LINE_POINTS);
    }
  }

  private static void preparePage(XSSFSheet target) {
    target.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    target.setFitToPage(true);
    target.setHorizontallyCenter(true);
    PrintSetup page = target.getPrintSetup();
    page.setPaperSize(PrintSetup.A4_PAPERSIZE);
    page.setLandscape(true);
    page.setFitWidth((short) 1);
    page.setFitHeight((short) 0);
    target.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    target.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    target.setMargin(PageMargin.TOP, MARGIN_INCHES);
    target.setMargin(PageMargin.BOTTOM, FOOTER_INCHES);
    target.getFooter().setLeft("&F　&A");
    target.getFooter().setRight("&P / &N");
  }

  private static int width(Sheet sheet, int column) {
    boolean items = sheet.name().equals(SheetForm.ITEMS.title());
    Integer fixed = items ? ITEM_WIDTHS.get(sheet.rows().get(0).cell(column)) : null;
    return fixed == null ? widthOfTexts(sheet, column) : fixed;
  }

  private static int widthOfTexts(Sheet sheet, int column) {
    int widest =
        sheet.rows().stream().mapToInt(row -> displayWidth(row.cell(column))).max().orElse(0);
    return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, widest + 2));
  }

  private static int displayWidth(String text) {
    return text.chars().map(c -> c < 0x80 ? 1 : 2).sum();
  }
}
