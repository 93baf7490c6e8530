package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year for which an insured person's premium is levied.
 *
 * @param year the year
 * @param levied day of the first levy
 * @param months months of the year in which the person was insured, as known then
 */
public record PremiumYear(LevyYear year, LocalDate levied, int months) {

  private static final int JULY = 7;

  /**
   * The years among the last two in which something was levied by a day.
   *
   * @param asOf the day
   * @param since from when the person is insured
   * @param lost until when, null while it lasts
   * @param dayOfMonth on which premiums are levied
   */
  public static List<PremiumYear> of(
      LocalDate asOf, LocalDate since, @Nullable LocalDate lost, int dayOfMonth) {
    List<PremiumYear> years = new ArrayList<>();
    LevyYear now = LevyYear.of(asOf);
    for (LevyYear year : List.of(now.plus(-1), now)) {
      LocalDate levied = levied(year, since, dayOfMonth);
      boolean gone = lost != null && !lost.isAfter(levied);
      int months = year.months(since, gone ? lost : null);
      if (months > 0 && !levied.isAfter(asOf)) {
        years.add(new PremiumYear(year, levied, months));
      }
    }
    return years;
  }

  /** In July, or in the month after a later start; a start in March is levied in the next year. */
  private static LocalDate levied(LevyYear year, LocalDate since, int dayOfMonth) {
    YearMonth july = year.month(JULY);
    YearMonth next = YearMonth.from(since).plusMonths(1);
    return FiscalYear.due((next.isAfter(july) ? next : july).atDay(dayOfMonth));
  }
}
