package jp.shirube.governance.schedule;

import java.util.EnumSet;
import java.util.Set;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.Actor.Role;

/**
 * What somebody owes to a month, or is to know about it. Subject and text are messages of the
 * duty's name.
 */
enum Duty {
  /** A department has to give its word. */
  DEPARTMENT(Stage.CONFIRMATION, When.ALWAYS, Role.DEPARTMENT_STAFF),
  /** Its head has to give it: until the deadline as everybody, after it for the department. */
  DEPARTMENT_HEAD(Stage.CONFIRMATION, When.UNTIL_DUE, Role.DEPARTMENT_HEAD),
  DEPARTMENT_ESCALATION(Stage.CONFIRMATION, When.OVERDUE, Role.DEPARTMENT_HEAD),
  /** A vendor's systems are not confirmed. */
  VENDOR(Stage.CONFIRMATION, When.ALWAYS, Role.VENDOR_ENGINEER),
  VENDOR_ESCALATION(Stage.CONFIRMATION, When.OVERDUE, Role.VENDOR_LEAD),
  /** The office is to know which departments are late. */
  MISSING(Stage.CONFIRMATION, When.OVERDUE, Role.PLANNER),
  COMPILE(Stage.COMPILATION, When.ALWAYS, Role.PLANNER),
  COMPILE_ESCALATION(Stage.COMPILATION, When.OVERDUE, Role.PMO_MANAGER),
  APPROVE(Stage.APPROVAL, When.ALWAYS, Role.PMO_MANAGER),
  SUBMIT(Stage.SUBMISSION, When.ALWAYS, Role.PLANNER),
  SUBMIT_ESCALATION(Stage.SUBMISSION, When.OVERDUE, Role.PMO_MANAGER);

  private final Stage stage;
  private final When when;
  private final Role role;

  Duty(Stage stage, When when, Role role) {
    this.stage = stage;
    this.when = when;
    this.role = role;
  }

  private enum When {
    ALWAYS,
    UNTIL_DUE,
    OVERDUE
  }

  /** What is told of a stage. */
  static Set<Duty> of(Stage stage, boolean overdue) {
    Set<Duty> duties = EnumSet.allOf(Duty.class);
    duties.removeIf(duty -> duty.stage != stage || !duty.when(overdue));
    return duties;
  }

  private boolean when(boolean overdue) {
    return when == When.ALWAYS || (when == When.OVERDUE) == overdue;
  }

  Actor.Role role() {
    return role;
  }

  /** Whether it is about a department's own part. */
  boolean isOfDepartment() {
    return role == Role.DEPARTMENT_STAFF || role == Role.DEPARTMENT_HEAD;
  }

  boolean isOfVendor() {
    return role == Role.VENDOR_ENGINEER || role == Role.VENDOR_LEAD;
  }

  /** Message key of a part of the mail. */
  String key(String part) {
    return "reminder." + name() + "." + part;
  }
}
