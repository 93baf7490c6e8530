package jp.shirube.governance.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fiscal years (年度), which begin in April; known by the year in which they begin. */
public final class FiscalYear {

  private static final Pattern REIWA = Pattern.compile("(?:R|令和)([0-9]{1,2}|元)(?:年度)?");
  private static final int BEFORE_REIWA = 2018;

  private FiscalYear() {}

  public static int of(LocalDate day) {
    return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
  }

  /** {@code R8}, {@code 令和8年度} or {@code 2026}; empty when it is none of these. */
  public static OptionalInt parse(String text) {
    Matcher reiwa = REIWA.matcher(text);
    if (reiwa.matches()) {
      String number = reiwa.group(1);
      return OptionalInt.of(BEFORE_REIWA + (number.equals("元") ? 1 : Integer.parseInt(number)));
    }
    return text.matches("20[0-9]{2}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /** {@code R8}. */
  public static String label(int year) {
    return "R" + (year - BEFORE_REIWA);
  }
}
