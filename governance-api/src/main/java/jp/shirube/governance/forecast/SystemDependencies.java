package jp.shirube.governance.forecast;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** Which systems wait for which, as the programme office of a city has set it. */
@Component
public class SystemDependencies {

  private static final Set<Actor.Role> KEEPERS =
      EnumSet.of(Actor.Role.PLANNER, Actor.Role.PMO_MANAGER, Actor.Role.ADMINISTRATOR);

  private final DependencyMapper rows;
  private final Municipalities municipalities;
  private final Tenancy tenancy;
  private final AuditTrail audit;

  SystemDependencies(
      DependencyMapper rows, Municipalities municipalities, Tenancy tenancy, AuditTrail audit) {
    this.rows = rows;
    this.municipalities = municipalities;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  public List<Dependency> all(String municipality) {
    return tenancy.call(municipality, () -> rows.all(municipality));
  }

  /**
   * Sets a dependency; one that is there already stays.
   *
   * @throws jp.shirube.mappings.finding.FindingException when a system or a step is not known, the
   *     systems would wait for each other, or the actor may not
   */
  public void add(String municipality, Dependency dependency, Actor actor) {
    requireKeeper(actor);
    tenancy.run(
        municipality,
        () -> {
          rows.lock(municipality);
          requireKnown(municipality, dependency);
          requireNoRing(rows.all(municipality), dependency);
          if (rows.insert(municipality, dependency) == 1) {
            record(actor, "dependency.add", dependency);
          }
        });
  }

  /**
   * Takes a dependency away.
   *
   * @throws jp.shirube.mappings.finding.FindingException when it is not there, or the actor may not
   */
  public void remove(String municipality, Dependency dependency, Actor actor) {
    requireKeeper(actor);
    tenancy.run(
        municipality,
        () -> {
          if (rows.delete(municipality, dependency) == 0) {
            throw ForecastCode.DEPENDENCY_MISSING.exception(arguments(dependency));
          }
          record(actor, "dependency.remove", dependency);
        });
  }

  private static void requireKeeper(Actor actor) {
    if (!KEEPERS.contains(actor.role())) {
      throw ForecastCode.NOT_ALLOWED.exception(Map.of("person", actor.name()));
    }
  }

  private void requireKnown(String municipality, Dependency dependency) {
    List<Assignment> systems =
        municipalities.find(municipality).map(Settings::assignments).orElse(List.of());
    ScenarioChecks.requireSystem(dependency.systemId(), systems);
    ScenarioChecks.requireSystem(dependency.needsSystem(), systems);
    ScenarioChecks.requireStep(dependency.stepNo());
    ScenarioChecks.requireStep(dependency.needsStep());
  }

  /** Systems, not steps: no setting of the steps' order can then ever close a ring. */
  private static void requireNoRing(List<Dependency> known, Dependency added) {
    Set<String> needed = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(added.needsSystem()));
    while (!open.isEmpty()) {
      String system = open.remove(0);
      if (needed.add(system)) {
        known.stream()
            .filter(it -> it.systemId().equals(system))
            .forEach(it -> open.add(it.needsSystem()));
      }
    }
    if (needed.contains(added.systemId())) {
      throw ForecastCode.DEPENDENCY_RING.exception(arguments(added));
    }
  }

  private void record(Actor actor, String action, Dependency dependency) {
    audit.record(actor, action, "system/" + dependency.systemId(), arguments(dependency));
  }

  private static Map<String, String> arguments(Dependency dependency) {
    return Map.of(
        "system", dependency.systemId(),
        "step", Integer.toString(dependency.stepNo()),
        "needed", dependency.needsSystem(),
        "neededStep", Integer.toString(dependency.needsStep()));
  }
}
