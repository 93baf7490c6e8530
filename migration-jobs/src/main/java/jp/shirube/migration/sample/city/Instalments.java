package jp.shirube.migration.sample.city;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a year's amount is split into instalments (期割), and when they are due. */
public final class Instalments {

  private static final long HUNDRED = 100;

  private Instalments() {}

  /** Full hundreds of yen each; what is left over goes with the first. They sum up to the total. */
  public static List<Long> split(long total, int count) {
    long each = hundreds(total / count);
    List<Long> amounts = new ArrayList<>();
    amounts.add(total - each * (count - 1));
    for (int i = 1; i < count; i++) {
      amounts.add(each);
    }
    return amounts;
  }

  /** Less than 100 yen is cut off. */
  public static long hundreds(long yen) {
    return yen / HUNDRED * HUNDRED;
  }

  /** The day itself, or the Friday before a weekend; public holidays are not regarded. */
  public static LocalDate onOrBefore(LocalDate day) {
    int back = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
    return day.minusDays(Math.max(0, back));
  }
}
