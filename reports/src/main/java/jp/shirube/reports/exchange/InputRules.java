package jp.shirube.reports.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shirube.reports.figure.Labels;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What Excel itself lets into the input cells: a list of statuses, dates, texts that fit. */
final class InputRules {

  private final XSSFSheet sheet;
  private final XSSFDataValidationHelper helper;
  private final List<String> statuses;

  InputRules(XSSFSheet sheet, List<String> statuses) {
    this.sheet = sheet;
    this.helper = new XSSFDataValidationHelper(sheet);
    this.statuses = statuses;
  }

  /** Guards the input columns of rows, both from 0 and included. */
  void guard(int firstRow, int lastRow) {
    for (ExchangeColumn column : ExchangeColumn.inputs()) {
      int index = column.ordinal();
      CellRangeAddressList cells = new CellRangeAddressList(firstRow, lastRow, index, index);
      DataValidation rule = helper.createValidation(constraint(column), cells);
      rule.setEmptyCellAllowed(column.kind() != ExchangeColumn.Kind.STATUS);
      rule.setShowErrorBox(true);
      rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
      rule.createErrorBox(column.heading(), text("exchange.input.error.", column));
      rule.setShowPromptBox(true);
      rule.createPromptBox(column.heading(), text("exchange.input.prompt.", column));
      sheet.addValidationData(rule);
    }
  }

  private DataValidationConstraint constraint(ExchangeColumn column) {
    return switch (column.kind()) {
      case STATUS -> helper.createExplicitListConstraint(statuses.toArray(new String[0]));
      case DATE ->
          helper.createDateConstraint(
              OperatorType.BETWEEN,
              formula(ExchangeLimits.FIRST_DAY),
              formula(ExchangeLimits.LAST_DAY),
              null);
      default ->
          helper.createTextLengthConstraint(
              OperatorType.LESS_OR_EQUAL, Integer.toString(ExchangeLimits.length(column)), null);
    };
  }

  private static String formula(LocalDate day) {
    return "DATE(%d,%d,%d)".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static String text(String prefix, ExchangeColumn column) {
    int limit = column.kind() == ExchangeColumn.Kind.TEXT ? ExchangeLimits.length(column) : 0;
    return Labels.text(prefix + column.name(), Map.of("limit", limit));
  }
}
