package jp.shirube.reports.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The texts of a row as it was given out, so that what somebody changed is known by its column. */
final class GivenTexts {

  /** In the order in which they are kept. */
  static final List<ExchangeColumn> COLUMNS =
      Arrays.stream(ExchangeColumn.values())
          .filter(column -> column.group() != ExchangeColumn.Group.HIDDEN)
          .toList();

  private final Map<ExchangeColumn, String> texts = new EnumMap<>(ExchangeColumn.class);

  /**
   * @param text text by position in {@link #COLUMNS}
   */
  GivenTexts(IntFunction<String> text) {
    for (int i = 0; i < COLUMNS.size(); i++) {
      texts.put(COLUMNS.get(i), text.apply(i));
    }
  }

  /** Columns of a row that hold something else now, with what they held. */
  Map<ExchangeColumn, String> changedIn(ReturnedRow row) {
    Map<ExchangeColumn, String> changed = new EnumMap<>(texts);
    changed.entrySet().removeIf(given -> row.plain(given.getKey()).equals(given.getValue()));
    return changed;
  }
}
