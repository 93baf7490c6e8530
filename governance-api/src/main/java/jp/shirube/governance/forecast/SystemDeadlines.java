package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.transition.TransitionRegister;
import jp.shirube.governance.transition.TransitionSystem;
import org.springframework.stereotype.Component;

/**
 * The days by which systems are to be done: the day in the register of 特定移行支援システム, else the
 * nation's while it lies ahead. Where neither is set the system's own plan holds.
 */
@Component
class SystemDeadlines {

  /** 地方公共団体情報システム標準化基本方針: the move to standard systems, by the end of FY2025. */
  private static final LocalDate NATIONAL = LocalDate.of(2026, 3, 31);

  private final TransitionRegister register;

  SystemDeadlines(TransitionRegister register) {
    this.register = register;
  }

  /** By system. */
  Map<String, Deadline> of(String municipality, List<Assignment> systems, LocalDate asOf) {
    Map<String, Deadline> days = new HashMap<>();
    if (!asOf.isAfter(NATIONAL)) {
      systems.forEach(
          it -> days.put(it.systemId(), new Deadline(NATIONAL, Deadline.Kind.NATIONAL)));
    }
    register.current(municipality).forEach(it -> put(days, it));
    return days;
  }

  private static void put(Map<String, Deadline> days, TransitionSystem system) {
    LocalDate planned = system.plannedDate();
    if (planned != null) {
      days.put(system.systemId(), new Deadline(planned, Deadline.Kind.TRANSITION));
    }
  }
}
