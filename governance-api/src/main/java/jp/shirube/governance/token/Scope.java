package jp.shirube.governance.token;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import jp.shirube.governance.access.Permission;

/**
 * A group of permissions that a token can be given. {@link Permission#RECORD_UNMASK}, {@link
 * Permission#ACCOUNT_ADMIN} and {@link Permission#BREAK_GLASS} are in none: they are for a person
 * at a screen.
 */
public enum Scope {
  /** Everything that is seen; records with their values masked. */
  READ(
      Permission.STEPS_VIEW,
      Permission.MONTH_VIEW,
      Permission.SUBMISSION_VIEW,
      Permission.HEARING_VIEW,
      Permission.MAPPING_VIEW,
      Permission.STANDARD_VIEW,
      Permission.RUN_VIEW,
      Permission.RECORD_VIEW,
      Permission.COORDINATION_VIEW,
      Permission.CALENDAR_VIEW,
      Permission.REGISTER_VIEW,
      Permission.PEOPLE_VIEW,
      Permission.SETTINGS_VIEW,
      Permission.TRAIL_VIEW,
      Permission.ROLLUP_VIEW),
  /** Steps and what departments and vendors write about them. */
  STEPS(
      Permission.STEPS_EDIT,
      Permission.STEPS_APPROVE,
      Permission.MONTH_COMMENT,
      Permission.PLAN_REPORT,
      Permission.COORDINATION_EDIT),
  /** The month's cycle, its submissions and hearings, the registers. */
  MONTH(
      Permission.MONTH_OPEN,
      Permission.MONTH_CONFIRM,
      Permission.MONTH_COMPILE,
      Permission.MONTH_APPROVE,
      Permission.MONTH_FREEZE,
      Permission.MONTH_REVISE,
      Permission.SUBMISSION_MAKE,
      Permission.SUBMISSION_RECORD,
      Permission.HEARING_EDIT,
      Permission.REGISTER_EDIT),
  MAPPINGS(Permission.MAPPING_UPLOAD, Permission.MAPPING_SUBMIT, Permission.MAPPING_DECIDE),
  RUNS(Permission.RUN_CONTROL),
  /** People, calendar, settings, the export of the trail. */
  ADMIN(
      Permission.STEPS_SETTINGS,
      Permission.CALENDAR_EDIT,
      Permission.PEOPLE_EDIT,
      Permission.SETTINGS_EDIT,
      Permission.TRAIL_EXPORT);

  private final Set<Permission> permissions;

  Scope(Permission first, Permission... more) {
    this.permissions = Collections.unmodifiableSet(EnumSet.of(first, more));
  }

  public Set<Permission> permissions() {
    return permissions;
  }

  /** The scopes in which somebody with these permissions may do anything at all. */
  public static Set<Scope> within(Collection<Permission> own) {
    EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
    Arrays.stream(values())
        .filter(scope -> scope.permissions.stream().anyMatch(own::contains))
        .forEach(scopes::add);
    return scopes;
  }

  /** Key of its name and, with {@code .help}, of what it is. */
  public String key() {
    return "token.scope." + name();
  }
}
