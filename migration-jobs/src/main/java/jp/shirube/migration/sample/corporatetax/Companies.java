package jp.shirube.migration.sample.corporatetax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.HeadOffice;
import jp.shirube.migration.sample.city.Place;
import jp.shirube.migration.sample.city.Places;
import jp.shirube.migration.sample.city.Representative;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.corporatetax.Company.Office;
import jp.shirube.migration.sample.corporatetax.Company.State;
import org.jspecify.annotations.Nullable;

/** Derives what the corporations of the city owe. */
final class Companies {

  private static final List<Integer> CLOSING_MONTHS = List.of(3, 3, 3, 3, 12, 9, 6, 8);

  private final City city;

  Companies(City city) {
    this.city = city;
  }

  Company of(Corporation corporation) {
    Dice dice = Dice.of(city.seed(), "corporate tax", corporation.index());
    Place headOffice = HeadOffice.elsewhere(corporation, city.seed());
    int closingMonth = dice.pick(CLOSING_MONTHS);
    FlatRate rate = FlatRate.of(corporation.capital(), corporation.employees());
    int extension = dice.permille(150) ? 1 : 0;
    LocalDate settledHere = settledHere(dice, corporation, headOffice);
    return new Company(
        corporation,
        headOffice,
        "0299-00-%04d".formatted(dice.below(10_000)),
        closingMonth,
        rate,
        settledHere,
        extension,
        dice.permille(700),
        states(dice, corporation, settledHere),
        new Returns(dice, city.asOf(), corporation, headOffice != null, closingMonth, extension)
            .all(),
        offices(dice, corporation, settledHere));
  }

  private LocalDate settledHere(Dice dice, Corporation corporation, @Nullable Place headOffice) {
    LocalDate established = corporation.established();
    return headOffice == null ? established : dice.day(established, city.asOf().minusYears(2));
  }

  /** Some have another representative now; those that closed say so at last. */
  private List<State> states(Dice dice, Corporation corporation, LocalDate settledHere) {
    LocalDate closed = corporation.closed();
    LocalDate changed = dice.day(settledHere.plusMonths(6), city.asOf().minusYears(2));
    boolean changes = dice.permille(200) && changed.isAfter(settledHere);
    String first = Representative.of(corporation, city.seed(), 0).full();
    String last = changes ? Representative.of(corporation, city.seed(), 1).full() : first;
    List<State> states = new ArrayList<>();
    states.add(
        new State(1, !changes && closed == null, first, null, Stamp.takenOver(dice, settledHere)));
    if (changes) {
      states.add(new State(2, closed == null, last, null, Stamp.takenOver(dice, changed)));
    }
    if (closed != null) {
      states.add(new State(states.size() + 1, true, last, closed, Stamp.of(dice, closed)));
    }
    return states;
  }

  /** The office of the address, and for some larger ones a branch. */
  private static List<Office> offices(Dice dice, Corporation corporation, LocalDate settledHere) {
    int employees = corporation.employees();
    int branch = employees >= 12 && dice.permille(350) ? employees / dice.between(3, 6) : 0;
    LocalDate closed = corporation.closed();
    LocalDate last = closed == null ? settledHere : closed;
    List<Office> offices = new ArrayList<>();
    offices.add(
        new Office(
            "00001",
            branch == 0 ? corporation.name() : corporation.name() + "　本社",
            corporation.address(),
            employees - branch,
            settledHere,
            closed,
            Stamp.takenOver(dice, last)));
    if (branch > 0) {
      offices.add(
          new Office(
              "00002",
              corporation.name() + "　第二営業所",
              Places.here(dice),
              branch,
              settledHere,
              closed,
              Stamp.takenOver(dice, last)));
    }
    return offices;
  }
}
