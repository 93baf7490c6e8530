package jp.shirube.reports.exchange;

import java.util.EnumMap;
import java.util.Map;

/**
 * A row of the entry sheet as it came back.
 *
 * @param number 1-based number of the row in the sheet
 * @param contents what stands in the columns; those that are not there are blank
 */
public record ReturnedRow(int number, Map<ExchangeColumn, CellContent> contents) {

  private static final CellContent BLANK = new CellContent.Blank();

  public ReturnedRow {
    contents = new EnumMap<>(contents);
  }

  public CellContent content(ExchangeColumn column) {
    return contents.getOrDefault(column, BLANK);
  }

  /** The text of a column as it was given out: days by ISO 8601. */
  String plain(ExchangeColumn column) {
    CellContent content = content(column);
    boolean day = column.kind() == ExchangeColumn.Kind.DATE;
    return day && content instanceof CellContent.Number number && number.day() != null
        ? number.day().toString()
        : content.text();
  }

  /** The stamp it was given, {@code ""} when it has none. */
  public String stamp() {
    return content(ExchangeColumn.STAMP).text();
  }

  boolean isBlank() {
    return contents.values().stream().allMatch(content -> content.text().isEmpty());
  }
}
