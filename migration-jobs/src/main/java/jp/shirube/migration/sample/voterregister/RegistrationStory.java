package jp.shirube.migration.sample.voterregister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Event;
import jp.shirube.migration.sample.city.Reason;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/** Tells how a voter is registered, moves, is marked and struck off. */
final class RegistrationStory {

  private static final int SUSPENDED_PERMILLE = 4;

  private final Dice dice;
  private final LocalDate asOf;
  private final LocalDate registered;
  private final boolean byElection;
  private final boolean ofAge;
  private final List<Registration> history = new ArrayList<>();

  RegistrationStory(
      Dice dice, LocalDate asOf, LocalDate registered, boolean byElection, boolean ofAge) {
    this.dice = dice;
    this.asOf = asOf;
    this.registered = registered;
    this.byElection = byElection;
    this.ofAge = ofAge;
  }

  List<Registration> of(Resident resident) {
    Event first = resident.events().get(0);
    for (Event event : resident.events()) {
      first = event.date().representative().isAfter(registered) ? first : event;
    }
    add(first, registered, null, null, null);
    for (Event event : resident.events()) {
      if (event.date().representative().isAfter(registered)) {
        happens(event);
      }
    }
    if (resident.living() && dice.permille(SUSPENDED_PERMILLE)) {
      LocalDate day = asOf.minusDays(dice.between(30, 150));
      LocalDate marked = day.isBefore(lastDay()) ? lastDay() : day;
      add(resident.latest(), marked, marked, null, asOf.plusDays(dice.between(200, 900)));
    }
    return numbered();
  }

  private LocalDate lastDay() {
    return history.get(history.size() - 1).stamp().date();
  }

  private void happens(Event event) {
    LocalDate day = event.date().representative();
    LocalDate known = known(event.processed().plusDays(dice.below(5)));
    if (event.reason() == Reason.RELOCATION) {
      add(event, known, null, null, null);
    } else if (event.reason() == Reason.MOVE_OUT) {
      add(event, known, known, day, null);
      LocalDate fourMonths = day.plusMonths(4);
      if (!fourMonths.isAfter(asOf)) {
        strike(event, fourMonths, Registration.StruckFor.FOUR_MONTHS_AWAY, known, day);
      }
    } else if (event.reason() == Reason.DEATH) {
      strike(event, known, Registration.StruckFor.DEATH, null, null);
    } else if (event.reason() == Reason.STRIKE_OFF) {
      strike(event, known, Registration.StruckFor.OTHER, null, null);
    }
  }

  private LocalDate known(LocalDate day) {
    return day.isAfter(asOf) ? asOf : day;
  }

  private void strike(
      Event event,
      LocalDate day,
      Registration.StruckFor reason,
      @Nullable LocalDate marked,
      @Nullable LocalDate movedOut) {
    history.add(entry(event, day, marked, movedOut, day, reason, null));
  }

  private void add(
      Event event,
      LocalDate day,
      @Nullable LocalDate marked,
      @Nullable LocalDate movedOut,
      @Nullable LocalDate suspendedUntil) {
    history.add(entry(event, day, marked, movedOut, null, null, suspendedUntil));
  }

  private Registration entry(
      Event event,
      LocalDate day,
      @Nullable LocalDate marked,
      @Nullable LocalDate movedOut,
      @Nullable LocalDate struck,
      Registration.@Nullable StruckFor reason,
      @Nullable LocalDate suspendedUntil) {
    return new Registration(
        history.size() + 1,
        false,
        event.name(),
        event.address(),
        registered,
        byElection,
        ofAge,
        marked,
        movedOut,
        struck,
        reason,
        suspendedUntil,
        Stamp.of(dice, day));
  }

  private List<Registration> numbered() {
    Registration last = history.remove(history.size() - 1);
    history.add(
        new Registration(
            last.number(),
            true,
            last.name(),
            last.address(),
            last.registered(),
            last.byElection(),
            last.ofAge(),
            last.marked(),
            last.movedOut(),
            last.struck(),
            last.struckFor(),
            last.suspendedUntil(),
            last.stamp()));
    return history;
  }
}
