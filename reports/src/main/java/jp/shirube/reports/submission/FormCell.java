package jp.shirube.reports.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a mapped cell takes.
 *
 * @param text text, {@code ""} when it takes a number or nothing
 * @param number number as Excel keeps it, {@code ""} when it takes text or nothing
 */
record FormCell(String text, String number) {

  /** How a cell shows dates. */
  enum Dates {
    /** Not at all. */
    NONE,
    /** Days since 1900, as forms usually count. */
    SINCE_1900,
    /** Days since 1904, as forms made on old Macintosh computers count. */
    SINCE_1904;

    static Dates of(CellStyle style, XSSFWorkbook workbook) {
      if (!DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString())) {
        return NONE;
      }
      return workbook.isDate1904() ? SINCE_1904 : SINCE_1900;
    }

    private long number(LocalDate date) {
      return (long) DateUtil.getExcelDate(date.atStartOfDay(), this == SINCE_1904);
    }
  }

  /**
   * The content of a cell for a value. A date is a date only where the form shows one; elsewhere
   * its number would be shown, so it is text.
   *
   * @param dates how the cell shows dates
   */
  static FormCell of(Object value, Dates dates) {
    if (value instanceof Number number) {
      return new FormCell("", new BigDecimal(number.toString()).toPlainString());
    }
    if (value instanceof LocalDate date && dates != Dates.NONE) {
      return new FormCell("", Long.toString(dates.number(date)));
    }
    return new FormCell(printable(value.toString()), "");
  }

  /** Characters that XML does not know cannot stand in a workbook. */
  private static String printable(String text) {
    return text.codePoints()
        .map(c -> isXml(c) ? c : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c > 0xFFFF;
  }

  boolean isEmpty() {
    return text.isEmpty() && number.isEmpty();
  }
}
