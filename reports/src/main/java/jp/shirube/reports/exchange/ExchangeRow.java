package jp.shirube.reports.exchange;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step of one system on the entry sheet: text, a whole number or a date in each column. */
public final class ExchangeRow {

  private final Map<ExchangeColumn, Object> values = new EnumMap<>(ExchangeColumn.class);

  /** Sets a value; null and {@code ""} leave the cell empty. */
  public ExchangeRow with(ExchangeColumn column, @Nullable Object value) {
    if (value != null && !"".equals(value)) {
      values.put(column, value instanceof String text ? ExchangeText.kept(text) : value);
    }
    return this;
  }

  /** The value of a column, {@code ""} when there is none. */
  public Object value(ExchangeColumn column) {
    return values.getOrDefault(column, "");
  }
}
