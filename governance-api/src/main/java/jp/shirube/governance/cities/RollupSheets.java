package jp.shirube.governance.cities;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.cities.Rollup.Place;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.governance.progress.StatusCounts;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.BusinessSystem;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.reports.rollup.RollupWorkbook;
import org.springframework.stereotype.Component;

/** Roll-ups as tables: the same for a terminal and for a workbook. */
@Component
public class RollupSheets {

  private static final Messages MESSAGES = Messages.japanese("cities");
  private static final List<String> COUNTS =
      List.of(
          "completed-rate", "completed", "in-progress", "not-started", "not-applicable", "late");

  private final Rollups rollups;

  RollupSheets(Rollups rollups) {
    this.rollups = rollups;
  }

  /**
   * A table.
   *
   * @param name its name
   * @param headings one for each column
   * @param rows their cells: texts and numbers
   */
  public record Table(String name, List<String> headings, List<List<Object>> rows) {}

  /** What is told of the whole, label by label. */
  public Table summary(Rollup rollup) {
    List<List<Object>> rows =
        List.of(
            line("month", rollup.month()),
            line("submitted", rollup.submitted().withCounts()),
            line("on-time", rollup.onTime().withCounts()),
            line("completed-rate", rollup.total().completedRate().withCounts()),
            line("in-progress-rate", rollup.total().inProgressRate().withCounts()),
            line("not-started-rate", rollup.total().notStartedRate().withCounts()),
            line("late", rollup.delayed()),
            line("delayed-systems", rollup.delayedSystems().withCounts()),
            line("supported-systems", rollup.supportedSystems().withCounts()));
    return new Table(
        MESSAGES.text("rollup.sheet.summary"),
        List.of(MESSAGES.text("rollup.column.what"), MESSAGES.text("rollup.column.value")),
        rows);
  }

  private static List<Object> line(String key, Object value) {
    return List.of(MESSAGES.text("rollup.column." + key), value.toString());
  }

  /** The municipalities in the order of their ranks. */
  public Table municipalities(Rollup rollup) {
    List<String> columns = new ArrayList<>(List.of("rank", "municipality", "name", "revision"));
    columns.addAll(COUNTS);
    columns.addAll(List.of("delayed-systems", "supported-systems", "on-time"));
    return table("municipality", columns, rollup.places().stream().map(RollupSheets::place));
  }

  private static List<Object> place(Place place) {
    List<Object> cells =
        new ArrayList<>(List.of(place.rank(), place.code(), place.name(), place.revision()));
    cells.addAll(counts(place.counts(), place.delayed()));
    cells.add(place.delayedSystems() + "/" + place.systems());
    cells.add(place.supportedSystems() + "/" + place.systems());
    cells.add(MESSAGES.text(place.punctuality().key()));
    return cells;
  }

  /** How many municipalities lie in which tenth. */
  public Table distribution(Rollup rollup) {
    return table(
        "distribution",
        List.of("band", "municipalities"),
        rollup.distribution().stream()
            .map(
                band ->
                    List.of(
                        MESSAGES.text(
                            "rollup.band",
                            Map.of("from", band.fromPercent(), "to", band.fromPercent() + 10)),
                        band.municipalities())));
  }

  public Table systems(Reader reader, YearMonth month) {
    Map<String, String> names =
        Standards.builtIn().coreSystems().stream()
            .collect(Collectors.toMap(BusinessSystem::id, BusinessSystem::name));
    return lines("system", rollups.bySystem(reader, month), id -> names.getOrDefault(id, ""));
  }

  /** Names are those of the built-in step list: 暫定. */
  public Table steps(Reader reader, YearMonth month) {
    StepList list = StepLists.builtIn();
    return lines(
        "step", rollups.byStep(reader, month), no -> list.step(Integer.parseInt(no)).name());
  }

  public Table phases(Reader reader, YearMonth month) {
    return lines("phase", rollups.byPhase(reader, month), phase -> "");
  }

  /** Supported systems in columns of their own. */
  private static Table lines(String what, List<RollupLine> lines, UnaryOperator<String> name) {
    List<String> headings = new ArrayList<>();
    Stream.of("key", "label").map(RollupSheets::heading).forEach(headings::add);
    COUNTS.stream().map(RollupSheets::heading).forEach(headings::add);
    COUNTS.stream()
        .map(key -> MESSAGES.text("rollup.supported", Map.of("what", heading(key))))
        .forEach(headings::add);
    List<List<Object>> rows =
        lines.stream().map(line -> line(line, name.apply(line.key()))).toList();
    return new Table(MESSAGES.text("rollup.sheet." + what), headings, rows);
  }

  private static List<Object> line(RollupLine line, String name) {
    List<Object> cells = new ArrayList<>(List.of(line.key(), name));
    cells.addAll(counts(line.others(), line.othersDelayed()));
    cells.addAll(counts(line.supported(), line.supportedDelayed()));
    return cells;
  }

  private static List<Object> counts(StatusCounts counts, int delayed) {
    return List.of(
        counts.completedRate().text(),
        counts.completed(),
        counts.inProgress(),
        counts.notStarted(),
        counts.notApplicable(),
        delayed);
  }

  private static Table table(String what, List<String> columns, Stream<List<Object>> rows) {
    return new Table(
        MESSAGES.text("rollup.sheet." + what),
        columns.stream().map(RollupSheets::heading).toList(),
        rows.toList());
  }

  private static String heading(String key) {
    return MESSAGES.text("rollup.column." + key);
  }

  void write(Reader reader, YearMonth month, RollupWorkbook workbook) {
    Rollup rollup = rollups.of(reader, month);
    Stream.of(
            summary(rollup),
            municipalities(rollup),
            distribution(rollup),
            systems(reader, month),
            steps(reader, month),
            phases(reader, month))
        .forEach(it -> workbook.table(it.name(), it.headings(), it.rows()));
  }
}
