package jp.shirube.governance.web.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.plan.ActualStage;
import jp.shirube.governance.plan.DxPlans;
import jp.shirube.governance.plan.FiscalYear;
import jp.shirube.governance.plan.Plan;
import jp.shirube.governance.plan.PlanLinks;
import jp.shirube.governance.plan.PlanProject;
import jp.shirube.governance.plan.PlanReports;
import jp.shirube.governance.plan.PlanState;
import jp.shirube.governance.plan.YearState;
import jp.shirube.governance.web.Download;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import jp.shirube.governance.web.Notice;
import jp.shirube.governance.web.PageInput;
import jp.shirube.reports.plan.PlanPdf;
import jp.shirube.reports.plan.PlanReport;
import jp.shirube.reports.plan.PlanWorkbook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan: its projects by year, one project with what was reported, reporting, the report. */
@Controller
class PlanPages {

  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2098;

  private final DxPlans plans;
  private final PlanLinks links;
  private final PlanReports reports;
  private final Clock clock;

  PlanPages(DxPlans plans, PlanLinks links, PlanReports reports, Clock clock) {
    this.plans = plans;
    this.links = links;
    this.reports = reports;
    this.clock = clock;
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/plan")
  String list(
      Viewer viewer,
      @RequestParam(defaultValue = "") String department,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String text,
      Model model) {
    Optional<Plan> current = plans.current(viewer.municipality());
    if (current.isEmpty()) {
      return "plan/none";
    }
    Plan plan = current.get();
    int year = PlanTable.year(plan, FiscalYear.of(LocalDate.now(clock)));
    model.addAttribute("plan", plan);
    model.addAttribute("year", FiscalYear.label(year));
    model.addAttribute("table", PlanTable.of(plan, year, department, state, text));
    model.addAttribute("departments", PlanTable.departments(plan));
    model.addAttribute("links", links.of(viewer.municipality(), plan.edition()));
    model.addAttribute("department", department);
    model.addAttribute("state", state);
    model.addAttribute("text", text);
    return "plan/list";
  }

  /** Takes the plan that is shipped. */
  @Needs(Permission.REGISTER_EDIT)
  @PostMapping("/plan/take")
  String take(Viewer viewer, RedirectAttributes next) {
    Plan taken = plans.takeBuiltIn(viewer.municipality(), viewer.actor());
    Notice.say(next, "page.plan.taken", taken.projects().size());
    return "redirect:/plan";
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/plan/{initiative:[0-9]{1,4}}-{project:[0-9]{1,4}}")
  String show(Viewer viewer, @PathVariable int initiative, @PathVariable int project, Model model) {
    Plan plan = plans.current(viewer.municipality()).orElseThrow(NotFound::new);
    PlanProject found = plan.find(initiative, project).orElseThrow(NotFound::new);
    model.addAttribute("plan", plan);
    model.addAttribute("project", found);
    model.addAttribute(
        "history",
        plans.history(viewer.municipality(), found).stream()
            .sorted(Comparator.comparing(PlanState::at).reversed())
            .toList());
    model.addAttribute("present", PlanTable.year(plan, FiscalYear.of(LocalDate.now(clock))));
    model.addAttribute("links", links.of(viewer.municipality(), plan.edition(), initiative));
    model.addAttribute("states", YearState.values());
    model.addAttribute("stages", ActualStage.values());
    model.addAttribute("mayReport", mayReport(viewer, found));
    return "plan/project";
  }

  private static boolean mayReport(Viewer viewer, PlanProject project) {
    return viewer.may(Permission.PLAN_REPORT)
        && (viewer.standing().isWholeCity() || project.isOf(viewer.standing().department()));
  }

  @Needs(Permission.PLAN_REPORT)
  @PostMapping("/plan/{initiative:[0-9]{1,4}}-{project:[0-9]{1,4}}")
  String report(
      Viewer viewer,
      @PathVariable int initiative,
      @PathVariable int project,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String comment,
      @RequestParam(defaultValue = "") String evidence,
      RedirectAttributes next) {
    PageInput input = new PageInput();
    PlanState said =
        new PlanState(
            initiative,
            project,
            input.number("plan.head.year", year, FIRST_YEAR, LAST_YEAR),
            input.choice(YearState.class, "plan.head.state", state),
            input.choice(ActualStage.class, "plan.head.stage", stage),
            comment.strip(),
            evidence.strip(),
            OffsetDateTime.now(clock),
            viewer.person().name());
    input.require();
    plans.report(viewer.municipality(), said, viewer.actor());
    Notice.say(
        next,
        "page.plan.reported",
        initiative + "-" + project,
        FiscalYear.label(said.fiscalYear()));
    return "redirect:/plan/" + initiative + "-" + project;
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/plan/report.xlsx")
  ResponseEntity<byte[]> workbook(Viewer viewer) {
    PlanReport report = reports.report(viewer.municipality());
    return Download.workbook(
        "DX推進計画_%s.xlsx".formatted(viewer.municipality()), out -> PlanWorkbook.write(report, out));
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/plan/report.pdf")
  ResponseEntity<byte[]> pdf(Viewer viewer) {
    PlanReport report = reports.report(viewer.municipality());
    return Download.pdf(
        "DX推進計画_%s.pdf".formatted(viewer.municipality()),
        out -> PlanPdf.standard().render(report, out));
  }
}
