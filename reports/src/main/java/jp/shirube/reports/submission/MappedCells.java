package jp.shirube.reports.submission;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * One line of a form's mapping: the cells of a sheet that take a figure.
 *
 * @param line line of the mapping file
 * @param sheet name of the sheet
 * @param range a cell or a range of cells, row 0 and column 0 first
 * @param figure name of the figure, see {@link SubmissionFigures}
 */
public record MappedCells(int line, String sheet, CellRangeAddress range, String figure) {

  private static final Pattern SYNTAX =
      Pattern.compile(
          "(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!"
              + "(?<from>\\$?[A-Z]{1,3}\\$?[1-9][0-9]{0,6})(?::(?<to>\\$?[A-Z]{1,3}\\$?[1-9][0-9]{0,6}))?");

  /** {@code 進捗!D5:AQ24} or {@code '進捗 表'!B2}; empty when it is neither. */
  public static Optional<MappedCells> parse(int line, String cells, String figure) {
    Matcher matcher = SYNTAX.matcher(cells.strip());
    return matcher.matches()
        ? range(matcher).map(it -> new MappedCells(line, sheet(matcher), it, figure.strip()))
        : Optional.empty();
  }

  private static String sheet(Matcher matcher) {
    String quoted = matcher.group("quoted");
    return quoted == null ? matcher.group("plain") : quoted.replace("''", "'");
  }

  private static Optional<CellRangeAddress> range(Matcher matcher) {
    CellReference from = new CellReference(matcher.group("from"));
    CellReference to = matcher.group("to") == null ? from : new CellReference(matcher.group("to"));
    boolean ordered = from.getRow() <= to.getRow() && from.getCol() <= to.getCol();
    return ordered && isInSheet(to)
        ? Optional.of(new CellRangeAddress(from.getRow(), to.getRow(), from.getCol(), to.getCol()))
        : Optional.empty();
  }

  private static boolean isInSheet(CellReference cell) {
    SpreadsheetVersion limits = SpreadsheetVersion.EXCEL2007;
    return cell.getRow() < limits.getMaxRows() && cell.getCol() < limits.getMaxColumns();
  }

  int height() {
    return range.getLastRow() - range.getFirstRow() + 1;
  }

  int width() {
    return range.getLastColumn() - range.getFirstColumn() + 1;
  }

  /** The value that a cell of the range takes from its figure. */
  Object value(Grid grid, int row, int column) {
    return grid.at(row - range.getFirstRow(), column - range.getFirstColumn());
  }
}
