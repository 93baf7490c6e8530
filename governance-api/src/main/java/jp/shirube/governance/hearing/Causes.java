package jp.shirube.governance.hearing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.StepList;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** The register of causes of delay. A department or a vendor tells those of its own systems. */
@Component
public class Causes {

  private static final Set<Actor.Role> WRITERS =
      EnumSet.of(
          Actor.Role.PLANNER,
          Actor.Role.PMO_MANAGER,
          Actor.Role.DEPARTMENT_STAFF,
          Actor.Role.DEPARTMENT_HEAD,
          Actor.Role.VENDOR_LEAD);

  private final CauseMapper rows;
  private final People people;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  Causes(CauseMapper rows, People people, Tenancy tenancy, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.people = people;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Records a cause; what was told before stays beside it.
   *
   * @param home the installation's folder with the city's own vocabulary
   * @throws FindingException when the system, the step or the cause is not known, nothing explains
   *     it, or the actor may not
   */
  public void record(String municipality, Cause cause, Path home, Actor actor) {
    if (!WRITERS.contains(actor.role())) {
      throw HearingCode.NOT_ALLOWED.exception(
          Map.of("person", actor.name(), "role", actor.role().name()));
    }
    check(cause, CauseVocabulary.of(home));
    tenancy.run(
        municipality,
        people.standing(municipality, actor),
        () -> {
          if (rows.insert(municipality, cause, OffsetDateTime.now(clock), actor) == 0) {
            throw HearingCode.SYSTEM_UNKNOWN.exception(Map.of("system", cause.systemId()));
          }
          audit.record(
              actor,
              "hearing.cause",
              "system/" + cause.systemId() + "/" + cause.stepNo(),
              Map.of("cause", cause.cause()));
        });
  }

  private static void check(Cause cause, CauseVocabulary vocabulary) {
    if (!vocabulary.has(cause.cause())) {
      throw HearingCode.CAUSE_UNKNOWN.exception(
          Map.of("cause", cause.cause(), "known", vocabulary.known()));
    }
    if (cause.stepNo() < 0 || cause.stepNo() > StepList.SIZE) {
      throw HearingCode.STEP_UNKNOWN.exception(Map.of("step", Integer.toString(cause.stepNo())));
    }
    if (cause.explanation().isBlank()) {
      throw HearingCode.NOT_EXPLAINED.exception(Map.of());
    }
  }

  /**
   * The city's words for causes by their id, in their order.
   *
   * @param home the installation's folder with the city's own vocabulary
   * @throws FindingException when it cannot be read
   */
  public static Map<String, String> vocabulary(Path home) {
    return CauseVocabulary.of(home).names();
  }

  /** What was told last of each system and step and is not over. */
  public List<Cause> open(String municipality) {
    return tenancy.call(municipality, () -> rows.latest(municipality)).stream()
        .filter(cause -> !cause.settled())
        .toList();
  }
}
