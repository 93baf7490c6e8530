package jp.shirube.mappings.text;

import java.time.LocalDate;

/**
 * The eras (元号). Their first and last days are those of the laws and edicts; the day on which an
 * era changed in 1912 and 1926 belongs to both.
 */
public enum Era {
  MEIJI('M', '明', '治', "1868-01-25", "1912-07-30"),
  TAISHO('T', '大', '正', "1912-07-30", "1926-12-25"),
  SHOWA('S', '昭', '和', "1926-12-25", "1989-01-07"),
  HEISEI('H', '平', '成', "1989-01-08", "2019-04-30"),
  REIWA('R', '令', '和', "2019-05-01", "9999-12-31");

  private static final Era[] ALL = values();

  private final char letter;
  private final char kanji;
  private final char secondKanji;
  private final int firstYear;
  private final int first;
  private final int last;

  Era(char letter, char kanji, char secondKanji, String first, String last) {
    this.letter = letter;
    this.kanji = kanji;
    this.secondKanji = secondKanji;
    this.firstYear = LocalDate.parse(first).getYear();
    this.first = number(LocalDate.parse(first));
    this.last = number(LocalDate.parse(last));
  }

  private static int number(LocalDate date) {
    return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
  }

  /** The era of 1 明治 to 5 令和, or null. */
  static @org.jspecify.annotations.Nullable Era ofDigit(int digit) {
    return digit >= 1 && digit <= ALL.length ? ALL[digit - 1] : null;
  }

  /** The era that begins with a letter (either case and width) or kanji, or null. */
  static @org.jspecify.annotations.Nullable Era ofSign(char sign) {
    char letter = Character.toUpperCase(Widths.half(sign));
    for (Era era : ALL) {
      if (era.letter == letter || era.kanji == sign) {
        return era;
      }
    }
    return null;
  }

  boolean hasSecondKanji(char c) {
    return c == secondKanji;
  }

  /** The kanji name. */
  public String label() {
    return "" + kanji + secondKanji;
  }

  int westernYear(int year) {
    return firstYear + year - 1;
  }

  /** Whether a date can lie in this era; month and day 0 are unknown. */
  boolean includes(int year, int month, int day) {
    int earliest = year * 10_000 + month * 100 + day;
    int latest = year * 10_000 + (month == 0 ? 12 : month) * 100 + (day == 0 ? 31 : day);
    return latest >= first && earliest <= last;
  }
}
