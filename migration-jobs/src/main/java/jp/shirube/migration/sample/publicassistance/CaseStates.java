package jp.shirube.migration.sample.publicassistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.State;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Type;

/**
 * The history of a household on assistance: from its start, after moves inside the city and from
 * Aprils on in which the plan for it was changed.
 */
final class CaseStates {

  private static final List<String> POLICIES = List.of("A", "B", "C", "D");
  private static final int REASONS = 6;

  private final Dice dice;
  private final LocalDate asOf;
  private final Presence presence;
  private final Type under65;

  CaseStates(Dice dice, LocalDate asOf, Presence presence) {
    this.dice = dice;
    this.asOf = asOf;
    this.presence = presence;
    this.under65 = List.of(Type.DISABLED, Type.SICK, Type.OTHER).get(dice.weighted(25, 35, 40));
  }

  List<State> of(List<Period> periods) {
    List<State> states = new ArrayList<>();
    for (Period period : periods) {
      String receipt = "%04d".formatted(dice.between(1, 180));
      int reason = 1 + dice.below(REASONS);
      for (LocalDate day : days(period)) {
        boolean latest =
            period.equals(periods.get(periods.size() - 1)) && day.equals(days(period).last());
        states.add(state(states.size() + 1, latest, period, day, receipt, reason));
      }
    }
    return states;
  }

  private TreeSet<LocalDate> days(Period period) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(period.start());
    LocalDate last = period.last(asOf);
    for (int year = FiscalYear.of(period.start()) + 1; year <= FiscalYear.of(last); year++) {
      if ((year + presence.household().index()) % 3 == 0) {
        days.add(FiscalYear.first(year));
      }
    }
    presence.household().head().events().stream()
        .map(event -> event.date().representative())
        .filter(day -> day.isAfter(period.start()) && !day.isAfter(last))
        .forEach(days::add);
    return days;
  }

  private State state(
      int number, boolean latest, Period period, LocalDate day, String receipt, int reason) {
    List<Resident> people = presence.on(day);
    return new State(
        number,
        latest,
        type(people, day),
        people.size(),
        "CW%02d".formatted(1 + presence.household().index() % 12),
        presence.address(day),
        period.start(),
        receipt,
        reason,
        dice.pick(POLICIES),
        dice.between(1, 5),
        Stamp.of(dice, day));
  }

  private Type type(List<Resident> people, LocalDate day) {
    if (Presence.old(people, day)) {
      return Type.OLD;
    }
    return Presence.motherAndChildren(people, day) ? Type.MOTHER_AND_CHILDREN : under65;
  }
}
