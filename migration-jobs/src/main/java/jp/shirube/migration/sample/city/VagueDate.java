package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date of a register, whose day or month may be unknown (不詳日).
 *
 * @param year western year
 * @param month 1 to 12, 0 when unknown
 * @param day day of the month, 0 when unknown
 */
public record VagueDate(int year, int month, int day) {

  public static VagueDate of(LocalDate date) {
    return new VagueDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  public VagueDate withoutDay() {
    return new VagueDate(year, month, 0);
  }

  public VagueDate withoutMonth() {
    return new VagueDate(year, 0, 0);
  }

  public boolean vague() {
    return month == 0 || day == 0;
  }

  /** A day of the calendar that stands for the date when ages and orders are reckoned. */
  public LocalDate representative() {
    YearMonth in = YearMonth.of(year, month == 0 ? 6 : month);
    return in.atDay(day == 0 ? 15 : Math.min(day, in.lengthOfMonth()));
  }

  /** {@code YYYY-MM-DD}, unknown parts as zeros. */
  public String iso() {
    return pad(year, 4) + '-' + pad(month, 2) + '-' + pad(day, 2);
  }

  /** 不詳フラグ: 1 when something is unknown. */
  public String flag() {
    return vague() ? "1" : "0";
  }

  /** 不詳表記 in full width: {@code 昭和４５年頃}, {@code 昭和４５年１月頃}; empty when known. */
  public String wording() {
    if (!vague()) {
      return "";
    }
    Era era = Era.of(this);
    String inMonth = month == 0 ? "" : month + "月";
    return Width.full(era.label() + yearIn(era) + "年" + inMonth + "頃");
  }

  /** In words and full width: {@code 昭和４５年１月２３日}; {@link #wording} where it is vague. */
  public String words() {
    Era era = Era.of(this);
    return vague()
        ? wording()
        : Width.full(era.label() + yearIn(era) + "年" + month + "月" + day + "日");
  }

  private String yearIn(Era era) {
    int inEra = era.yearOf(year);
    return inEra == 1 ? "元" : Integer.toString(inEra);
  }

  /** Wareki with the era's letter: {@code S450123}. */
  public String wareki() {
    return Era.of(this).letter() + inEra();
  }

  /** Wareki with the era's digit: {@code 3450123}. */
  public String hostWareki() {
    return Era.of(this).digit() + inEra();
  }

  private String inEra() {
    return pad(Era.of(this).yearOf(year), 2) + pad(month, 2) + pad(day, 2);
  }

  private static String pad(int value, int digits) {
    StringBuilder text = new StringBuilder(digits).append(value);
    while (text.length() < digits) {
      text.insert(0, '0');
    }
    return text.toString();
  }
}
