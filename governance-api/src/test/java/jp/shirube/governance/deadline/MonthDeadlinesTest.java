package jp.shirube.governance.deadline;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.context.MovableClock;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.FindingException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One city through three months, in the order of time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthDeadlinesTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
  private static final YearMonth JANUARY = YearMonth.of(2027, 1);
  private static final MovableClock CLOCK = new MovableClock(LocalDate.of(2026, 11, 2));

  private static Governance city;

  private final MonthDeadlines deadlines = city.get(MonthDeadlines.class);
  private final DeadlineRules rules = city.get(DeadlineRules.class);

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    city = Governance.open(GOVERNANCE.database(), CLOCK);
  }

  @AfterAll
  static void close() {
    city.close();
  }

  @Test
  @Order(1)
  void aMonthIsPlannedByTheProvisionalRules() {
    open(NOVEMBER);
    assertThat(deadlines.of(CITY, NOVEMBER))
        .extracting(Deadline::stage, Deadline::due, Deadline::reason)
        .containsExactly(
            tuple(Stage.CONFIRMATION, LocalDate.of(2026, 11, 9), ""),
            tuple(Stage.COMPILATION, LocalDate.of(2026, 11, 11), ""),
            tuple(Stage.APPROVAL, LocalDate.of(2026, 11, 12), ""),
            tuple(Stage.SUBMISSION, LocalDate.of(2026, 11, 16), ""));
    assertThat(rules.isOwn(CITY, Stage.SUBMISSION)).isFalse();
    assertThat(rules.opening(CITY, NOVEMBER)).isEqualTo(LocalDate.of(2026, 11, 2));
  }

  @Test
  @Order(2)
  void planningAgainChangesNothingThoughRulesAndCalendarHave() throws Exception {
    List<Deadline> before = deadlines.of(CITY, NOVEMBER);
    rules.put(CITY, List.of(new DeadlineRule(Stage.CONFIRMATION, 0, 6)), STAFF);
    Path closed =
        Files.writeString(
            folder.resolve("closed.csv"), "種別,名称,開始日,終了日\n閉庁,停電,2026-12-03,2026-12-03\n");
    city.get(BusinessCalendars.class).importCsv(CITY, closed, STAFF);
    assertThat(deadlines.plan(month(NOVEMBER), STAFF)).isEqualTo(before);
    assertThat(rules.isOwn(CITY, Stage.CONFIRMATION)).isTrue();
  }

  @Test
  @Order(3)
  void theNextMonthFollowsTheNewRulesAndTheNewCalendar() {
    CLOCK.set(LocalDate.of(2026, 12, 1));
    open(DECEMBER);
    assertThat(deadlines.of(CITY, DECEMBER))
        .extracting(Deadline::due)
        .containsExactly(
            LocalDate.of(2026, 12, 9),
            LocalDate.of(2026, 12, 10),
            LocalDate.of(2026, 12, 11),
            LocalDate.of(2026, 12, 15));
  }

  @Test
  @Order(4)
  void aDeadlineIsMovedWithAReasonThatIsKept() {
    deadlines.move(
        CITY, DECEMBER, Stage.CONFIRMATION, LocalDate.of(2026, 12, 10), " 議会対応のため ", STAFF);
    assertThat(deadlines.find(CITY, DECEMBER, Stage.CONFIRMATION))
        .hasValueSatisfying(
            moved -> {
              assertThat(moved.due()).isEqualTo(LocalDate.of(2026, 12, 10));
              assertThat(moved.reason()).isEqualTo("議会対応のため");
              assertThat(moved.isMoved()).isTrue();
            });
    assertThat(deadlines.history(CITY, DECEMBER)).hasSize(5);
  }

  @Test
  @Order(5)
  void aMoveWithoutSenseIsRefusedWithEveryReason() {
    LocalDate saturday = LocalDate.of(2026, 12, 12);
    refused(
        () -> deadlines.move(CITY, DECEMBER, Stage.CONFIRMATION, saturday, " ", STAFF),
        DeadlineCode.REASON_MISSING,
        DeadlineCode.NOT_A_BUSINESS_DAY,
        DeadlineCode.OUT_OF_ORDER);
    refused(
        () ->
            deadlines.move(
                CITY, DECEMBER, Stage.CONFIRMATION, LocalDate.of(2026, 11, 30), "x", STAFF),
        DeadlineCode.IN_THE_PAST);
    refused(
        () -> deadlines.move(CITY, JANUARY, Stage.CONFIRMATION, saturday, "x", STAFF),
        DeadlineCode.NOT_PLANNED);
    refused(
        () ->
            deadlines.move(
                CITY, DECEMBER, Stage.APPROVAL, saturday, "x", GOVERNANCE.person("tax-head")),
        DeadlineCode.NOT_FOR_ROLE);
  }

  @Test
  @Order(6)
  void aMonthThatOpensLateIsDueAsManyBusinessDaysLater() {
    CLOCK.set(LocalDate.of(2027, 1, 6));
    open(JANUARY);
    assertThat(deadlines.of(CITY, JANUARY))
        .extracting(Deadline::due)
        .containsExactly(
            LocalDate.of(2027, 1, 14),
            LocalDate.of(2027, 1, 15),
            LocalDate.of(2027, 1, 18),
            LocalDate.of(2027, 1, 20));
  }

  @Test
  @Order(7)
  void rulesThatBreakTheOrderOrMakeNoSenseAreRefused() {
    refused(
        () -> rules.put(CITY, List.of(new DeadlineRule(Stage.CONFIRMATION, 0, 9)), STAFF),
        DeadlineCode.RULES_OUT_OF_ORDER);
    refused(
        () -> rules.put(CITY, List.of(new DeadlineRule(Stage.SUBMISSION, 3, 1)), STAFF),
        DeadlineCode.RULE_WRONG);
    refused(
        () -> rules.put(CITY, List.of(new DeadlineRule(Stage.SUBMISSION, 1, 0)), STAFF),
        DeadlineCode.RULE_WRONG);
    refused(
        () ->
            rules.put(
                CITY,
                List.of(new DeadlineRule(Stage.SUBMISSION, 1, 3)),
                GOVERNANCE.person("a-lead")),
        DeadlineCode.NOT_FOR_ROLE);
    rules.put(CITY, List.of(new DeadlineRule(Stage.SUBMISSION, 1, 3)), STAFF);
    assertThat(rules.of(CITY)).last().isEqualTo(new DeadlineRule(Stage.SUBMISSION, 1, 3));
  }

  private static Month open(YearMonth month) {
    return city.get(Months.class).open(CITY, month, StepLists.builtIn().edition(), STAFF);
  }

  private static Month month(YearMonth month) {
    return city.get(Months.class).find(CITY, month).orElseThrow();
  }

  private static void refused(ThrowingCallable action, FindingCode... codes) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            FindingException.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(finding -> finding.code())
                    .containsExactly(codes));
  }
}
