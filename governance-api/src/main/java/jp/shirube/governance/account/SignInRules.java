package jp.shirube.governance.account;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.Actor.Role;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** The settings of signing in, per municipality. */
@Component
public class SignInRules {

  private final SettingsMapper rows;
  private final Tenancy tenancy;
  private final AuditTrail audit;

  SignInRules(SettingsMapper rows, Tenancy tenancy, AuditTrail audit) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  /** The settings, the default ones while a municipality has none of its own. */
  public SignInSettings of(String municipality) {
    return tenancy.call(
        municipality,
        () -> rows.find(municipality).map(SignInRules::read).orElse(SignInSettings.DEFAULT));
  }

  /**
   * Changes the settings.
   *
   * @throws FindingException when a value is out of its range or the actor may not
   */
  public void put(String municipality, SignInSettings settings, Actor actor) {
    if (!AccessRules.of(actor.role()).contains(Permission.ACCOUNT_ADMIN)) {
      throw AccountCode.ADMINISTRATORS_ONLY.exception(Map.of());
    }
    settings.require();
    tenancy.run(
        municipality,
        () -> {
          rows.put(municipality, row(settings));
          audit.record(actor, "sign-in.settings", "municipality/" + municipality, told(settings));
        });
  }

  private static Map<String, String> told(SignInSettings settings) {
    return Map.of(
        "idleMinutes", Integer.toString(settings.idleMinutes()),
        "longestHours", Integer.toString(settings.longestHours()),
        "mostSessions", Integer.toString(settings.mostSessions()),
        "invitationHours", Integer.toString(settings.invitationHours()),
        "required", text(settings.required()),
        "advised", text(settings.advised()));
  }

  private static SettingsMapper.Row row(SignInSettings it) {
    return new SettingsMapper.Row(
        it.idleMinutes(),
        it.longestHours(),
        it.mostSessions(),
        it.invitationHours(),
        text(it.required()),
        text(it.advised()));
  }

  private static SignInSettings read(SettingsMapper.Row row) {
    return new SignInSettings(
        row.idleMinutes(),
        row.longestHours(),
        row.mostSessions(),
        row.invitationHours(),
        roles(row.requiredRoles()),
        roles(row.advisedRoles()));
  }

  private static String text(Set<Role> roles) {
    return roles.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
  }

  private static Set<Role> roles(String text) {
    return Arrays.stream(text.split(" "))
        .filter(it -> !it.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
