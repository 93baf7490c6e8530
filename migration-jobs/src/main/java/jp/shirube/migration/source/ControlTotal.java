package jp.shirube.migration.source;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The exact sum of a field's numbers. Thousands separators and blanks around are allowed; what is
 * no number adds nothing (its record is found faulty elsewhere).
 */
final class ControlTotal {

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
  private static final int LONG_DIGITS = 17;

  private BigDecimal exact = BigDecimal.ZERO;
  private long small;

  void add(String text) {
    String number = text.strip().replace(",", "");
    if (number.length() <= LONG_DIGITS && isInteger(number)) {
      addSmall(Long.parseLong(number));
    } else if (NUMBER.matcher(number).matches()) {
      exact = exact.add(new BigDecimal(number));
    }
  }

  private void addSmall(long value) {
    long sum = small + value;
    boolean overflow = ((small ^ sum) & (value ^ sum)) < 0;
    if (overflow) {
      exact = exact.add(BigDecimal.valueOf(small));
    }
    small = overflow ? value : sum;
  }

  private static boolean isInteger(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    for (int i = first; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > first;
  }

  BigDecimal sum() {
    return exact.add(BigDecimal.valueOf(small));
  }
}
