package jp.shirube.governance.forecast;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Month;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.figure.Rate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Days of cut-over against the sample city's calendar: today is Sunday 2026-11-22. */
class CutoversTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final ForecastOptions FEW = new ForecastOptions(7, 200);

  /** Of this system only the move is left. */
  private static final String READY = "026";

  private static List<Month> months = List.of();

  @BeforeAll
  static void fill() {
    GOVERNANCE.get(BusinessCalendars.class).putSample(CITY, STAFF);
    months = List.of(ForecastCity.fill(GOVERNANCE));
  }

  private static CutoverCheck check(String system, String day) {
    return check(system, day, CutoverRules.USUAL);
  }

  private static CutoverCheck check(String system, String day, CutoverRules rules) {
    return GOVERNANCE
        .get(Cutovers.class)
        .check(months.get(0), system, LocalDate.parse(day), rules, FEW);
  }

  @Test
  void aQuietWeekendOfASystemThatIsReadyIsPossible() {
    CutoverCheck check = check(READY, "2027-01-16");
    assertThat(check.reasons()).isEmpty();
    assertThat(check.isPossible()).isTrue();
    assertThat(check.ready()).isEqualTo(new Rate(200, 200));
    assertThat(check.next())
        .extracting(CutoverCheck.Candidate::day)
        .containsExactly(
            LocalDate.of(2027, 1, 23), LocalDate.of(2027, 1, 30), LocalDate.of(2027, 2, 6));
  }

  @Test
  void aBusinessDayHasNoClosedDays() {
    assertThat(check(READY, "2027-01-20").reasons())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                ForecastCode.CUTOVER_WEEKEND_SHORT,
                Map.of("date", "2027/01/20", "days", "0", "needed", "2")));
  }

  @Test
  void aWeekendMayBeTooShortForTheWork() {
    CutoverRules three = new CutoverRules(3, 5);
    assertThat(codes(check(READY, "2027-01-16", three)))
        .containsExactly(ForecastCode.CUTOVER_WEEKEND_SHORT);
    assertThat(check(READY, "2027-01-09", three).reasons()).isEmpty();
    assertThat(check(READY, "2027-01-16", three).next())
        .allSatisfy(it -> assertThat(it.closedDays()).isGreaterThanOrEqualTo(3));
  }

  @Test
  void councilElectionAndTaxPeakAreEachAReason() {
    assertThat(check(READY, "2026-12-05").reasons())
        .extracting(Finding::code)
        .containsExactly(ForecastCode.CUTOVER_BUSY, ForecastCode.CUTOVER_BUSY);
    assertThat(sentences(check(READY, "2026-12-05")))
        .anySatisfy(it -> assertThat(it).contains("選挙", "茨城県議会議員選挙", "2026/11/27"))
        .anySatisfy(it -> assertThat(it).contains("議会", "第4回定例会"));
    assertThat(sentences(check(READY, "2027-02-13")))
        .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .contains("税の繁忙期", "市県民税申告受付");
    assertThat(sentences(check(READY, "2027-10-16"))).allMatch(it -> it.contains("予算要求"));
  }

  @Test
  void aBusyTimeThatBeginsInTheFirstDaysAfterIsAReasonToo() {
    assertThat(codes(check(READY, "2027-02-11"))).contains(ForecastCode.CUTOVER_BUSY);
    assertThat(check(READY, "2027-02-06").reasons()).isEmpty();
    assertThat(codes(check(READY, "2027-02-06", new CutoverRules(2, 6))))
        .containsExactly(ForecastCode.CUTOVER_BUSY);
  }

  @Test
  void closedDaysOfTheCutoverAreWantedThoseAfterItAreNot() {
    assertThat(check(READY, "2026-12-29").reasons()).isEmpty();
    assertThat(codes(check(READY, "2026-12-26"))).containsExactly(ForecastCode.CUTOVER_BUSY);
    assertThat(sentences(check(READY, "2026-12-26"))).allMatch(it -> it.contains("閉庁"));
  }

  @Test
  void aDayThatHasPassedIsRefused() {
    assertThat(codes(check(READY, "2026-11-21"))).contains(ForecastCode.CUTOVER_PAST);
    assertThat(codes(check(READY, "2026-11-22"))).contains(ForecastCode.CUTOVER_PAST);
  }

  @Test
  void stepsThatWillNotBeDoneAreNamed() {
    CutoverCheck check = check("021", "2027-01-16");
    assertThat(codes(check)).isNotEmpty().containsOnly(ForecastCode.CUTOVER_STEP_OPEN);
    assertThat(check.ready().part()).isLessThan(100);
    assertThat(sentences(check)).anySatisfy(it -> assertThat(it).contains("工程36", "2027/01/16"));
    assertThat(check.next()).isNotEmpty();
    for (CutoverCheck.Candidate next : check.next()) {
      assertThat(check("021", next.day().toString()).reasons()).isEmpty();
    }
  }

  @Test
  void aSystemThatMustGoFirstIsNamed() {
    Dependency waits = new Dependency(READY, 35, "021", 35);
    SystemDependencies dependencies = GOVERNANCE.get(SystemDependencies.class);
    dependencies.add(CITY, waits, STAFF);
    try {
      CutoverCheck check = check(READY, "2027-01-16");
      assertThat(check.reasons())
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.code()).isEqualTo(ForecastCode.CUTOVER_SYSTEM_OPEN);
                assertThat(it.arguments()).containsEntry("system", "021");
              });
      assertThat(check.next()).allSatisfy(it -> assertThat(it.day()).isAfter("2027-01-16"));
    } finally {
      dependencies.remove(CITY, waits, STAFF);
    }
  }

  @Test
  void whatIsDoneOrUnknownIsRefused() {
    assertThat(codes(check("003", "2027-01-16"))).containsExactly(ForecastCode.CUTOVER_DONE);
    assertThatThrownBy(() -> check("999", "2027-01-16")).hasMessageContaining("SRB-FCT-0002");
  }

  @Test
  void rulesThatNoDayCanKeepAreSaid() {
    CutoverCheck check = check(READY, "2027-01-16", new CutoverRules(20, 5));
    assertThat(codes(check))
        .containsExactly(ForecastCode.CUTOVER_WEEKEND_SHORT, ForecastCode.CUTOVER_NONE_FOUND);
    assertThat(check.next()).isEmpty();
  }

  private static List<Object> codes(CutoverCheck check) {
    return check.reasons().stream().<Object>map(Finding::code).toList();
  }

  private static List<String> sentences(CutoverCheck check) {
    return check.reasons().stream().map(Messages.complete()::sentence).toList();
  }
}
