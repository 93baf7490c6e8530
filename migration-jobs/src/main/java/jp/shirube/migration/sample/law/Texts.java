package jp.shirube.migration.sample.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shirube.migration.sample.expected.Row;

/** What the texts of rows mean. */
final class Texts {

  private static final Pattern DATE =
      Pattern.compile("(?!0000)[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?");
  private static final int YEAR_MONTH = 7;

  private Texts() {}

  /** An item's value, an empty text also where the group has no such item. */
  static String of(Row row, String item) {
    return Row.columns(row.groupId()).names().contains(item) ? row.get(item) : "";
  }

  static List<String> of(Row row, List<String> items) {
    return items.stream().map(row::get).toList();
  }

  /** Whether an item is a date or month of which nothing is 不詳. */
  static boolean known(Row row, String item) {
    return DATE.matcher(row.get(item)).matches() && !of(row, item + "_fushofuragu").equals("1");
  }

  /** Whether a date is after another as far as both are written out. */
  static boolean after(String one, String other) {
    int both = Math.min(one.length(), other.length());
    return one.substring(0, both).compareTo(other.substring(0, both)) > 0;
  }

  /** The day of a known item; days beyond the end of the month run on into the next. */
  static Optional<LocalDate> day(Row row, String item) {
    if (!known(row, item)) {
      return Optional.empty();
    }
    String text = row.get(item);
    YearMonth month = YearMonth.parse(text.substring(0, YEAR_MONTH));
    int day = text.length() == YEAR_MONTH ? 1 : Integer.parseInt(text.substring(YEAR_MONTH + 1));
    return Optional.of(month.atDay(1).plusDays(day - 1));
  }
}
