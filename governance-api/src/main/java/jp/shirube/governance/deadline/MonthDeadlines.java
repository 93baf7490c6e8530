package jp.shirube.governance.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.identity.OfficeRoles;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * The deadlines of months. They are planned by the city's rules when a month opens and do not move
 * when rules or calendar change later, unless somebody moves one with a reason. They are those of
 * the month's first revision: a correction has none.
 */
@Component
public class MonthDeadlines {

  private final DeadlineMapper rows;
  private final DeadlineRules rules;
  private final BusinessCalendars calendars;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  MonthDeadlines(
      DeadlineMapper rows,
      DeadlineRules rules,
      BusinessCalendars calendars,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.rules = rules;
    this.calendars = calendars;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those in force in the order of the stages; none while the month is not planned. */
  public List<Deadline> of(String municipality, YearMonth month) {
    return plans(municipality, month).values().stream().map(MonthDeadlines::inForce).toList();
  }

  public Optional<Deadline> find(String municipality, YearMonth month, Stage stage) {
    return of(municipality, month).stream().filter(it -> it.stage() == stage).findFirst();
  }

  /** Every plan of a month, oldest first. */
  public List<Deadline> history(String municipality, YearMonth month) {
    return tenancy.call(municipality, () -> rows.all(municipality)).stream()
        .filter(plan -> plan.month().equals(month))
        .toList();
  }

  /**
   * Plans a month by the city's rules. What is planned already stays. When the month opened later
   * than its rule says, every stage is due as many business days later.
   *
   * @return the deadlines in force
   */
  public List<Deadline> plan(Month month, Actor actor) {
    String municipality = month.municipality();
    return tenancy.call(
        municipality,
        () -> {
          int planned = 0;
          for (Map.Entry<Stage, LocalDate> due : computed(month).entrySet()) {
            planned += insert(municipality, month.month(), due.getKey(), due.getValue(), "", actor);
          }
          if (planned > 0) {
            audit.record(actor, "deadline.plan", "month/" + month.month(), Map.of());
          }
          return of(municipality, month.month());
        });
  }

  /**
   * Moves a deadline.
   *
   * @param due last day on which the stage will be in time
   * @throws FindingException when it may not be moved there, with every reason
   */
  public Deadline move(
      String municipality,
      YearMonth month,
      Stage stage,
      LocalDate due,
      String reason,
      Actor actor) {
    OfficeRoles.require(actor, DeadlineCode.NOT_FOR_ROLE);
    return tenancy.call(
        municipality,
        () -> {
          requireSense(municipality, month, stage, due, reason);
          insert(municipality, month, stage, due, reason.strip(), actor);
          audit.record(
              actor,
              "deadline.move",
              "month/" + month,
              Map.of("stage", stage.name(), "due", due.toString(), "reason", reason.strip()));
          return find(municipality, month, stage).orElseThrow();
        });
  }

  /** The plans of every month by month and stage, oldest first. */
  Map<YearMonth, Map<Stage, List<Deadline>>> all(String municipality) {
    return tenancy.call(municipality, () -> rows.all(municipality)).stream()
        .collect(
            Collectors.groupingBy(
                Deadline::month,
                TreeMap::new,
                Collectors.groupingBy(Deadline::stage, TreeMap::new, Collectors.toList())));
  }

  private Map<Stage, List<Deadline>> plans(String municipality, YearMonth month) {
    return all(municipality).getOrDefault(month, Map.of());
  }

  private static Deadline inForce(List<Deadline> plans) {
    return plans.get(plans.size() - 1);
  }

  private Map<Stage, LocalDate> computed(Month month) {
    BusinessCalendar calendar = calendars.of(month.municipality());
    LocalDate opened = month.openedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
    LocalDate opening = rules.opening(month.municipality(), month.month());
    int late = Math.max(0, calendar.between(opening, opened));
    Map<Stage, LocalDate> days = new TreeMap<>();
    rules.of(month.municipality()).stream()
        .filter(rule -> rule.stage() != Stage.OPENING)
        .forEach(
            rule -> days.put(rule.stage(), calendar.plus(rule.day(month.month(), calendar), late)));
    return days;
  }

  private int insert(
      String municipality,
      YearMonth month,
      Stage stage,
      LocalDate due,
      String reason,
      Actor actor) {
    return rows.insert(municipality, month, stage, due, OffsetDateTime.now(clock), reason, actor);
  }

  private void requireSense(
      String municipality, YearMonth month, Stage stage, LocalDate due, String reason) {
    List<Deadline> inForce = of(municipality, month);
    if (inForce.stream().noneMatch(it -> it.stage() == stage)) {
      throw DeadlineCode.NOT_PLANNED.exception(Map.of("month", month.toString()));
    }
    List<Finding> wrong = new ArrayList<>();
    if (reason.isBlank()) {
      wrong.add(DeadlineCode.REASON_MISSING.finding(Map.of()));
    }
    if (due.isBefore(LocalDate.now(clock))) {
      wrong.add(DeadlineCode.IN_THE_PAST.finding(Map.of("due", due.toString())));
    }
    if (!calendars.of(municipality).isBusinessDay(due)) {
      wrong.add(DeadlineCode.NOT_A_BUSINESS_DAY.finding(Map.of("due", due.toString())));
    }
    if (!isInOrder(inForce, stage, due)) {
      wrong.add(DeadlineCode.OUT_OF_ORDER.finding(Map.of("due", due.toString())));
    }
    refuse(wrong);
  }

  private static void refuse(List<Finding> wrong) {
    if (!wrong.isEmpty()) {
      throw new FindingException(wrong);
    }
  }

  private static boolean isInOrder(List<Deadline> inForce, Stage stage, LocalDate due) {
    return inForce.stream()
        .filter(other -> other.stage() != stage)
        .allMatch(
            other ->
                other.stage().compareTo(stage) < 0
                    ? !other.due().isAfter(due)
                    : !other.due().isBefore(due));
  }
}
