package jp.shirube.governance.plan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * The DX plans of the municipalities and what is reported on them. The programme office reports on
 * every project, a department on its own; what was reported stays.
 */
@Component
public class DxPlans {

  /** Edition of the plan that is shipped with the product. */
  public static final String BUILT_IN = "R4-2022-09";

  private static final Set<Actor.Role> OFFICE =
      EnumSet.of(Actor.Role.PLANNER, Actor.Role.PMO_MANAGER, Actor.Role.ADMINISTRATOR);

  private final DxPlanMapper rows;
  private final Tenancy tenancy;
  private final People people;
  private final AuditTrail audit;
  private final Clock clock;

  DxPlans(DxPlanMapper rows, Tenancy tenancy, People people, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** The plan that was taken last, empty when there is none. */
  public Optional<Plan> current(String municipality) {
    return tenancy.call(
        municipality, () -> rows.latest(municipality).map(it -> plan(municipality, it)));
  }

  /**
   * The plan that was taken last.
   *
   * @throws FindingException when there is none
   */
  public Plan get(String municipality) {
    return current(municipality).orElseThrow(() -> PlanCode.PLAN_MISSING.exception(Map.of()));
  }

  /** Takes the plan of 小美玉市 that is shipped with the product. */
  public Plan takeBuiltIn(String municipality, Actor actor) {
    Messages messages = Messages.complete();
    return take(
        municipality,
        new Plan(
            BUILT_IN,
            messages.text("plan.built-in"),
            messages.text("plan.built-in.source"),
            PlanReader.builtIn(),
            List.of()),
        actor);
  }

  /**
   * Takes a plan from a file.
   *
   * @param edition id of the edition, new in the municipality
   * @throws FindingException with every fault of the file; then nothing is taken
   */
  public Plan take(String municipality, String edition, String name, Path file, Actor actor) {
    String source = String.valueOf(file.getFileName());
    return take(
        municipality, new Plan(edition, name, source, PlanReader.read(file), List.of()), actor);
  }

  private Plan take(String municipality, Plan plan, Actor actor) {
    requireOffice(actor);
    tenancy.run(
        municipality,
        () -> {
          if (rows.insertEdition(municipality, plan, OffsetDateTime.now(clock), actor) == 0) {
            throw PlanCode.EDITION_TAKEN.exception(Map.of("edition", plan.edition()));
          }
          plan.projects().forEach(project -> insert(municipality, plan.edition(), project));
          audit.record(actor, "plan.take", "plan/" + plan.edition(), Map.of());
        });
    return get(municipality);
  }

  private void insert(String municipality, String edition, PlanProject project) {
    rows.insertProject(municipality, edition, project, String.join("・", project.departments()));
    project
        .stages()
        .forEach(
            (year, stage) ->
                rows.insertStage(
                    municipality, edition, project.initiative(), project.project(), year, stage));
  }

  /**
   * Reports how a project went in a year.
   *
   * @param state time and name are those of the actor now
   * @throws FindingException when the actor may not, there is no such project or year, or the state
   *     contradicts the plan
   */
  public void report(String municipality, PlanState state, Actor actor) {
    Standing standing = people.standing(municipality, actor);
    Plan plan = get(municipality);
    PlanProject project =
        plan.find(state.initiative(), state.project())
            .orElseThrow(() -> PlanStateChecks.unknown(state));
    requireReporter(project, standing, actor);
    PlanStateChecks.require(project, state, FiscalYear.of(LocalDate.now(clock)));
    tenancy.run(
        municipality,
        standing,
        () -> {
          rows.insertState(municipality, plan.edition(), stamped(state, actor), actor);
          audit.record(
              actor,
              "plan.report",
              "plan/" + plan.edition() + "/" + project.id(),
              Map.of("year", FiscalYear.label(state.fiscalYear()), "state", state.state().name()));
        });
  }

  private PlanState stamped(PlanState state, Actor actor) {
    return new PlanState(
        state.initiative(),
        state.project(),
        state.fiscalYear(),
        state.state(),
        state.stage(),
        state.comment(),
        state.evidence(),
        OffsetDateTime.now(clock),
        actor.name());
  }

  /** Everything that was reported on a project, oldest first. */
  public List<PlanState> history(String municipality, PlanProject project) {
    String edition = get(municipality).edition();
    return tenancy.call(
        municipality,
        () -> rows.history(municipality, edition, project.initiative(), project.project()));
  }

  private Plan plan(String municipality, DxPlanMapper.Edition it) {
    Map<String, Map<Integer, PlannedStage>> stages = new HashMap<>();
    rows.stages(municipality, it.edition())
        .forEach(
            stage ->
                stages
                    .computeIfAbsent(
                        stage.initiative() + "-" + stage.project(), key -> new TreeMap<>())
                    .put(stage.fiscalYear(), stage.stage()));
    List<PlanProject> projects =
        rows.projects(municipality, it.edition()).stream()
            .map(
                row ->
                    row.toProject(
                        stages.getOrDefault(row.initiative() + "-" + row.project(), Map.of())))
            .toList();
    return new Plan(
        it.edition(), it.name(), it.source(), projects, rows.states(municipality, it.edition()));
  }

  private static void requireReporter(PlanProject project, Standing standing, Actor actor) {
    if (standing.isWholeCity()) {
      requireOffice(actor);
    } else if (standing.department().isEmpty() || !project.isOf(standing.department())) {
      throw notAllowed(actor);
    }
  }

  private static void requireOffice(Actor actor) {
    if (!OFFICE.contains(actor.role())) {
      throw notAllowed(actor);
    }
  }

  private static FindingException notAllowed(Actor actor) {
    return PlanCode.NOT_ALLOWED.exception(Map.of("person", actor.name()));
  }
}
