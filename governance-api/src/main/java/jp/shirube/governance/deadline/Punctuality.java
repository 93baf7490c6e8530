package jp.shirube.governance.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.deadline.PunctualityMapper.EventRow;
import jp.shirube.governance.deadline.PunctualityMapper.SystemRow;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.MonthState;
import org.springframework.stereotype.Component;

/**
 * Who was in time. In time means: at the end of the deadline's day it stood. A department's word
 * that was taken back by then did not stand; one that was taken back later did. A vendor is in time
 * with a system when its department's word on it stood. Judged are first revisions only, and only
 * deadlines whose day has passed.
 */
@Component
public class Punctuality {

  private final PunctualityMapper rows;
  private final MonthDeadlines deadlines;
  private final Tenancy tenancy;
  private final Clock clock;

  Punctuality(PunctualityMapper rows, MonthDeadlines deadlines, Tenancy tenancy, Clock clock) {
    this.rows = rows;
    this.deadlines = deadlines;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /** How often everybody was in time, departments first, then vendors, then the office. */
  public List<OnTimeRate> rates(String municipality) {
    return rates(cases(municipality));
  }

  /** Like {@link #rates(String)}, over cases chosen by the caller. */
  public static List<OnTimeRate> rates(List<DueCase> cases) {
    record Key(Party party, Stage stage) {}
    return cases.stream()
        .collect(Collectors.groupingBy(each -> new Key(each.party(), each.stage())))
        .entrySet()
        .stream()
        .map(
            entry ->
                new OnTimeRate(
                    entry.getKey().party(),
                    entry.getKey().stage(),
                    (int) entry.getValue().stream().filter(DueCase::onTime).count(),
                    entry.getValue().size()))
        .sorted(Comparator.comparing(OnTimeRate::party).thenComparing(OnTimeRate::stage))
        .toList();
  }

  /** Everything that was due, month by month. */
  public List<DueCase> cases(String municipality) {
    return tenancy.call(
        municipality,
        () -> {
          Map<YearMonth, List<EventRow>> events =
              rows.events(municipality).stream().collect(Collectors.groupingBy(EventRow::month));
          Map<YearMonth, List<SystemRow>> systems =
              rows.systems(municipality).stream().collect(Collectors.groupingBy(SystemRow::month));
          Party office = new Party(Party.Kind.OFFICE, rows.office(municipality));
          List<DueCase> cases = new ArrayList<>();
          judged(municipality)
              .forEach(
                  due ->
                      cases(
                              due,
                              past(due, events.getOrDefault(due.month(), List.of())),
                              systems.getOrDefault(due.month(), List.of()),
                              office)
                          .forEach(cases::add));
          return cases;
        });
  }

  private Stream<Deadline> judged(String municipality) {
    LocalDate today = LocalDate.now(clock);
    return deadlines.all(municipality).values().stream()
        .flatMap(stages -> stages.values().stream())
        .map(plans -> Deadline.judged(plans, clock.getZone()))
        .filter(deadline -> deadline.due().isBefore(today));
  }

  private MonthPast past(Deadline due, List<EventRow> events) {
    OffsetDateTime end = due.due().plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    return MonthPast.of(events, end);
  }

  private static Stream<DueCase> cases(
      Deadline due, MonthPast past, List<SystemRow> systems, Party office) {
    return switch (due.stage()) {
      case CONFIRMATION ->
          Stream.concat(departments(due, past, systems), vendors(due, past, systems));
      case COMPILATION -> office(due, past.hasReached(MonthState.COMPILED), office);
      case APPROVAL -> office(due, past.hasReached(MonthState.APPROVED), office);
      case SUBMISSION -> office(due, past.hasReached(MonthState.SUBMITTED), office);
      case OPENING -> Stream.of();
    };
  }

  private static Stream<DueCase> departments(
      Deadline due, MonthPast past, List<SystemRow> systems) {
    return systems.stream()
        .map(SystemRow::department)
        .distinct()
        .map(
            department ->
                made(
                    due,
                    new Party(Party.Kind.DEPARTMENT, department),
                    "",
                    past.isConfirmed(department)));
  }

  private static Stream<DueCase> vendors(Deadline due, MonthPast past, List<SystemRow> systems) {
    return systems.stream()
        .map(
            system ->
                made(
                    due,
                    new Party(Party.Kind.VENDOR, system.vendor()),
                    system.systemId(),
                    past.isConfirmed(system.department())));
  }

  private static Stream<DueCase> office(Deadline due, boolean onTime, Party office) {
    return Stream.of(made(due, office, "", onTime));
  }

  private static DueCase made(Deadline due, Party party, String object, boolean onTime) {
    return new DueCase(due.month(), due.stage(), party, object, due.due(), onTime);
  }
}
