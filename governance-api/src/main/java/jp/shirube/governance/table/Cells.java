package jp.shirube.governance.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of cells as people write them. */
public final class Cells {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

  /** How the reader of workbooks shows a cell that Excel formats as a short date. */
  private static final Pattern SHORT_DATE =
      Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{2}|[0-9]{4})");

  private static final Pattern WAREKI =
      Pattern.compile("(?:令和|R)([0-9]{1,2}|元)[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

  private static final int BEFORE_REIWA = 2018;
  private static final int CENTURY = 2000;

  private Cells() {}

  /**
   * A date: {@code 2028-03-31}, {@code 2028/3/31}, {@code 2028年3月31日}, {@code 令和10年3月31日}, {@code
   * R10.3.31}, or a workbook's short date {@code 3/31/28}. Empty when it is none of them or not on
   * the calendar.
   */
  public static Optional<LocalDate> date(String text) {
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.matches()) {
      return day(number(year, 1), number(year, 2), number(year, 3));
    }
    Matcher wareki = WAREKI.matcher(text);
    if (wareki.matches()) {
      int era = wareki.group(1).equals("元") ? 1 : number(wareki, 1);
      return day(BEFORE_REIWA + era, number(wareki, 2), number(wareki, 3));
    }
    Matcher brief = SHORT_DATE.matcher(text);
    return brief.matches() ? shortDate(brief) : Optional.empty();
  }

  private static Optional<LocalDate> shortDate(Matcher brief) {
    int year = number(brief, 3);
    return day(year < 100 ? CENTURY + year : year, number(brief, 1), number(brief, 2));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A whole number that is not negative; thousands may be set off by commas. */
  public static OptionalLong number(String text) {
    String digits = text.replace(",", "").replace("円", "");
    return digits.matches("[0-9]{1,18}")
        ? OptionalLong.of(Long.parseLong(digits))
        : OptionalLong.empty();
  }

  /** A whole number of at most nine digits that is not negative. */
  public static OptionalInt smallNumber(String text) {
    return text.matches("[0-9]{1,9}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
