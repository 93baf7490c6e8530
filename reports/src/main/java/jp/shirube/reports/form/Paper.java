package jp.shirube.reports.form;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How sheets that are written without a form are printed: A4 across, named and numbered pages. */
public final class Paper {

  private static final double SIDE_MARGIN = 0.4;

  private Paper() {}

  /** One page wide and as many pages long as it takes. */
  public static void fitWidth(Sheet sheet) {
    common(sheet).setFitHeight((short) 0);
    sheet.setFitToPage(true);
  }

  /**
   * Sheets too wide for one page: a fixed scale, first all pages of the uppermost rows.
   *
   * @param percent of the size on the screen
   */
  public static void scale(Sheet sheet, int percent) {
    PrintSetup setup = common(sheet);
    setup.setScale((short) percent);
    setup.setLeftToRight(true);
  }

  /**
   * Keeps the heading in sight and prints it on every page.
   *
   * @param row row of the heading, from 0
   * @param columns leading columns that stay with it, none when 0
   */
  public static void keep(Sheet sheet, int row, int columns) {
    sheet.createFreezePane(columns, row + 1);
    sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    if (columns > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
    }
  }

  /** What stands at the top right of every page. */
  public static void note(Sheet sheet, String text) {
    sheet.getHeader().setRight(text.replace("&", "&&"));
  }

  private static PrintSetup common(Sheet sheet) {
    sheet.getHeader().setLeft("&A");
    sheet.getFooter().setCenter("&P / &N");
    sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
    sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    return setup;
  }
}
