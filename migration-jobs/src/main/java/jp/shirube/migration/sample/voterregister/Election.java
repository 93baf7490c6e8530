package jp.shirube.migration.sample.voterregister;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Era;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;

/**
 * An election of the city, announced a week before a Sunday.
 *
 * @param number 選挙番号: era, year and serial of the year
 * @param announced 告示日
 * @param day 投票日
 */
record Election(String number, LocalDate announced, LocalDate day) {

  private static final int EARLY_PERMILLE = 270;
  private static final int ABSENT_PERMILLE = 25;
  private static final int RETURNED_PERMILLE = 100;
  private static final List<String> PLACES = List.of("K001", "K001", "K002", "K003");
  private static final LocalTime FIRST_VOTE = LocalTime.of(8, 30);
  private static final int SECONDS_OPEN = 41_000;

  /** The last two before a day, the earlier first. */
  static List<Election> before(LocalDate asOf) {
    return List.of(onSunday(asOf.minusDays(500)), onSunday(asOf.minusDays(75)));
  }

  private static Election onSunday(LocalDate latest) {
    LocalDate day = latest.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    Era era = Era.of(VagueDate.of(day));
    String number = "%s%02d-01".formatted(era.letter(), era.yearOf(day.getYear()));
    return new Election(number, day.minusDays(7), day);
  }

  /** Ballots of a voter before the day; mostly none. */
  void addBallots(List<Ballot> ballots, Dice dice, List<Registration> history) {
    boolean early = dice.permille(EARLY_PERMILLE);
    boolean absent = dice.permille(ABSENT_PERMILLE);
    boolean returned = dice.permille(RETURNED_PERMILLE);
    if (!entitled(history)) {
      return;
    }
    int serial = 1;
    if (absent) {
      ballots.add(ballot(dice, serial++, true, returned));
    }
    if (absent ? returned : early) {
      ballots.add(ballot(dice, serial, false, false));
    }
  }

  /** Whether the voter was in the register at the announcement and stayed in it. */
  private boolean entitled(List<Registration> history) {
    return history.get(0).registered().isBefore(announced)
        && history.stream()
            .filter(entry -> !entry.stamp().date().isAfter(day))
            .allMatch(entry -> entry.struck() == null && entry.marked() == null);
  }

  private Ballot ballot(Dice dice, int serial, boolean absentee, boolean returned) {
    LocalDate received =
        absentee ? announced.plusDays(dice.between(1, 3)) : announced.plusDays(dice.between(4, 6));
    LocalTime time = FIRST_VOTE.plusSeconds(dice.below(SECONDS_OPEN));
    return new Ballot(
        number,
        serial,
        absentee,
        absentee ? "F001" : dice.pick(PLACES),
        LocalDateTime.of(received, time),
        absentee ? 3 : dice.weighted(50, 30, 12, 6, 2) + 1,
        absentee ? announced : null,
        returned,
        Stamp.of(dice, received));
  }
}
