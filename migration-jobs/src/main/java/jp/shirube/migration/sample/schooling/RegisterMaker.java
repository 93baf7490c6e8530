package jp.shirube.migration.sample.schooling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Reason;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.SchoolYears;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.schooling.Schooling.Cause;
import jp.shirube.migration.sample.schooling.Schooling.Entry;

/** Makes a child's history in the register of pupils. */
final class RegisterMaker {

  private record Change(Cause cause, LocalDate day) {}

  private final Dice dice;
  private final LocalDate asOf;

  RegisterMaker(Dice dice, LocalDate asOf) {
    this.dice = dice;
    this.asOf = asOf;
  }

  /** Empty for who was not here while of school age. */
  List<Entry> of(Resident pupil, SchoolYears years) {
    LocalDate arrived = pupil.arrived();
    boolean late = arrived.isAfter(years.compiled());
    LocalDate compiled = late ? arrived : years.compiled();
    LocalDate left = left(pupil);
    LocalDate until = left.isBefore(asOf) ? left : asOf;
    if (compiled.isAfter(until) || !compiled.isBefore(years.end())) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(late ? Cause.MOVED_IN : Cause.COMPILED, compiled));
    addStages(changes, years, compiled, until);
    addMoves(changes, pupil, compiled);
    if (!pupil.living()) {
      changes.add(new Change(Cause.LEFT, left));
    }
    return entries(pupil, years, changes);
  }

  /** The day on which the child left the city; the far future for who is here. */
  static LocalDate left(Resident pupil) {
    return pupil.living() ? LocalDate.MAX : pupil.latest().date().representative();
  }

  /** Days on which the child moved inside the city. */
  static List<LocalDate> relocations(Resident pupil) {
    return pupil.events().stream()
        .filter(event -> event.reason() == Reason.RELOCATION)
        .map(event -> event.date().representative())
        .toList();
  }

  private static void addStages(
      List<Change> changes, SchoolYears years, LocalDate compiled, LocalDate until) {
    addStage(changes, new Change(Cause.ENTERED, years.elementary()), compiled, until);
    addStage(changes, new Change(Cause.ADVANCED, years.junior()), compiled, until);
  }

  private static void addStage(
      List<Change> changes, Change stage, LocalDate compiled, LocalDate until) {
    if (stage.day().isAfter(compiled) && stage.day().isBefore(until)) {
      changes.add(stage);
    }
  }

  private static void addMoves(List<Change> changes, Resident pupil, LocalDate compiled) {
    relocations(pupil).stream()
        .filter(day -> day.isAfter(compiled))
        .forEach(day -> changes.add(new Change(Cause.RELOCATED, day)));
  }

  private List<Entry> entries(Resident pupil, SchoolYears years, List<Change> changes) {
    changes.sort(Comparator.comparing(Change::day));
    List<Entry> entries = new ArrayList<>();
    LocalDate compiled = changes.get(0).day();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      boolean latest = i == changes.size() - 1;
      LocalDate to = latest ? null : changes.get(i + 1).day().minusDays(1);
      LocalDate known = change.cause() == Cause.LEFT ? change.day() : to == null ? asOf : to;
      entries.add(
          new Entry(
              change.cause(),
              years.gradeOn(known.isBefore(change.day()) ? change.day() : known),
              compiled,
              change.day(),
              to,
              pupil.addressOn(change.day()),
              Stamp.of(dice, change.day())));
    }
    return entries;
  }
}
