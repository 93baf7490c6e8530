package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.util.List;

/** Draws birth dates: the days on which eras change and unknown days are not left out. */
final class BirthDay {

  private static final List<LocalDate> SHOWA_HEISEI =
      List.of(LocalDate.of(1989, 1, 7), LocalDate.of(1989, 1, 8));
  private static final List<LocalDate> HEISEI_REIWA =
      List.of(LocalDate.of(2019, 4, 30), LocalDate.of(2019, 5, 1));

  private BirthDay() {}

  static VagueDate draw(Dice dice, LocalDate asOf, int age, boolean foreign) {
    LocalDate day = border(dice, asOf.minusYears(age).minusDays(dice.below(365)));
    VagueDate known = VagueDate.of(day);
    boolean mayBeVague = (age >= 70 || foreign) && !Era.changesIn(known.year());
    if (!mayBeVague || !dice.permille(40)) {
      return known;
    }
    return dice.permille(500) ? known.withoutDay() : known.withoutMonth();
  }

  private static LocalDate border(Dice dice, LocalDate day) {
    List<LocalDate> days =
        switch (day.getYear()) {
          case 1989 -> SHOWA_HEISEI;
          case 2019 -> HEISEI_REIWA;
          default -> List.of(day);
        };
    return dice.permille(400) ? dice.pick(days) : day;
  }
}
