package jp.shirube.mappings.text;

import org.jspecify.annotations.Nullable;

/**
 * A date, year-month or year as vendors write it, wareki or western, compact or with signs between
 * its parts. Reads without regular expressions; a part that is not written is {@link #ABSENT}, a
 * part written as zeros is 0 and means unknown.
 */
public final class DateText {

  /** A part that is not written. */
  public static final int ABSENT = -1;

  private static final int PARTS = 3;
  private static final int MAX_DIGITS = 8;

  private final String text;
  private int position;
  private @Nullable Era era;
  private final int[] parts = {ABSENT, ABSENT, ABSENT};
  private final int[] digits = new int[PARTS];
  private int count;
  private boolean onlyZeros = true;
  private boolean onlyNines = true;
  private boolean readable = true;

  private DateText(String text) {
    this.text = text;
  }

  public static DateText parse(String text) {
    DateText result = new DateText(text);
    result.readEra();
    while (result.readable && result.position < text.length()) {
      result.readPart();
    }
    result.splitCompact();
    return result;
  }

  private void readEra() {
    skipSeparators();
    if (position < text.length()) {
      era = Era.ofSign(text.charAt(position));
      position += era == null ? 0 : 1;
      if (era != null && position < text.length() && era.hasSecondKanji(text.charAt(position))) {
        position++;
      }
      skipSeparators();
    }
  }

  private void readPart() {
    if (count == PARTS || !readFirstYear() && !readDigits()) {
      readable = false;
      return;
    }
    count++;
    skipSeparators();
  }

  /** 元 stands for the year 1 of an era. */
  private boolean readFirstYear() {
    if (era == null || count > 0 || text.charAt(position) != '元') {
      return false;
    }
    parts[0] = 1;
    digits[0] = 1;
    onlyZeros = false;
    onlyNines = false;
    position++;
    return true;
  }

  private boolean readDigits() {
    int value = 0;
    int start = position;
    while (position < text.length() && position - start <= MAX_DIGITS) {
      int digit = Widths.half(text.charAt(position)) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
      onlyZeros &= digit == 0;
      onlyNines &= digit == 9;
      position++;
    }
    parts[count] = value;
    digits[count] = position - start;
    return digits[count] > 0 && digits[count] <= MAX_DIGITS;
  }

  private void skipSeparators() {
    while (position < text.length() && isSeparator(text.charAt(position))) {
      position++;
    }
  }

  private static boolean isSeparator(char c) {
    if (c >= '0' && c <= '9') {
      return false;
    }
    return switch (Widths.half(c)) {
      case ' ', '.', '/', '-', '年', '月', '日', '度', '・' -> true;
      default -> false;
    };
  }

  /** {@code 450123}, {@code 19700123}, {@code 3450123} to their parts. */
  private void splitCompact() {
    if (!readable || count != 1 || isOpenOrEmpty()) {
      readable &= count > 0 || text.isBlank();
      checkParts();
      return;
    }
    int number = parts[0];
    int length = digits[0];
    if (era == null && length % 2 == 1) {
      readEraDigit(number, length);
    } else {
      split(number, length, era == null ? 4 : 2);
    }
    checkParts();
  }

  private void readEraDigit(int number, int length) {
    int unit = length == 7 ? 1_000_000 : length == 5 ? 10_000 : 100;
    era = Era.ofDigit(number / unit);
    readable &= era != null && length >= 3;
    split(number % unit, length - 1, 2);
  }

  private void split(int number, int length, int yearDigits) {
    if (length <= yearDigits) {
      parts[0] = number;
      digits[0] = length;
    } else if (length == yearDigits + 2) {
      parts[0] = number / 100;
      parts[1] = number % 100;
      digits[0] = yearDigits;
    } else if (length == yearDigits + 4) {
      parts[0] = number / 10_000;
      parts[1] = number / 100 % 100;
      parts[2] = number % 100;
      digits[0] = yearDigits;
    } else {
      readable = false;
    }
  }

  private void checkParts() {
    if (isOpenOrEmpty()) {
      return;
    }
    readable &= era == null ? digits[0] == 4 : digits[0] <= 2;
    readable &= digits[1] <= 2 && digits[2] <= 2;
    readable &= parts[1] <= 12 && parts[2] <= 31;
  }

  private boolean isOpenOrEmpty() {
    return isEmpty() || isOpenEnd();
  }

  /** Nothing written, or nothing but zeros without an era. */
  public boolean isEmpty() {
    return readable && era == null && onlyZeros;
  }

  /** Nothing but nines, at least four: an end that is open. */
  public boolean isOpenEnd() {
    return readable && era == null && count > 0 && onlyNines && digits[0] >= 4;
  }

  /** Whether the text is a date, year-month or year, an open end or empty. */
  public boolean isReadable() {
    return readable;
  }

  public boolean hasEra() {
    return era != null;
  }

  /** Parts that are written: 1 a year, 2 a year and month, 3 a date. */
  public int parts() {
    return parts[2] != ABSENT ? 3 : parts[1] != ABSENT ? 2 : 1;
  }

  /** Western year, 0 when unknown. */
  public int year() {
    return era == null || parts[0] == 0 ? parts[0] : era.westernYear(parts[0]);
  }

  /** Month, 0 when unknown or not written. */
  public int month() {
    return Math.max(0, parts[1]);
  }

  /** Day, 0 when unknown or not written. */
  public int day() {
    return Math.max(0, parts[2]);
  }

  public @Nullable Era era() {
    return era;
  }

  /** Year of the era as written, 0 when unknown. */
  public int eraYear() {
    return Math.max(0, parts[0]);
  }

  /** Whether the era did not last until, or had not begun on, the date. */
  public boolean isOutsideEra() {
    return era != null && parts[0] > 0 && !era.includes(year(), month(), day());
  }
}
