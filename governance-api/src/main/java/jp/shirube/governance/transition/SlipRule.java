package jp.shirube.governance.transition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import org.jspecify.annotations.Nullable;

/**
 * When a rehearsal's slip means that a move's date cannot hold.
 *
 * <p>Between the planned end of the rehearsals (step 34) and that of the move (step 35, or the
 * register's date where step 35 has none) the plan keeps a number of business days for corrections
 * and the move: the lead. The rehearsals end on their actual end; where that is missing and the
 * plan has passed, today at the earliest; else as planned. That end plus the lead is the earliest
 * day of the move. Where it lies after the register's date, the date does not hold.
 *
 * <p>Beside that it warns where the move is planned later than the register says, and, in the last
 * {@value #NEAR} business days, where no rehearsal is planned or the latest one did not pass.
 */
final class SlipRule {

  /**
   * Business days before a move in which a rehearsal must be planned and passed: a quarter year.
   */
  static final int NEAR = 60;

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String PASSED = "PASSED";

  private final BusinessCalendar calendar;
  private final LocalDate today;
  private final Messages messages;

  SlipRule(BusinessCalendar calendar, LocalDate today, Messages messages) {
    this.calendar = calendar;
    this.today = today;
    this.messages = messages;
  }

  /** Every warning on a system; none when it has no date to hold. */
  List<Finding> warnings(RehearsalMapper.Row rehearsal, @Nullable LocalDate planned) {
    List<Finding> warnings = new ArrayList<>();
    if (planned != null) {
      late(rehearsal, planned, warnings);
      near(rehearsal, planned, warnings);
      later(rehearsal, planned, warnings);
    }
    return warnings;
  }

  private void late(RehearsalMapper.Row rehearsal, LocalDate planned, List<Finding> warnings) {
    LocalDate plan = rehearsal.rehearsalPlan();
    if (plan == null) {
      return;
    }
    LocalDate end = earliestEnd(rehearsal, plan);
    int slip = calendar.between(plan, end);
    LocalDate move = Objects.requireNonNullElse(rehearsal.movePlan(), planned);
    int lead = Math.max(0, calendar.between(plan, move));
    LocalDate expected = calendar.plus(end, lead);
    if (slip > 0 && expected.isAfter(planned)) {
      Map<String, String> facts = facts(rehearsal, planned);
      facts.put("rehearsalPlan", plan.toString());
      facts.put("rehearsalActual", actual(rehearsal));
      facts.put("slip", Integer.toString(slip));
      facts.put("lead", Integer.toString(lead));
      facts.put("expected", expected.toString());
      warnings.add(TransitionCode.REHEARSAL_LATE.finding(facts));
    }
  }

  private LocalDate earliestEnd(RehearsalMapper.Row rehearsal, LocalDate plan) {
    LocalDate actual = rehearsal.rehearsalActual();
    if (actual != null) {
      return actual;
    }
    return rehearsal.rehearsalSettled() || plan.isAfter(today) ? plan : today;
  }

  private String actual(RehearsalMapper.Row rehearsal) {
    LocalDate actual = rehearsal.rehearsalActual();
    return actual == null
        ? messages.text("transition.rehearsal.open")
        : messages.text("transition.rehearsal.ended", Map.of("date", actual.toString()));
  }

  private void near(RehearsalMapper.Row rehearsal, LocalDate planned, List<Finding> warnings) {
    int left = calendar.between(today, planned);
    if (left < 0 || left > NEAR) {
      return;
    }
    Map<String, String> facts = facts(rehearsal, planned);
    facts.put("left", Integer.toString(left));
    if (rehearsal.rehearsalPlan() == null && !rehearsal.rehearsalSettled()) {
      warnings.add(TransitionCode.REHEARSAL_NOT_PLANNED.finding(facts));
    }
    String result = rehearsal.lastResult();
    if (result != null && !result.equals(PASSED)) {
      facts.put("rehearsal", Objects.requireNonNullElse(rehearsal.lastRun(), ""));
      facts.put("result", messages.text("transition.result." + result));
      facts.put("ended", ended(rehearsal));
      warnings.add(TransitionCode.REHEARSAL_NOT_PASSED.finding(facts));
    }
  }

  private static String ended(RehearsalMapper.Row rehearsal) {
    return rehearsal.lastEnded() == null
        ? ""
        : rehearsal.lastEnded().atZoneSameInstant(JAPAN).toLocalDate().toString();
  }

  private static void later(
      RehearsalMapper.Row rehearsal, LocalDate planned, List<Finding> warnings) {
    LocalDate move = rehearsal.movePlan();
    if (move != null && move.isAfter(planned)) {
      Map<String, String> facts = facts(rehearsal, planned);
      facts.put("movePlan", move.toString());
      warnings.add(TransitionCode.MOVE_PLANNED_LATER.finding(facts));
    }
  }

  private static Map<String, String> facts(RehearsalMapper.Row rehearsal, LocalDate planned) {
    Map<String, String> facts = new HashMap<>();
    facts.put("system", rehearsal.systemId());
    facts.put("planned", planned.toString());
    return facts;
  }
}
