package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of the register, living in the city or struck off.
 *
 * @param number 宛名番号 with check digit
 * @param household 世帯番号
 * @param order 記載順位 in the household, from 1
 * @param relation to the head
 * @param sex sex
 * @param birth birth date, possibly vague
 * @param since 住民となった年月日
 * @param origin from where the person moved in, null for those born here or recorded of old
 * @param foreign null for Japanese
 * @param domicile null for foreigners
 * @param events history, ascending
 */
public record Resident(
    String number,
    String household,
    int order,
    Relation relation,
    Sex sex,
    VagueDate birth,
    VagueDate since,
    @Nullable Place origin,
    @Nullable ForeignStatus foreign,
    @Nullable Domicile domicile,
    List<Event> events) {

  public Resident {
    events = List.copyOf(events);
  }

  Resident with(Domicile newDomicile) {
    return new Resident(
        number,
        household,
        order,
        relation,
        sex,
        birth,
        since,
        origin,
        foreign,
        newDomicile,
        events);
  }

  public Event latest() {
    return events.get(events.size() - 1);
  }

  /** From when insurances of the city's residents end: the day after a death, the day of a move. */
  public @Nullable LocalDate uninsured() {
    LocalDate left = latest().date().representative();
    return switch (latest().status()) {
      case RESIDENT -> null;
      case DEAD -> left.plusDays(1);
      default -> left;
    };
  }

  /** The last day of life, null while it lasts. */
  public @Nullable LocalDate died() {
    return latest().status() == Status.DEAD ? latest().date().representative() : null;
  }

  public boolean living() {
    return latest().status() == Status.RESIDENT;
  }

  /** The first day in the city that the register knows. */
  public LocalDate arrived() {
    return events.get(0).date().representative();
  }

  /** The address in the city on a day; before the first entry that of the first one. */
  public Address addressOn(LocalDate day) {
    Address address = events.get(0).address();
    for (Event event : events) {
      if (!event.date().representative().isAfter(day)) {
        address = event.address();
      }
    }
    return address;
  }

  /** Completed years of age. */
  public int age(LocalDate asOf) {
    return (int) java.time.temporal.ChronoUnit.YEARS.between(birth.representative(), asOf);
  }
}
