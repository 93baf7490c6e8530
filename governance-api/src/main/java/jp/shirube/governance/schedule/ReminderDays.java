package jp.shirube.governance.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.deadline.DeadlineCode;
import jp.shirube.governance.identity.OfficeRoles;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** On which business days before and after a deadline a city reminds. */
@Component
public class ReminderDays {

  /** What holds until the city decides; provisional (暫定). */
  private static final List<Integer> PROVISIONAL = List.of(3, 1, 0, -1, -3, -5, -10);

  private static final int FARTHEST = 20;

  private final ReminderMapper rows;
  private final Tenancy tenancy;
  private final AuditTrail audit;

  ReminderDays(ReminderMapper rows, Tenancy tenancy, AuditTrail audit) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  /** Business days before the deadline, negative after it, the earliest first. */
  public List<Integer> of(String municipality) {
    List<Integer> own = tenancy.call(municipality, () -> rows.days(municipality));
    return own.isEmpty() ? PROVISIONAL : own;
  }

  /**
   * Takes days as the city's own; none brings the provisional ones back.
   *
   * @throws IllegalArgumentException when a day is more than 20 business days away
   * @throws jp.shirube.mappings.finding.FindingException when the actor may not
   */
  public void put(String municipality, Collection<Integer> daysBefore, Actor actor) {
    OfficeRoles.require(actor, DeadlineCode.NOT_FOR_ROLE);
    if (daysBefore.stream().anyMatch(day -> Math.abs(day) > FARTHEST)) {
      throw new IllegalArgumentException(daysBefore.toString());
    }
    tenancy.run(
        municipality,
        () -> {
          rows.deleteDays(municipality);
          new TreeSet<>(daysBefore).forEach(day -> rows.insertDay(municipality, day));
          audit.record(
              actor,
              "reminder.days",
              "municipality/" + municipality,
              Map.of("days", daysBefore.toString()));
        });
  }

  /**
   * The last day of reminding that has come, in business days before the deadline; what was missed
   * before it is not made up for.
   */
  static Optional<Integer> reached(
      List<Integer> daysBefore, LocalDate due, LocalDate day, BusinessCalendar calendar) {
    return daysBefore.stream()
        .filter(before -> !calendar.plus(due, -before).isAfter(day))
        .min(Integer::compare);
  }
}
