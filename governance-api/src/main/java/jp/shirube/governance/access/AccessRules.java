package jp.shirube.governance.access;

import static jp.shirube.governance.access.Permission.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.migration.actor.Actor.Role;

/**
 * The table that gives permissions to roles: what does not stand in it is refused. Whose rows
 * somebody sees is decided apart, by row-level security.
 */
public final class AccessRules {

  private static final Set<Permission> READ =
      EnumSet.of(STEPS_VIEW, MONTH_VIEW, STANDARD_VIEW, COORDINATION_VIEW, CALENDAR_VIEW);

  private static final Set<Permission> OFFICE =
      EnumSet.of(
          MAPPING_VIEW,
          RUN_VIEW,
          RECORD_VIEW,
          SUBMISSION_VIEW,
          HEARING_VIEW,
          REGISTER_VIEW,
          PEOPLE_VIEW,
          SETTINGS_VIEW);

  private static final Set<Permission> DEPARTMENT =
      EnumSet.of(
          STEPS_EDIT,
          MONTH_COMMENT,
          COORDINATION_EDIT,
          MAPPING_VIEW,
          RUN_VIEW,
          REGISTER_VIEW,
          PLAN_REPORT);

  private static final Set<Permission> VENDOR =
      EnumSet.of(
          STEPS_VIEW,
          STEPS_EDIT,
          MONTH_VIEW,
          MONTH_COMMENT,
          STANDARD_VIEW,
          CALENDAR_VIEW,
          COORDINATION_VIEW,
          COORDINATION_EDIT,
          MAPPING_VIEW,
          MAPPING_UPLOAD,
          RUN_VIEW,
          RECORD_VIEW,
          RECORD_UNMASK);

  private static final Map<Role, Set<Permission>> TABLE = new EnumMap<>(Role.class);

  static {
    put(
        Role.PLANNER,
        READ,
        OFFICE,
        EnumSet.of(
            STEPS_EDIT,
            STEPS_APPROVE,
            STEPS_SETTINGS,
            MONTH_OPEN,
            MONTH_COMMENT,
            MONTH_COMPILE,
            MONTH_FREEZE,
            MONTH_REVISE,
            SUBMISSION_MAKE,
            SUBMISSION_RECORD,
            HEARING_EDIT,
            MAPPING_UPLOAD,
            MAPPING_SUBMIT,
            MAPPING_DECIDE,
            RUN_CONTROL,
            RECORD_UNMASK,
            COORDINATION_EDIT,
            CALENDAR_EDIT,
            REGISTER_EDIT,
            PLAN_REPORT,
            PEOPLE_EDIT,
            SETTINGS_EDIT));
    put(
        Role.PMO_MANAGER,
        READ,
        OFFICE,
        EnumSet.of(
            STEPS_EDIT,
            STEPS_APPROVE,
            MONTH_OPEN,
            MONTH_COMMENT,
            MONTH_APPROVE,
            MONTH_FREEZE,
            MONTH_REVISE,
            SUBMISSION_MAKE,
            SUBMISSION_RECORD,
            HEARING_EDIT,
            MAPPING_DECIDE,
            COORDINATION_EDIT,
            CALENDAR_EDIT,
            REGISTER_EDIT,
            PLAN_REPORT,
            PEOPLE_EDIT,
            TRAIL_VIEW));
    put(Role.DEPARTMENT_STAFF, READ, DEPARTMENT);
    put(Role.DEPARTMENT_HEAD, READ, DEPARTMENT, EnumSet.of(MONTH_CONFIRM, STEPS_APPROVE));
    put(Role.VENDOR_ENGINEER, VENDOR);
    put(Role.VENDOR_LEAD, VENDOR, EnumSet.of(MAPPING_SUBMIT));
    put(Role.AUDITOR, READ, OFFICE, EnumSet.of(TRAIL_VIEW, TRAIL_EXPORT));
    put(Role.DISASTER_OFFICER, READ, EnumSet.of(RUN_VIEW, BREAK_GLASS));
    put(
        Role.ADMINISTRATOR,
        EnumSet.of(
            CALENDAR_VIEW,
            CALENDAR_EDIT,
            STANDARD_VIEW,
            PEOPLE_VIEW,
            PEOPLE_EDIT,
            ACCOUNT_ADMIN,
            SETTINGS_VIEW,
            SETTINGS_EDIT,
            TRAIL_VIEW,
            TRAIL_EXPORT,
            BREAK_GLASS));
    put(Role.PREFECTURE_READER, EnumSet.of(ROLLUP_VIEW));
    put(Role.NATION_READER, EnumSet.of(ROLLUP_VIEW));
  }

  private AccessRules() {}

  @SafeVarargs
  private static void put(Role role, Set<Permission>... given) {
    Set<Permission> all = EnumSet.of(SIGNED_IN);
    for (Set<Permission> some : given) {
      all.addAll(some);
    }
    TABLE.put(role, Set.copyOf(all));
  }

  /** What a role may do; nothing for a role that no person has. */
  public static Set<Permission> of(Role role) {
    return TABLE.getOrDefault(role, Set.of());
  }
}
