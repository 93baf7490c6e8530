package jp.shirube.migration.sample.city;

import static jp.shirube.migration.sample.city.Days.earlier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folds what happened to one person into the entries of the register's history. */
final class LifeStory {

  /** Something that happens, with the names in force after it where they change. */
  private record Happening(Reason reason, VagueDate date, @Nullable PersonName name) {}

  private final Dice dice;
  private final LocalDate asOf;
  private final HouseholdStory home;
  private final List<Happening> happenings = new ArrayList<>();

  LifeStory(Dice dice, LocalDate asOf, HouseholdStory home) {
    this.dice = dice;
    this.asOf = asOf;
    this.home = home;
  }

  void happens(Reason reason, VagueDate date, @Nullable PersonName name) {
    happenings.add(new Happening(reason, date, name));
  }

  /** The last day on which something is known to have happened. */
  LocalDate lastDay() {
    return happenings.stream()
        .map(happening -> happening.date().representative())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The history, starting from the given names. */
  List<Event> events(PersonName name, Place destination) {
    happenings.sort(Comparator.comparing(happening -> happening.date().representative()));
    List<Event> events = new ArrayList<>();
    for (Happening happening : happenings) {
      PersonName now = happening.name() == null ? nameAfter(events, name) : happening.name();
      events.add(event(events, happening, now, destination));
    }
    return events;
  }

  private static PersonName nameAfter(List<Event> events, PersonName first) {
    return events.isEmpty() ? first : events.get(events.size() - 1).name();
  }

  private Event event(List<Event> before, Happening happening, PersonName name, Place destination) {
    Reason reason = happening.reason();
    boolean relocation = reason == Reason.RELOCATION;
    boolean settles = before.isEmpty() || relocation;
    LocalDate notified = notified(happening);
    LocalDate processed = earlier(notified.plusDays(dice.below(2)), asOf);
    return new Event(
        before.size() + 1,
        before.size() + 1 == happenings.size(),
        reason,
        happening.date(),
        notified,
        processed,
        name,
        address(happening),
        settles ? happening.date() : before.get(before.size() - 1).settled(),
        relocation ? home.first() : null,
        leaves(reason) ? destination : null,
        Stamp.of(dice, processed));
  }

  private static boolean leaves(Reason reason) {
    return reason == Reason.MOVE_OUT || reason == Reason.MOVE_ABROAD;
  }

  private LocalDate notified(Happening happening) {
    int days = happening.reason() == Reason.DEATH ? dice.below(7) : dice.below(14);
    return earlier(happening.date().representative().plusDays(days), asOf);
  }

  private Address address(Happening happening) {
    LocalDate moved = home.relocation();
    boolean before = moved != null && happening.date().representative().isBefore(moved);
    return before ? home.first() : home.last();
  }
}
