package jp.shirube.governance.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.text.DateText;
import jp.shirube.mappings.text.Widths;
import jp.shirube.reports.exchange.CellContent;
import jp.shirube.reports.exchange.ExchangeLimits;
import org.jspecify.annotations.Nullable;

/**
 * A day as people enter it: Excel's own dates, {@code 2026/3/1}, {@code 2026年3月1日}, {@code
 * 20260301}, {@code R8.3.1}, {@code 令和8年3月1日}.
 *
 * @param day the day, null when it is none
 * @param problem why it is none, null when it is one
 */
public record DateInput(@Nullable LocalDate day, @Nullable FindingCode problem) {

  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{1,2}[./\\-年]\\d{1,2}[./\\-月]\\d{1,2}日?");
  private static final Pattern COMPACT = Pattern.compile("\\d+");
  private static final int COMPACT_LENGTH = 8;
  private static final int WHOLE_DATE = 3;

  /** The day of a text that somebody typed. */
  public static DateInput of(String typed) {
    return text(typed).within();
  }

  /** The day of a text or a number. */
  static DateInput of(CellContent content) {
    DateInput input =
        content instanceof CellContent.Number number ? number(number) : text(content.text());
    return input.within();
  }

  private static DateInput number(CellContent.Number number) {
    LocalDate day = number.day();
    if (day != null && !day.isAfter(ExchangeLimits.LAST_DAY)) {
      return new DateInput(day, null);
    }
    boolean whole = number.value() == Math.rint(number.value());
    return whole ? text(Long.toString((long) number.value())) : unreadable();
  }

  private static DateInput text(String text) {
    String half = Widths.toHalf(text).strip();
    if (SHORT_YEAR.matcher(half).matches()) {
      return new DateInput(null, ExchangeCode.DATE_SHORT_YEAR);
    }
    if (COMPACT.matcher(half).matches() && half.length() != COMPACT_LENGTH) {
      return unreadable();
    }
    DateText date = DateText.parse(half);
    boolean whole = date.isReadable() && !date.isOpenEnd() && date.parts() == WHOLE_DATE;
    return whole ? calendarDay(date) : unreadable();
  }

  private static DateInput calendarDay(DateText date) {
    if (date.isOutsideEra()) {
      return new DateInput(null, ExchangeCode.DATE_NOT_IN_CALENDAR);
    }
    try {
      return new DateInput(LocalDate.of(date.year(), date.month(), date.day()), null);
    } catch (DateTimeException e) {
      return new DateInput(null, ExchangeCode.DATE_NOT_IN_CALENDAR);
    }
  }

  private static DateInput unreadable() {
    return new DateInput(null, ExchangeCode.DATE_UNREADABLE);
  }

  private DateInput within() {
    if (day == null
        || !day.isBefore(ExchangeLimits.FIRST_DAY) && !day.isAfter(ExchangeLimits.LAST_DAY)) {
      return this;
    }
    return new DateInput(null, ExchangeCode.DATE_OUT_OF_RANGE);
  }
}
