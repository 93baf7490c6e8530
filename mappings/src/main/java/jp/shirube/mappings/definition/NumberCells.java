package jp.shirube.mappings.definition;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers and dates of a workbook as plain texts. */
final class NumberCells {

  private NumberCells() {}

  /**
   * A number without exponent or trailing zeros, with the leading zeros of a format such as {@code
   * 000}; a date as {@code YYYY-MM-DD}, with {@code THH:MM:SS} when it has a time.
   */
  static String text(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return date(cell.getLocalDateTimeCellValue());
    }
    String digits = plain(cell.getNumericCellValue());
    String format = cell.getCellStyle().getDataFormatString();
    boolean padded = format != null && format.matches("0+") && digits.matches("[0-9]+");
    return padded ? "0".repeat(Math.max(0, format.length() - digits.length())) + digits : digits;
  }

  private static String date(LocalDateTime value) {
    return value.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? value.toLocalDate().toString()
        : value.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }

  private static String plain(double value) {
    String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    return text.equals("-0") ? "0" : text;
  }
}
