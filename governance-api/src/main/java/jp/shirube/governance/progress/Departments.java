package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Component;

/** The departments' words on their steps in a month. */
@Component
class Departments {

  private final MonthEventMapper rows;
  private final StepStateMapper states;
  private final Clock clock;

  Departments(MonthEventMapper rows, StepStateMapper states, Clock clock) {
    this.rows = rows;
    this.states = states;
    this.clock = clock;
  }

  List<String> unconfirmed(Month month) {
    List<String> missing = new ArrayList<>(rows.departments(month));
    missing.removeAll(
        rows.confirmations(month.id()).stream().map(Confirmation::department).toList());
    return missing;
  }

  void confirm(Month month, String department, Standing standing, Actor actor) {
    requireOwn(month, department, standing);
    OffsetDateTime now = OffsetDateTime.now(clock);
    if (rows.confirm(month, department, now, actor) == 0) {
      throw refused(MonthCode.DEPARTMENT_CONFIRMED, month, department);
    }
    states.confirmDepartment(month.id(), department, now);
  }

  void withdraw(Month month, String department, Standing standing) {
    requireOwn(month, department, standing);
    if (rows.withdraw(month.id(), department) == 0) {
      throw refused(MonthCode.DEPARTMENT_NOT_CONFIRMED, month, department);
    }
  }

  void requireAll(Month month, String reason) {
    List<String> missing = unconfirmed(month);
    if (!missing.isEmpty() && reason.isBlank()) {
      throw MonthGate.refused(
          MonthCode.DEPARTMENTS_MISSING, month, "departments", String.join("・", missing));
    }
  }

  private void requireOwn(Month month, String department, Standing standing) {
    if (!standing.department().isEmpty() && !standing.department().equals(department)) {
      throw refused(MonthCode.DEPARTMENT_NOT_OWN, month, department);
    }
    if (!rows.departments(month).contains(department)) {
      throw refused(MonthCode.DEPARTMENT_UNKNOWN, month, department);
    }
  }

  private static ProgressRefused refused(MonthCode code, Month month, String department) {
    return MonthGate.refused(code, month, "department", department);
  }
}
