package jp.shirube.reports.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Labels;
import org.jspecify.annotations.Nullable;

/** Every figure of the plan's report by name: the one source of both renderers. */
final class PlanFigures {

  /** Years that the forms have columns for. */
  static final int YEARS = 5;

  private PlanFigures() {}

  static FigureSet of(PlanReport report) {
    return new FigureSet(single(report))
        .list("years", years(report))
        .list("measures", measures(report))
        .list("projects", report.projects().stream().map(it -> project(it, report)).toList())
        .list("behind", report.behind().stream().map(PlanFigures::behind).toList())
        .list(
            "links", report.links().stream().map(it -> new FigureRow().with("text", it)).toList());
  }

  private static FigureRow single(PlanReport report) {
    String year = report.years().get(report.current());
    long initiatives = report.projects().stream().map(ProjectLine::initiative).distinct().count();
    FigureRow row =
        new FigureRow()
            .with("municipality", report.municipality())
            .with("name", report.name())
            .with("source", report.source())
            .with("asOf", report.asOf())
            .with("year", year)
            .with("mark", Labels.text("plan.mark"))
            .with("measuresTitle", Labels.text("plan.measures.title", Map.of("year", year)));
    IntStream.range(0, YEARS)
        .forEach(i -> row.with("h" + (i + 1), i < report.years().size() ? heading(report, i) : ""));
    return row.with("links", String.join("\n", report.links()))
        .with("summary", summary(report, initiatives, year))
        .with("footer", footer(report));
  }

  private static String heading(PlanReport report, int year) {
    return report.years().get(year);
  }

  private static String summary(PlanReport report, long initiatives, String year) {
    PlanReport.Counts counts = report.counts(report.current());
    return Labels.text(
        "plan.summary",
        Map.of(
            "initiatives", initiatives,
            "projects", report.projects().size(),
            "year", year,
            "plannedDo", counts.plannedDo(),
            "plannedVerify", counts.plannedVerify(),
            "actualDo", counts.actualDo(),
            "actualVerify", counts.actualVerify(),
            "unreported", counts.unreported(),
            "behind", counts.behind()));
  }

  private static String footer(PlanReport report) {
    return Labels.text(
        "plan.footer",
        Map.of("municipality", report.municipality(), "asOf", FigureText.of(report.asOf())));
  }

  private static List<FigureRow> years(PlanReport report) {
    return IntStream.range(0, report.years().size())
        .mapToObj(i -> counts(report.counts(i)).with("year", report.years().get(i)))
        .toList();
  }

  private static List<FigureRow> measures(PlanReport report) {
    return report.measures().entrySet().stream()
        .map(
            entry ->
                counts(entry.getValue())
                    .with("policy", entry.getKey().policy())
                    .with("measure", entry.getKey().measure()))
        .toList();
  }

  private static FigureRow counts(PlanReport.Counts counts) {
    return new FigureRow()
        .with("projects", counts.projects())
        .with("plannedVerify", counts.plannedVerify())
        .with("plannedDo", counts.plannedDo())
        .with("actualVerify", counts.actualVerify())
        .with("actualDo", counts.actualDo())
        .with("actualNone", counts.actualNone())
        .with("unreported", counts.unreported())
        .with("behindCount", counts.behind());
  }

  private static FigureRow project(ProjectLine line, PlanReport report) {
    FigureRow row =
        new FigureRow()
            .with("id", line.id())
            .with("policy", line.policy())
            .with("measure", line.measure())
            .with("initiative", line.initiative())
            .with("project", line.project())
            .with("departments", line.departments())
            .with("comment", line.years().get(report.current()).comment())
            .with("evidence", line.years().get(report.current()).evidence());
    IntStream.range(0, YEARS)
        .forEach(
            i -> {
              YearCell cell = i < line.years().size() ? line.years().get(i) : null;
              row.with("p" + (i + 1), cell == null ? "" : cell.symbol());
              row.with("s" + (i + 1), cell == null ? "" : state(cell));
              row.with("y" + (i + 1), cell == null ? "" : both(cell));
            });
    return row;
  }

  /** The plan's sign, and under it what came of it. */
  private static String both(YearCell cell) {
    return cell.state() == null ? cell.symbol() : cell.symbol() + "\n" + state(cell);
  }

  /** Where it went as planned the stage is the planned one. */
  private static String state(YearCell cell) {
    PlanYearState state = cell.state();
    if (state == null) {
      return "";
    }
    return state == PlanYearState.AS_PLANNED
        ? Labels.of(state)
        : Labels.text(
            "plan.state", Map.of("state", Labels.of(state), "stage", stage(cell.actual())));
  }

  private static String stage(@Nullable PlanStage stage) {
    return stage == null ? "" : Labels.of(stage);
  }

  private static FigureRow behind(PlanReport.Behind behind) {
    YearCell cell = behind.cell();
    return new FigureRow()
        .with("year", behind.year())
        .with("id", behind.project().id())
        .with("initiative", behind.project().initiative())
        .with("project", behind.project().project())
        .with("departments", behind.project().departments())
        .with("planned", Labels.of(cell.planned()))
        .with("actual", stage(cell.actual()))
        .with("state", cell.state() == null ? "" : Labels.of(cell.state()))
        .with("comment", cell.comment())
        .with("evidence", cell.evidence());
  }
}
