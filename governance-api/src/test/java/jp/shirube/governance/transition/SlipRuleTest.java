package jp.shirube.governance.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule of the early warning, on a calendar of national holidays only. Today is a Sunday. */
class SlipRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private final SlipRule rule = new SlipRule(BusinessCalendars.usual(), TODAY, Messages.complete());

  @Test
  void anOpenRehearsalWhosePlanPassedPushesTheMoveOut() {
    // 10/30 (Fri) to 11/20 (Fri): 14 business days (11/3 is a holiday); lead 10/30 to 12/1: 20
    List<Finding> warnings =
        rule.warnings(row("2026-10-30", null, false, "2026-12-01"), day("2026-12-01"));
    assertThat(codes(warnings)).containsExactly("SRB-TRN-0030");
    assertThat(warnings.get(0).arguments())
        .containsEntry("slip", "14")
        .containsEntry("lead", "20")
        .containsEntry("expected", "2026-12-21")
        .containsEntry("planned", "2026-12-01")
        .containsEntry("rehearsalPlan", "2026-10-30")
        .containsEntry("rehearsalActual", "実績終了日なし");
    assertThat(Messages.complete().sentence(warnings.get(0)))
        .contains("工程34", "14営業日遅れ", "20営業日をかけると2026-12-21", "移行予定日2026-12-01");
  }

  @Test
  void aSlipThatTheDateBearsIsNoWarning() {
    assertThat(rule.warnings(row("2026-10-30", null, false, "2026-12-01"), day("2026-12-21")))
        .isEmpty();
    assertThat(
            codes(rule.warnings(row("2026-10-30", null, false, "2026-12-01"), day("2026-12-18"))))
        .containsExactly("SRB-TRN-0030");
  }

  @Test
  void aRehearsalThatEndedLateCountsFromItsActualEnd() {
    List<Finding> warnings =
        rule.warnings(row("2026-10-30", "2026-11-06", true, "2026-12-01"), day("2026-12-01"));
    assertThat(warnings.get(0).arguments())
        .containsEntry("slip", "4")
        .containsEntry("expected", "2026-12-07")
        .containsEntry("rehearsalActual", "実績終了日2026-11-06");
  }

  @Test
  void aRehearsalInTimeOrSettledIsNoWarning() {
    LocalDate planned = day("2026-12-01");
    assertThat(rule.warnings(row("2026-10-30", "2026-10-30", true, "2026-12-01"), planned))
        .isEmpty();
    assertThat(rule.warnings(row("2026-10-30", null, true, "2026-12-01"), planned)).isEmpty();
    assertThat(rule.warnings(row("2026-11-25", null, false, "2026-12-01"), planned)).isEmpty();
  }

  @Test
  void withoutAPlanOfTheMoveTheRegistersDateGivesTheLead() {
    assertThat(codes(rule.warnings(row("2026-10-30", null, false, null), day("2026-12-01"))))
        .containsExactly("SRB-TRN-0030");
  }

  @Test
  void aMovePlannedAfterTheRegistersDateIsToldWithBothDates() {
    List<Finding> warnings =
        rule.warnings(row("2026-12-25", null, false, "2027-06-01"), day("2027-05-31"));
    assertThat(codes(warnings)).containsExactly("SRB-TRN-0033");
    assertThat(warnings.get(0).arguments())
        .containsEntry("movePlan", "2027-06-01")
        .containsEntry("planned", "2027-05-31");
  }

  @Test
  void inTheLastSixtyBusinessDaysARehearsalMustBePlanned() {
    LocalDate near = BusinessCalendars.usual().plus(TODAY, 60);
    LocalDate far = BusinessCalendars.usual().plus(TODAY, 61);
    assertThat(codes(rule.warnings(row(null, null, false, null), near)))
        .containsExactly("SRB-TRN-0031");
    assertThat(rule.warnings(row(null, null, false, null), far)).isEmpty();
    assertThat(rule.warnings(row(null, null, true, null), near)).isEmpty();
    assertThat(rule.warnings(row(null, null, false, null), TODAY.minusDays(3))).isEmpty();
  }

  @Test
  void theLatestRunMustHavePassed() {
    LocalDate near = day("2026-12-21");
    List<Finding> warnings = rule.warnings(ran("OVER_THRESHOLD"), near);
    assertThat(codes(warnings)).containsExactly("SRB-TRN-0032");
    assertThat(warnings.get(0).arguments())
        .containsEntry("rehearsal", "2")
        .containsEntry("result", "しきい値超過")
        .containsEntry("ended", "2026-11-10");
    assertThat(rule.warnings(ran("PASSED"), near)).isEmpty();
  }

  @Test
  void aSystemWithoutADateHasNothingToHold() {
    assertThat(rule.warnings(row("2026-10-30", null, false, "2026-12-01"), null)).isEmpty();
  }

  private static RehearsalMapper.Row ran(String result) {
    return new RehearsalMapper.Row(
        "003",
        day("2026-12-04"),
        null,
        false,
        day("2026-12-21"),
        "2",
        result,
        OffsetDateTime.parse("2026-11-09T16:00:00Z"));
  }

  private static RehearsalMapper.Row row(
      @Nullable String plan, @Nullable String actual, boolean settled, @Nullable String move) {
    return new RehearsalMapper.Row(
        "003",
        plan == null ? null : day(plan),
        actual == null ? null : day(actual),
        settled,
        move == null ? null : day(move),
        null,
        null,
        null);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.code().code()).toList();
  }
}
