package jp.shirube.governance.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.actor.Actor.Role;

/**
 * How a municipality lets its people sign in.
 *
 * @param idleMinutes a session ends after so long without a request
 * @param longestHours a session ends after so long whatever happens
 * @param mostSessions sessions a person has at once; one more ends the oldest
 * @param invitationHours how long an invitation can be used
 * @param required roles that need a passkey after the password
 * @param advised roles that are reminded to register one
 */
public record SignInSettings(
    int idleMinutes,
    int longestHours,
    int mostSessions,
    int invitationHours,
    Set<Role> required,
    Set<Role> advised) {

  public static final SignInSettings DEFAULT =
      new SignInSettings(
          30, 10, 3, 72, Set.of(), EnumSet.of(Role.ADMINISTRATOR, Role.PLANNER, Role.PMO_MANAGER));

  Duration idle() {
    return Duration.ofMinutes(idleMinutes);
  }

  Duration longest() {
    return Duration.ofHours(longestHours);
  }

  /**
   * Lets only settings pass that can be so.
   *
   * @throws FindingException with every value that is out of its range
   */
  void require() {
    List<Finding> findings = new ArrayList<>();
    within(findings, "idleMinutes", idleMinutes, 5, 60);
    within(findings, "longestHours", longestHours, 1, 12);
    within(findings, "mostSessions", mostSessions, 1, 10);
    within(findings, "invitationHours", invitationHours, 1, 168);
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
  }

  private static void within(List<Finding> findings, String field, int value, int least, int most) {
    if (value < least || value > most) {
      findings.add(
          Finding.of(
              AccountCode.SETTING_RANGE,
              Place.NOWHERE,
              Map.of(
                  "field",
                  field,
                  "least",
                  Integer.toString(least),
                  "most",
                  Integer.toString(most))));
    }
  }
}
