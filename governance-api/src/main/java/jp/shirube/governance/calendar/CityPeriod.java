package jp.shirube.governance.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the city's own calendar.
 *
 * @param kind why the city is closed or busy, null for days that are opened (開庁)
 * @param name name for people
 * @param from first day
 * @param to last day
 */
public record CityPeriod(
    BusyPeriod.@Nullable Kind kind, String name, LocalDate from, LocalDate to) {

  private static final String OPEN = "OPEN";

  /** As the database has it. */
  static CityPeriod of(String kind, String name, LocalDate from, LocalDate to) {
    return new CityPeriod(kind.equals(OPEN) ? null : BusyPeriod.Kind.valueOf(kind), name, from, to);
  }

  /** Name of the kind, {@code OPEN} for days that are opened. */
  public String kindName() {
    return kind == null ? OPEN : kind.name();
  }

  Stream<BusyPeriod> busy() {
    return Stream.ofNullable(kind).map(why -> new BusyPeriod(why, name, from, to));
  }

  Stream<LocalDate> opened() {
    return kind == null ? from.datesUntil(to.plusDays(1)) : Stream.empty();
  }

  /** The fiscal year in which it begins. */
  int fiscalYear() {
    return from.minusMonths(3).getYear();
  }

  /** Whether it is the same entry as another, whatever its last day. */
  boolean repeats(CityPeriod other) {
    return Objects.equals(kind, other.kind) && name.equals(other.name) && from.equals(other.from);
  }
}
