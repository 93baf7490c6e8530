package jp.shirube.migration.sample.city;

/** Modulus 11 with weights 2 to 7 from the lowest digit (宛名番号, 世帯番号). */
public final class CheckDigit {

  private CheckDigit() {}

  /**
   * The serial with its check digit, 10 digits. A serial whose remainder is 1 gets no number: how
   * the standard closes that case is not settled.
   *
   * @return {@code ""} for a serial that is passed over
   */
  public static String number(long serial) {
    int remainder = remainder(serial);
    if (remainder == 1) {
      return "";
    }
    return "%09d%d".formatted(serial, remainder == 0 ? 0 : 11 - remainder);
  }

  /** Whether the last digit is the check digit of those before it. */
  public static boolean holds(String number) {
    int last = number.length() - 1;
    return number.equals(number(Long.parseLong(number.substring(0, last))));
  }

  private static int remainder(long serial) {
    long rest = serial;
    int sum = 0;
    for (int weight = 2; rest > 0; weight = weight == 7 ? 2 : weight + 1) {
      sum += (int) (rest % 10) * weight;
      rest /= 10;
    }
    return sum % 11;
  }
}
