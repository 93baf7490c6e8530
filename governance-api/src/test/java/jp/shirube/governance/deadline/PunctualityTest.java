package jp.shirube.governance.deadline;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.context.MovableClock;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.deadline.Party.Kind;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.SampleSettings;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two months of the sample city. November: the tax department (010 to 013, all of vendor A) is late
 * by a day, everybody else in time, the office in time but for the submission. December: the
 * citizens' department takes its word back before the deadline, the tax department after it.
 */
class PunctualityTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final MovableClock CLOCK = new MovableClock(LocalDate.of(2026, 11, 2));
  private static final String TAX = "税務課";
  private static final String CITIZENS = "市民課";

  private static Governance city;
  private static MonthCycle cycle;

  @BeforeAll
  static void live() {
    city = Governance.open(GOVERNANCE.database(), CLOCK);
    cycle = city.get(MonthCycle.class);
    november();
    december();
    CLOCK.set(LocalDate.of(2026, 12, 31));
  }

  @AfterAll
  static void close() {
    city.close();
  }

  private static void november() {
    Month month = open(YearMonth.of(2026, 11));
    CLOCK.set(LocalDateTime.of(2026, 11, 9, 23, 59, 59));
    cycle.unconfirmed(month).stream()
        .filter(department -> !department.equals(TAX))
        .forEach(department -> cycle.confirm(month, department, "電話で確認", STAFF));
    CLOCK.set(LocalDateTime.of(2026, 11, 10, 0, 0));
    cycle.confirm(month, TAX, actor("tax-head"));
    CLOCK.set(LocalDate.of(2026, 11, 11));
    cycle.compile(month, "", STAFF);
    CLOCK.set(LocalDate.of(2026, 11, 12));
    cycle.approve(month, actor("plan-head"));
    CLOCK.set(LocalDate.of(2026, 11, 16));
    cycle.freeze(month, STAFF);
    CLOCK.set(LocalDate.of(2026, 11, 17));
    Month submitted = cycle.submitted(month, STAFF);
    cycle.revise(submitted, "誤りの訂正", STAFF);
  }

  private static void december() {
    CLOCK.set(LocalDate.of(2026, 12, 1));
    Month month = open(YearMonth.of(2026, 12));
    CLOCK.set(LocalDate.of(2026, 12, 2));
    cycle
        .unconfirmed(month)
        .forEach(department -> cycle.confirm(month, department, "電話で確認", STAFF));
    cycle.withdraw(month, CITIZENS, actor("citizens-head"));
    CLOCK.set(LocalDate.of(2026, 12, 8));
    cycle.withdraw(month, TAX, actor("tax-head"));
    CLOCK.set(LocalDate.of(2026, 12, 9));
    cycle.compile(month, "確認の期限を過ぎた", STAFF);
    cycle.giveBack(month, "数字の誤り", STAFF);
  }

  @Test
  void departmentsAreInTimeWhenTheirWordStoodAtTheEndOfTheDay() {
    assertThat(rates(Kind.DEPARTMENT))
        .hasSize(9)
        .contains(
            new OnTimeRate(new Party(Kind.DEPARTMENT, TAX), Stage.CONFIRMATION, 1, 2),
            new OnTimeRate(new Party(Kind.DEPARTMENT, CITIZENS), Stage.CONFIRMATION, 1, 2),
            new OnTimeRate(new Party(Kind.DEPARTMENT, "総務課"), Stage.CONFIRMATION, 2, 2));
    assertThat(rates(Kind.DEPARTMENT).stream().filter(rate -> rate.onTime() == 2)).hasSize(7);
  }

  @Test
  void vendorsAreInTimeWithTheSystemsThatWereConfirmed() {
    List<DueCase> late =
        city.get(Punctuality.class).cases(CITY).stream()
            .filter(each -> each.party().kind() == Kind.VENDOR && !each.onTime())
            .toList();
    assertThat(late).extracting(DueCase::object).containsExactlyInAnyOrderElementsOf(lateSystems());
    assertThat(rates(Kind.VENDOR))
        .containsExactly(
            vendor("A", 18 - late(late, "A")),
            vendor("B", 12 - late(late, "B")),
            vendor("C", 10 - late(late, "C")));
    assertThat(late(late, "A")).isEqualTo(late.size());
  }

  @Test
  void theOfficeIsJudgedByWhereTheMonthStood() {
    Party office = new Party(Kind.OFFICE, "行政経営課");
    assertThat(rates(Kind.OFFICE))
        .containsExactly(
            new OnTimeRate(office, Stage.COMPILATION, 1, 2),
            new OnTimeRate(office, Stage.APPROVAL, 1, 2),
            new OnTimeRate(office, Stage.SUBMISSION, 0, 2));
  }

  @Test
  void aDeadlineWhoseDayHasNotPassedIsNotCounted() {
    CLOCK.set(LocalDate.of(2026, 12, 7));
    assertThat(city.get(Punctuality.class).cases(CITY))
        .allMatch(each -> each.month().equals(YearMonth.of(2026, 11)));
    CLOCK.set(LocalDate.of(2026, 12, 8));
    assertThat(city.get(Punctuality.class).cases(CITY))
        .filteredOn(each -> each.month().equals(YearMonth.of(2026, 12)))
        .allMatch(each -> each.stage() == Stage.CONFIRMATION)
        .hasSize(9 + 20);
    CLOCK.set(LocalDate.of(2026, 12, 31));
  }

  @Test
  void aRateIsComputedFromCounts() {
    Party party = new Party(Kind.DEPARTMENT, TAX);
    assertThat(new OnTimeRate(party, Stage.CONFIRMATION, 2, 3).percent())
        .isEqualTo(new BigDecimal("66.67"));
    assertThat(new OnTimeRate(party, Stage.CONFIRMATION, 1, 8).percent())
        .isEqualTo(new BigDecimal("12.50"));
  }

  @Test
  void aDeadlineMovedAfterItPassedWasMissed() {
    Deadline first = plan(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 2));
    Deadline inTime = plan(LocalDate.of(2026, 11, 13), LocalDate.of(2026, 11, 9));
    Deadline late = plan(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 16));
    assertThat(Deadline.judged(List.of(first, inTime, late), CLOCK.getZone())).isEqualTo(inTime);
  }

  private static Deadline plan(LocalDate due, LocalDate planned) {
    return new Deadline(
        YearMonth.of(2026, 11),
        Stage.CONFIRMATION,
        due,
        planned.atTime(23, 59).atZone(CLOCK.getZone()).toOffsetDateTime(),
        "",
        "佐藤");
  }

  /** The systems of both departments as the sample assigns them. */
  private static List<String> lateSystems() {
    return SampleSettings.of(Standards.builtIn().systems()).assignments().stream()
        .filter(each -> List.of(TAX, CITIZENS).contains(each.department()))
        .map(each -> each.systemId())
        .toList();
  }

  private static int late(List<DueCase> late, String vendor) {
    return (int) late.stream().filter(each -> each.party().name().equals(vendor)).count();
  }

  private static OnTimeRate vendor(String vendor, int onTime) {
    int due = vendor.equals("A") ? 18 : vendor.equals("B") ? 12 : 10;
    return new OnTimeRate(new Party(Kind.VENDOR, vendor), Stage.CONFIRMATION, onTime, due);
  }

  private static List<OnTimeRate> rates(Kind kind) {
    return city.get(Punctuality.class).rates(CITY).stream()
        .filter(rate -> rate.party().kind() == kind)
        .toList();
  }

  private static Month open(YearMonth month) {
    return city.get(Months.class).open(CITY, month, StepLists.builtIn().edition(), STAFF);
  }

  private static Actor actor(String id) {
    return city.get(People.class).find(CITY, id).orElseThrow().actor("cli:test");
  }
}
