package jp.shirube.governance.scenario;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;
import jp.shirube.reports.exchange.ExchangeColumn;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A department's workbook as its clerk fills it in. */
final class FilledIn {

  private static final DataFormatter FORMATTER = new DataFormatter();

  private FilledIn() {}

  /**
   * @param file as it was exported
   * @param states what is entered
   * @param reason entered in every changed row
   * @return the file to send back
   */
  static Path of(Path file, List<StepState> states, String reason) {
    Map<StepKey, StepState> wanted =
        states.stream().collect(Collectors.toMap(StepKey::of, Function.identity()));
    Path filled = file.resolveSibling("filled-" + file.getFileName());
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      int entered = 0;
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          entered += enter(row, wanted, reason);
        }
      }
      if (entered != states.size()) {
        throw new IllegalStateException(entered + " rows for " + states.size() + " states");
      }
      try (OutputStream out = Files.newOutputStream(filled)) {
        workbook.write(out);
      }
      return filled;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int enter(Row row, Map<StepKey, StepState> wanted, String reason) {
    String step = text(row, ExchangeColumn.STEP_NO);
    if (!step.matches("[0-9]{1,2}")) {
      return 0;
    }
    StepKey key = new StepKey(text(row, ExchangeColumn.SYSTEM_ID), Integer.parseInt(step));
    StepState state = wanted.get(key);
    if (state == null) {
      return 0;
    }
    cell(row, ExchangeColumn.STATUS).setCellValue(state.status().label());
    enter(cell(row, ExchangeColumn.ACTUAL_START), state.actualStart());
    enter(cell(row, ExchangeColumn.ACTUAL_END), state.actualEnd());
    cell(row, ExchangeColumn.NOTE).setCellValue(state.note());
    cell(row, ExchangeColumn.REASON).setCellValue(reason);
    return 1;
  }

  private static void enter(Cell cell, @Nullable LocalDate day) {
    if (day == null) {
      cell.setBlank();
    } else {
      cell.setCellValue(day);
    }
  }

  private static String text(Row row, ExchangeColumn column) {
    return FORMATTER.formatCellValue(row.getCell(column.ordinal()));
  }

  private static Cell cell(Row row, ExchangeColumn column) {
    return row.getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }
}
