package jp.shirube.governance.cities;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invented municipalities, as many in each prefecture as there are. Their codes lie where none has
 * been given out, so that none of them is taken for a real one.
 */
public final class InventedNation {

  /** Municipalities of each prefecture, 01 to 47: 1,718 and the 23 wards. */
  private static final List<Integer> SIZES =
      List.of(
          179, 40, 33, 35, 25, 35, 59, 44, 25, 35, 63, 54, 62, 33, 30, 15, 19, 17, 27, 77, 42, 35,
          54, 29, 19, 26, 43, 41, 39, 30, 19, 19, 27, 23, 19, 24, 17, 20, 34, 60, 20, 21, 45, 18,
          26, 43, 41);

  private static final int FIRST = 801;

  private InventedNation() {}

  /**
   * @param code 6-digit code with its check digit
   * @param name name; says that it is a sample
   */
  record Municipality(String code, String name) {}

  /** All 1,741. */
  static List<Municipality> all() {
    return IntStream.rangeClosed(1, SIZES.size())
        .boxed()
        .flatMap(no -> of("%02d".formatted(no), SIZES.get(no - 1)))
        .toList();
  }

  /** Some of some prefectures. */
  static List<Municipality> of(Map<String, Integer> sizes) {
    return new TreeMap<>(sizes)
        .entrySet().stream().flatMap(it -> of(it.getKey(), it.getValue())).toList();
  }

  private static Stream<Municipality> of(String prefecture, int size) {
    return IntStream.range(FIRST, FIRST + size)
        .mapToObj(no -> prefecture + no)
        .map(it -> new Municipality(it + checkDigit(it), "見本" + it + "市"));
  }

  /** JIS X 0402: weights 6 to 2, the rest of 11 to 11, its last digit. */
  static int checkDigit(String fiveDigits) {
    int sum = IntStream.range(0, 5).map(i -> (fiveDigits.charAt(i) - '0') * (6 - i)).sum();
    return (11 - sum % 11) % 10;
  }
}
