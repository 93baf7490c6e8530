package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was done to a month, kept beside it and in the audit trail. */
@Component
class MonthEvents {

  private final MonthEventMapper rows;
  private final AuditTrail audit;
  private final Clock clock;

  MonthEvents(MonthEventMapper rows, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Something done.
   *
   * @param month as it stands after it
   * @param from state before, null when the month began with it
   * @param department whose part, {@code ""} for the month as a whole
   */
  record Done(
      Month month,
      MonthAction action,
      @Nullable MonthState from,
      String department,
      String reason,
      Actor actor) {}

  void keep(Done done) {
    rows.insert(
        done.month(),
        done.action(),
        done.from(),
        done.month().state(),
        done.department(),
        done.reason(),
        OffsetDateTime.now(clock),
        done.actor());
    audit.record(done.actor(), action(done), "month/" + done.month().month(), details(done));
  }

  List<MonthEvent> of(Month month) {
    return rows.of(month.id());
  }

  List<Confirmation> confirmations(Month month) {
    return rows.confirmations(month.id());
  }

  /** What is said of every department that has given its word on one of the systems. */
  List<Finding> confirmedAmong(Month month, List<String> systems) {
    return rows.confirmedAmong(month.id(), systems.toArray(String[]::new)).stream()
        .map(it -> MonthGate.finding(MonthCode.DEPARTMENT_CONFIRMED, month, "department", it))
        .toList();
  }

  private static String action(Done done) {
    return "month." + done.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, String> details(Done done) {
    Map<String, String> details = new HashMap<>();
    details.put("revision", Integer.toString(done.month().revision()));
    details.put("edition", done.month().edition());
    if (!done.department().isEmpty()) {
      details.put("department", done.department());
    }
    return details;
  }
}
