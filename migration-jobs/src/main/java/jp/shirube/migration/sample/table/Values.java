package jp.shirube.migration.sample.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts by column; what was never set is empty. */
public class Values {

  private final Columns columns;
  private final String[] texts;

  protected Values(Columns columns) {
    this.columns = columns;
    this.texts = new String[columns.names().size()];
    Arrays.fill(texts, "");
  }

  public final void put(String column, String text) {
    texts[columns.position(column)] = text;
  }

  public final void put(String column, long number) {
    put(column, Long.toString(number));
  }

  /** {@code YYYY-MM-DD}; null is no value. */
  public final void putDay(String column, @Nullable LocalDate day) {
    put(column, day == null ? "" : day.toString());
  }

  /** {@code YYYY-MM}; null is no value. */
  public final void putMonth(String column, @Nullable YearMonth month) {
    put(column, month == null ? "" : month.toString());
  }

  /** 1 or 0. */
  public final void putTruth(String column, boolean truth) {
    put(column, truth ? "1" : "0");
  }

  public final String get(String column) {
    return texts[columns.position(column)];
  }

  /** In the order of the columns. */
  public final List<String> texts() {
    return Arrays.asList(texts);
  }
}
