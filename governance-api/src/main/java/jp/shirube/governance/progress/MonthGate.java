package jp.shirube.governance.progress;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets an action on a month pass when the table of {@link MonthTransitions} has it. The month's row
 * is locked first, so of two persons who act at once the second one meets what the first one did.
 */
@Component
class MonthGate {

  private final MonthMapper months;

  MonthGate(MonthMapper months) {
    this.months = months;
  }

  /** A month as it stands under the lock, and what may be done to it. */
  record Passage(Month month, MonthTransition transition) {}

  /**
   * Passes an action that many may do side by side, each on its own rows.
   *
   * @throws ProgressRefused when the table does not have it
   */
  Passage shared(Month asked, MonthAction action, Actor actor) {
    return passage(months.locked(asked.id()), asked, action, actor);
  }

  /**
   * Passes an action that only one may do at a time.
   *
   * @param reason why, blank when none is given
   * @throws ProgressRefused when the table does not have it, or asks for a reason
   */
  Passage alone(Month asked, MonthAction action, String reason, Actor actor) {
    Passage passage = passage(months.lockedAlone(asked.id()), asked, action, actor);
    if (passage.transition().needsReason() && reason.isBlank()) {
      throw refused(MonthCode.REASON_MISSING, asked, "action", action.label());
    }
    return passage;
  }

  private static Passage passage(
      @Nullable Month locked, Month asked, MonthAction action, Actor actor) {
    if (locked == null) {
      throw ProgressRefused.of(
          ProgressCode.MONTH_MISSING, Map.of("month", asked.month().toString()));
    }
    requireTime(locked, action);
    return new Passage(locked, requireRole(locked.state(), action, locked.month(), actor));
  }

  private static void requireTime(Month month, MonthAction action) {
    if (action == MonthAction.EDIT && month.state().isFrozen()) {
      throw ProgressRefused.of(
          ProgressCode.MONTH_CONFIRMED, Map.of("month", month.month().toString()));
    }
    if (!MonthTransitions.isTimely(month.state(), action)) {
      throw refused(
          MonthCode.ACTION_NOT_NOW,
          month,
          Map.of("state", month.state().label(), "action", action.label()));
    }
  }

  /**
   * @param from null where there is no month yet
   * @throws ProgressRefused when the role may not do it
   */
  static MonthTransition requireRole(
      @Nullable MonthState from, MonthAction action, YearMonth month, Actor actor) {
    return MonthTransitions.find(from, action, actor.role())
        .orElseThrow(
            () ->
                ProgressRefused.of(
                    MonthCode.ACTION_NOT_FOR_ROLE,
                    Map.of(
                        "month", month.toString(),
                        "role", actor.role().name(),
                        "action", action.label())));
  }

  static ProgressRefused refused(MonthCode code, Month month, String name, String value) {
    return refused(code, month, Map.of(name, value));
  }

  static ProgressRefused refused(MonthCode code, Month month, Map<String, String> more) {
    return new ProgressRefused(List.of(finding(code, month, more)));
  }

  static Finding finding(MonthCode code, Month month, String name, String value) {
    return finding(code, month, Map.of(name, value));
  }

  /** A finding about a revision of a month. */
  static Finding finding(MonthCode code, Month month, Map<String, String> more) {
    Map<String, String> arguments = new HashMap<>(more);
    arguments.put("month", month.month().toString());
    arguments.put("revision", Integer.toString(month.revision()));
    return Finding.of(code, Place.NOWHERE, arguments);
  }
}
