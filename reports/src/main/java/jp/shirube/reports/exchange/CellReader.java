package jp.shirube.reports.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Reads cells as what they hold, not as what they are formatted to look like. */
final class CellReader {

  /** 9999-12-31. */
  private static final double LAST_SERIAL = 2_958_465;

  private final DataFormatter formatter = new DataFormatter(Locale.JAPAN);

  CellContent read(@Nullable Cell cell) {
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return new CellContent.Blank();
    }
    return switch (cell.getCellType()) {
      case STRING -> text(cell.getStringCellValue());
      case NUMERIC -> number(cell);
      case FORMULA -> new CellContent.Formula("=" + cell.getCellFormula());
      default -> new CellContent.Other(formatter.formatCellValue(cell));
    };
  }

  private static CellContent text(String text) {
    return text.isEmpty() ? new CellContent.Blank() : new CellContent.Text(text);
  }

  private CellContent number(Cell cell) {
    double value = cell.getNumericCellValue();
    return new CellContent.Number(formatter.formatCellValue(cell), value, day(value));
  }

  private static @Nullable LocalDate day(double value) {
    if (value < 1 || value >= LAST_SERIAL + 1) {
      return null;
    }
    try {
      return DateUtil.getLocalDateTime(value).toLocalDate();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
