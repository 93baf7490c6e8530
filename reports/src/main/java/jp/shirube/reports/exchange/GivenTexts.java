package jp.shirube.reports.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The texts of a row as it was given out, so that what somebody changed is known by its column.
 * They are kept in one cell; of a long text only the beginning.
 */
final class GivenTexts {

  private static final String SEPARATOR = "\u241f";
  private static final int LENGTH = 1_000;
  private static final List<ExchangeColumn> COLUMNS =
      Arrays.stream(ExchangeColumn.values())
          .filter(column -> column.group() != ExchangeColumn.Group.HIDDEN)
          .toList();

  private final Map<ExchangeColumn, String> texts;

  private GivenTexts(Map<ExchangeColumn, String> texts) {
    this.texts = texts;
  }

  /** The texts of a row in one. */
  static String joined(ExchangeRow row) {
    return COLUMNS.stream()
        .map(column -> kept(row.value(column).toString()))
        .collect(Collectors.joining(SEPARATOR));
  }

  /** The texts that were joined; none when somebody meddled with them. */
  static GivenTexts split(String joined) {
    String[] parts = joined.split(SEPARATOR, -1);
    Map<ExchangeColumn, String> texts = new EnumMap<>(ExchangeColumn.class);
    for (int i = 0; i < COLUMNS.size() && parts.length == COLUMNS.size(); i++) {
      texts.put(COLUMNS.get(i), parts[i]);
    }
    return new GivenTexts(texts);
  }

  /** Columns of a row that hold something else now, with what they held. */
  Map<ExchangeColumn, String> changedIn(Function<ExchangeColumn, String> now) {
    Map<ExchangeColumn, String> changed = new EnumMap<>(ExchangeColumn.class);
    texts.forEach(
        (column, given) -> {
          if (!kept(now.apply(column)).equals(given)) {
            changed.put(column, given);
          }
        });
    return changed;
  }

  private static String kept(String text) {
    String plain = text.replace(SEPARATOR, " ");
    return plain.length() <= LENGTH ? plain : plain.substring(0, LENGTH);
  }
}
