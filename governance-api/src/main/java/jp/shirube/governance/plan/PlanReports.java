package jp.shirube.governance.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Municipality;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.reports.plan.PlanReport;
import jp.shirube.reports.plan.PlanStage;
import jp.shirube.reports.plan.PlanYearState;
import jp.shirube.reports.plan.ProjectLine;
import jp.shirube.reports.plan.YearCell;
import org.springframework.stereotype.Component;

/** The report on a municipality's plan. */
@Component
public class PlanReports {

  private final DxPlans plans;
  private final PlanLinks links;
  private final Municipalities municipalities;
  private final Clock clock;

  PlanReports(DxPlans plans, PlanLinks links, Municipalities municipalities, Clock clock) {
    this.plans = plans;
    this.links = links;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /**
   * The plan as it stands now. Reported on is the present fiscal year, or the plan's last one when
   * it has ended, its first when it has not begun.
   *
   * @throws FindingException when the municipality has no plan
   */
  public PlanReport report(String municipality) {
    Plan plan = plans.get(municipality);
    Municipality city = municipalities.find(municipality).orElseThrow().municipality();
    List<Integer> years = new ArrayList<>(plan.years());
    return new PlanReport(
        city.name() + "（" + city.code() + "）",
        plan.name(),
        plan.source(),
        OffsetDateTime.now(clock),
        years.stream().map(FiscalYear::label).toList(),
        position(years),
        plan.projects().stream().map(project -> line(plan, project, years)).toList(),
        links.of(municipality, plan.edition()));
  }

  private int position(List<Integer> years) {
    int present = FiscalYear.of(LocalDate.now(clock));
    long begun = years.stream().filter(year -> year <= present).count();
    return (int) Math.max(0, begun - 1);
  }

  private static ProjectLine line(Plan plan, PlanProject project, List<Integer> years) {
    return new ProjectLine(
        project.id(),
        project.policy(),
        project.measure(),
        project.initiative() + " " + project.initiativeName(),
        project.projectName(),
        String.join("・", project.departments()),
        years.stream().map(year -> cell(plan, project, year)).toList());
  }

  private static YearCell cell(Plan plan, PlanProject project, int year) {
    Optional<PlanState> state = plan.state(project, year);
    return new YearCell(
        Optional.ofNullable(project.stages().get(year)).map(PlannedStage::symbol).orElse(""),
        project.planned(year).map(it -> PlanStage.valueOf(it.name())).orElse(PlanStage.NONE),
        state.map(it -> PlanStage.valueOf(it.stage().name())).orElse(null),
        state.map(it -> PlanYearState.valueOf(it.state().name())).orElse(null),
        state.map(PlanState::comment).orElse(""),
        state.map(PlanState::evidence).orElse(""));
  }
}
