package jp.shirube.migration.sample.publicassistance;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.Event;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import org.jspecify.annotations.Nullable;

/** Who of a household lived in the city on which day. */
record Presence(Household household) {

  static final int OLD = 65;
  static final int GROWN_UP = 18;

  static LocalDate entered(Resident resident) {
    return resident.events().get(0).date().representative();
  }

  /** The day of the death or the move, null for those who live here. */
  static @Nullable LocalDate left(Resident resident) {
    return resident.living() ? null : resident.latest().date().representative();
  }

  /** Those who live here at the end of the day. */
  List<Resident> on(LocalDate day) {
    return household.members().stream().filter(resident -> here(resident, day)).toList();
  }

  private static boolean here(Resident resident, LocalDate day) {
    LocalDate left = left(resident);
    return !entered(resident).isAfter(day) && (left == null || left.isAfter(day));
  }

  /** Those who lived here on the day, also if they died or left on it. */
  List<Resident> upTo(LocalDate day) {
    return household.members().stream()
        .filter(resident -> here(resident, day) || day.equals(left(resident)))
        .toList();
  }

  /** Whether somebody comes or goes on the day. */
  boolean changes(LocalDate day) {
    return household.members().stream()
        .anyMatch(resident -> day.equals(entered(resident)) || day.equals(left(resident)));
  }

  /** Everybody is old, or old with children (高齢者世帯). */
  static boolean old(List<Resident> people, LocalDate day) {
    return people.stream().anyMatch(one -> one.age(day) >= OLD)
        && people.stream().noneMatch(one -> one.age(day) >= GROWN_UP && one.age(day) < OLD);
  }

  /** A woman under 65 with children only (母子世帯). */
  static boolean motherAndChildren(List<Resident> people, LocalDate day) {
    List<Resident> adults = people.stream().filter(one -> one.age(day) >= GROWN_UP).toList();
    return adults.size() == 1
        && people.size() > 1
        && adults.get(0).sex() == Sex.FEMALE
        && adults.get(0).age(day) < OLD;
  }

  /** The head's address on the day. */
  Address address(LocalDate day) {
    List<Event> events = household.head().events();
    return events.stream()
        .filter(event -> !event.date().representative().isAfter(day))
        .reduce((one, later) -> later)
        .orElse(events.get(0))
        .address();
  }
}
