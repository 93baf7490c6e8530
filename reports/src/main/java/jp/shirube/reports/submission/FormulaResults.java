package jp.shirube.reports.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/**
 * What the formulas of a form come to after it was filled. A formula that cannot be computed here
 * keeps what the form had; a spreadsheet program computes it when it opens the file.
 */
final class FormulaResults {

  /**
   * @param type type of the cell in its XML, {@code ""} for a number
   * @param value value as its XML has it
   */
  record Result(String type, String value) {}

  private final FormulaEvaluator evaluator;

  FormulaResults(Workbook workbook) {
    this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    evaluator.setIgnoreMissingWorkbooks(true);
  }

  Map<CellAddress, Result> of(Sheet sheet) {
    Map<CellAddress, Result> results = new LinkedHashMap<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          result(cell).ifPresent(result -> results.put(cell.getAddress(), result));
        }
      }
    }
    return results;
  }

  private Optional<Result> result(Cell cell) {
    try {
      return Optional.of(result(evaluator.evaluate(cell)));
    } catch (NotImplementedException | IllegalStateException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Result result(CellValue value) {
    return switch (value.getCellType()) {
      case STRING -> new Result("str", value.getStringValue());
      case BOOLEAN -> new Result("b", value.getBooleanValue() ? "1" : "0");
      case ERROR -> new Result("e", FormulaError.forInt(value.getErrorValue()).getString());
      default -> new Result("", number(value.getNumberValue()));
    };
  }

  private static String number(double value) {
    String text = Double.toString(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
