package jp.shirube.reports.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.shirube.reports.ReportException;
import org.jspecify.annotations.Nullable;

/**
 * Named figures of a report or of one row of a list: text, whole numbers ({@link Long}), decimals,
 * dates, truth values. What is absent is {@code ""}. Every renderer shows figures from here and
 * from nowhere else, so that two of them cannot differ.
 */
public final class FigureRow {

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Sets a figure; numbers of any integer type become {@link Long}. */
  public FigureRow with(String key, @Nullable Object value) {
    values.put(key, value instanceof Integer number ? Long.valueOf(number) : orEmpty(value));
    return this;
  }

  private static Object orEmpty(@Nullable Object value) {
    return value == null ? "" : value;
  }

  /** Sets all figures of another row under {@code prefix + key}. */
  public FigureRow withAll(String prefix, FigureRow other) {
    other.values.forEach((key, value) -> values.put(prefix + key, value));
    return this;
  }

  /**
   * A figure.
   *
   * @throws ReportException when there is none of that name
   */
  public Object get(String key) {
    Object value = values.get(key);
    if (value == null) {
      throw new ReportException(Labels.text("form.unknown-figure", Map.of("figure", key)));
    }
    return value;
  }

  /** A figure as people read it. */
  public String text(String key) {
    return FigureText.of(get(key));
  }

  public Set<String> keys() {
    return values.keySet();
  }
}
