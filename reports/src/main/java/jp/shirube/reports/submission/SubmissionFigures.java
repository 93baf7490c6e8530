package jp.shirube.reports.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.figure.Wareki;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.ReportHeader;
import jp.shirube.reports.pmo.StepCell;
import jp.shirube.reports.pmo.StepCounts;
import jp.shirube.reports.pmo.SystemProgress;
import org.jspecify.annotations.Nullable;

/**
 * Every figure that a receiver's form may ask for, by name. {@code <name>.transposed} is the same
 * with rows and columns changed for each other; {@code system.<業務ID>.<figure>} is one system's row.
 */
public final class SubmissionFigures {

  private static final String TRANSPOSED = ".transposed";

  private final Map<String, Grid> grids = new LinkedHashMap<>();

  private SubmissionFigures() {}

  /** The figures of a report with its cover, states in the receiver's words. */
  public static SubmissionFigures of(PmoReport report, Cover cover, StateWords words) {
    SubmissionFigures figures = new SubmissionFigures();
    figures.header(report.header(), cover);
    figures.counts("total.", report.totals());
    figures.steps(report);
    figures.systems(report);
    figures.matrices(report, words);
    report.systems().forEach(system -> figures.system(system, words));
    return figures;
  }

  /** A figure, empty when there is none of that name. */
  public Optional<Grid> find(String name) {
    return name.endsWith(TRANSPOSED)
        ? find(name.substring(0, name.length() - TRANSPOSED.length())).map(Grid::transposed)
        : Optional.ofNullable(grids.get(name));
  }

  /** The names with their shapes (rows x columns), systems' own rows left out. */
  public SortedMap<String, String> shapes() {
    SortedMap<String, String> shapes = new TreeMap<>();
    grids.forEach(
        (name, grid) -> {
          if (!name.startsWith("system.")) {
            shapes.put(name, grid.height() + "×" + grid.width());
          }
        });
    return shapes;
  }

  /** Whether a figure comes from the states alone and not from names, days or persons. */
  static boolean isOfStates(String name) {
    String plain = name.replace(TRANSPOSED, "");
    return plain.startsWith("total.")
        || plain.startsWith("system.")
        || fields(StateWords.NATIONAL).containsKey(plain)
        || count().containsKey(plain.replaceFirst("^systems\\.", ""));
  }

  private void header(ReportHeader header, Cover cover) {
    one("municipality.code", header.municipalityCode());
    one("municipality.name", header.municipalityName());
    one("office", header.programOffice());
    one("month", header.month().toString());
    one("month.first", header.month().atDay(1));
    one("month.year", (long) header.month().getYear());
    one("month.number", (long) header.month().getMonthValue());
    one("month.wareki", Wareki.month(header.month()));
    one("revision", (long) header.revision());
    one("reason", cover.reason());
    one("receiver", cover.receiver());
    one("approver", cover.approver());
    one("approved", cover.approvedOn() == null ? "" : cover.approvedOn());
    one("made", cover.madeOn());
    one("made.by", cover.madeBy());
    one("contact", cover.contact());
    one("mark", cover.form().provisional() ? Labels.text("mark.provisional") : "");
  }

  private void one(String name, Object value) {
    grids.put(name, Grid.of(value));
  }

  private void counts(String prefix, StepCounts counts) {
    count().forEach((name, count) -> one(prefix + name, count.apply(counts)));
  }

  private static Map<String, Function<StepCounts, Object>> count() {
    Map<String, Function<StepCounts, Object>> count = new LinkedHashMap<>();
    count.put("done", counts -> (long) counts.done());
    count.put("inProgress", counts -> (long) counts.inProgress());
    count.put("notStarted", counts -> (long) counts.notStarted());
    count.put("outOfScope", counts -> (long) counts.outOfScope());
    count.put("all", counts -> (long) counts.total());
    count.put("doneRate", counts -> counts.doneRate().percent());
    count.put("inProgressRate", counts -> counts.inProgressRate().percent());
    count.put("notStartedRate", counts -> counts.notStartedRate().percent());
    return count;
  }

  private void steps(PmoReport report) {
    grids.put("steps.no", Grid.row(report.steps().stream().map(s -> (long) s.number()).toList()));
    grids.put("steps.name", Grid.row(report.steps().stream().map(s -> s.name()).toList()));
    grids.put("steps.phase", Grid.row(report.steps().stream().map(s -> s.phase()).toList()));
  }

  private void systems(PmoReport report) {
    List<SystemProgress> systems = report.systems();
    grids.put(
        "systems.no", Grid.column(LongStream.rangeClosed(1, systems.size()).boxed().toList()));
    column("systems.id", systems, SystemProgress::id);
    column("systems.name", systems, SystemProgress::name);
    column("systems.department", systems, SystemProgress::department);
    column("systems.vendor", systems, s -> s.vendor() == null ? "" : s.vendor());
    column("systems.plannedCompletion", systems, s -> orEmpty(s.plannedCompletion()));
    column("systems.delayedSteps", systems, s -> (long) s.delayedSteps(report.asOf()));
    count()
        .forEach((name, count) -> column("systems." + name, systems, s -> count.apply(s.counts())));
  }

  private void column(
      String name, List<SystemProgress> systems, Function<SystemProgress, Object> value) {
    grids.put(name, Grid.column(systems.stream().map(value).toList()));
  }

  private void matrices(PmoReport report, StateWords words) {
    fields(words)
        .forEach(
            (name, field) ->
                grids.put(
                    name,
                    new Grid(
                        report.systems().stream().map(system -> row(system, field)).toList())));
  }

  private void system(SystemProgress system, StateWords words) {
    String prefix = "system." + system.id() + ".";
    counts(prefix, system.counts());
    fields(words).forEach((name, field) -> grids.put(prefix + name, Grid.row(row(system, field))));
  }

  private static List<Object> row(SystemProgress system, Function<StepCell, Object> field) {
    return system.cells().stream().map(field).toList();
  }

  private static Map<String, Function<StepCell, Object>> fields(StateWords words) {
    Map<String, Function<StepCell, Object>> fields = new LinkedHashMap<>();
    fields.put("states", cell -> words.of(cell.state()));
    fields.put("plannedStarts", cell -> orEmpty(cell.plannedStart()));
    fields.put("plannedEnds", cell -> orEmpty(cell.plannedEnd()));
    fields.put("actualStarts", cell -> orEmpty(cell.actualStart()));
    fields.put("actualEnds", cell -> orEmpty(cell.actualEnd()));
    fields.put("notes", StepCell::note);
    return fields;
  }

  private static Object orEmpty(@Nullable Object value) {
    return value == null ? "" : value;
  }
}
