package jp.shirube.governance.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.identity.OfficeRoles;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** By which business days a city's report is due: its own rules, provisional ones until then. */
@Component
public class DeadlineRules {

  /** Months in which the order of rules is tried; short months are among them. */
  private static final int TRIED_MONTHS = 24;

  private final DeadlineMapper rows;
  private final Tenancy tenancy;
  private final BusinessCalendars calendars;
  private final AuditTrail audit;
  private final Clock clock;

  DeadlineRules(
      DeadlineMapper rows,
      Tenancy tenancy,
      BusinessCalendars calendars,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.calendars = calendars;
    this.audit = audit;
    this.clock = clock;
  }

  /** One rule for every stage, in the order of the stages. */
  public List<DeadlineRule> of(String municipality) {
    Map<Stage, DeadlineRule> rules = new EnumMap<>(Stage.class);
    DeadlineRule.PROVISIONAL.forEach(rule -> rules.put(rule.stage(), rule));
    tenancy
        .call(municipality, () -> rows.rules(municipality))
        .forEach(rule -> rules.put(rule.stage(), rule));
    return List.copyOf(rules.values());
  }

  /** Whether a stage's rule is the city's own; others are to be marked 暫定. */
  public boolean isOwn(String municipality, Stage stage) {
    return tenancy.call(municipality, () -> rows.rules(municipality)).stream()
        .anyMatch(rule -> rule.stage() == stage);
  }

  /** The day on which a month's report opens. */
  public LocalDate opening(String municipality, YearMonth month) {
    return day(municipality, month, Stage.OPENING);
  }

  /**
   * Takes rules as the city's own; months that are open keep their deadlines.
   *
   * @throws FindingException when a rule cannot be, or the stages would not be due in their order
   */
  public void put(String municipality, List<DeadlineRule> changed, Actor actor) {
    OfficeRoles.require(actor, DeadlineCode.NOT_FOR_ROLE);
    changed.forEach(DeadlineRules::requireSense);
    requireOrder(municipality, changed);
    tenancy.run(
        municipality,
        () -> {
          changed.forEach(rule -> rows.putRule(municipality, rule));
          audit.record(
              actor,
              "deadline.rules",
              "municipality/" + municipality,
              Map.of("rules", text(changed)));
        });
  }

  private LocalDate day(String municipality, YearMonth month, Stage stage) {
    BusinessCalendar calendar = calendars.of(municipality);
    return of(municipality).stream()
        .filter(rule -> rule.stage() == stage)
        .map(rule -> rule.day(month, calendar))
        .findFirst()
        .orElseThrow();
  }

  private static void requireSense(DeadlineRule rule) {
    boolean sensible =
        rule.monthOffset() >= 0
            && rule.monthOffset() <= 2
            && rule.businessDay() != 0
            && Math.abs(rule.businessDay()) <= 20;
    if (!sensible) {
      throw DeadlineCode.RULE_WRONG.exception(
          Map.of(
              "offset", Integer.toString(rule.monthOffset()),
              "day", Integer.toString(rule.businessDay())));
    }
  }

  private void requireOrder(String municipality, List<DeadlineRule> changed) {
    Map<Stage, DeadlineRule> rules = new EnumMap<>(Stage.class);
    of(municipality).forEach(rule -> rules.put(rule.stage(), rule));
    changed.forEach(rule -> rules.put(rule.stage(), rule));
    BusinessCalendar calendar = calendars.of(municipality);
    for (int ahead = 0; ahead < TRIED_MONTHS; ahead++) {
      YearMonth month = YearMonth.now(clock).plusMonths(ahead);
      List<LocalDate> days =
          rules.values().stream().map(rule -> rule.day(month, calendar)).toList();
      if (!isAscending(days)) {
        throw DeadlineCode.RULES_OUT_OF_ORDER.exception(Map.of("month", month.toString()));
      }
    }
  }

  private static boolean isAscending(List<LocalDate> days) {
    List<LocalDate> sorted = new ArrayList<>(days);
    sorted.sort(Comparator.naturalOrder());
    return Objects.equals(sorted, days);
  }

  private static String text(List<DeadlineRule> rules) {
    return rules.stream()
        .map(rule -> rule.stage() + " " + rule.monthOffset() + "/" + rule.businessDay())
        .toList()
        .toString();
  }
}
