package jp.shirube.reports.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a mapped cell takes.
 *
 * @param text text, {@code ""} when it takes a number or nothing
 * @param number number as Excel keeps it, {@code ""} when it takes text or nothing
 */
record FormCell(String text, String number) {

  /**
   * The content of a cell for a value. A date is a date only where the form shows one; elsewhere
   * its number would be shown, so it is text.
   */
  static FormCell of(Object value, boolean showsDates) {
    if (value instanceof Number number) {
      return new FormCell("", new BigDecimal(number.toString()).toPlainString());
    }
    if (value instanceof LocalDate date && showsDates) {
      return new FormCell("", Long.toString((long) DateUtil.getExcelDate(date)));
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
