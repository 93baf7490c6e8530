package jp.shirube.mappings.text;

/**
 * The standard's texts of dates and times: {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code HH:MM:SS}.
 */
public final class IsoDates {

  public static final String OPEN_END = "9999-12-31";

  private IsoDates() {}

  public static String date(int year, int month, int day) {
    byte[] chars = new byte[10];
    put(chars, 0, year / 100);
    put(chars, 2, year % 100);
    chars[4] = '-';
    put(chars, 5, month);
    chars[7] = '-';
    put(chars, 8, day);
    return text(chars);
  }

  public static String yearMonth(int year, int month) {
    byte[] chars = new byte[7];
    put(chars, 0, year / 100);
    put(chars, 2, year % 100);
    chars[4] = '-';
    put(chars, 5, month);
    return text(chars);
  }

  public static String year(int year) {
    byte[] chars = new byte[4];
    put(chars, 0, year / 100);
    put(chars, 2, year % 100);
    return text(chars);
  }

  public static String time(int hour, int minute, int second) {
    byte[] chars = new byte[8];
    put(chars, 0, hour);
    chars[2] = ':';
    put(chars, 3, minute);
    chars[5] = ':';
    put(chars, 6, second);
    return text(chars);
  }

  private static void put(byte[] chars, int at, int number) {
    chars[at] = (byte) ('0' + number / 10);
    chars[at + 1] = (byte) ('0' + number % 10);
  }

  private static String text(byte[] chars) {
    return new String(chars, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** Whether a text has the form {@code YYYY-MM-DD} with month to 12 and day to 31, 0 allowed. */
  public static boolean isDate(String text) {
    return text.length() == 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && isNumber(text, 0, 4)
        && isNumber(text, 5, 7)
        && isNumber(text, 8, 10)
        && two(text, 5) <= 12
        && two(text, 8) <= 31;
  }

  /** Whether a text of the form of a date names a day that the calendar does not have. */
  public static boolean isImpossible(String text) {
    int month = two(text, 5);
    int day = two(text, 8);
    return month > 0 && day > 28 && day > daysOf(month, two(text, 0) * 100 + two(text, 2));
  }

  private static int daysOf(int month, int year) {
    return switch (month) {
      case 2 -> year == 0 || java.time.Year.isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** Whether a text is a time {@code HH:MM:SS} of the day. */
  public static boolean isTime(String text) {
    return text.length() == 8
        && text.charAt(2) == ':'
        && text.charAt(5) == ':'
        && isNumber(text, 0, 2)
        && isNumber(text, 3, 5)
        && isNumber(text, 6, 8)
        && two(text, 0) <= 23
        && two(text, 3) <= 59
        && two(text, 6) <= 59;
  }

  /** Whether the chars of a range are half-width digits. */
  public static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return to > from;
  }

  private static int two(String text, int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }
}
