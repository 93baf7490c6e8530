package jp.shirube.governance.web.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.Step;

/**
 * The matrix as it is shown.
 *
 * @param month the month
 * @param filter what of it is shown
 * @param phases phases that are shown with the count of their columns, in order
 * @param columns columns that are shown
 * @param rows rows that are shown
 * @param shown figures of the rows that are shown, all steps
 * @param taken how many cells the filter picks out
 * @param total figures of everything that the one who looks may see
 * @param groups the same for systems that would be averaged away
 * @param departments the same by department in charge
 * @param vendors the same by vendor
 * @param edit whether he may write cells
 * @param seen id of the last change that is shown
 * @param stepsProvisional whether the step list is not official
 * @param weightsProvisional whether the weights are not settled by the city
 * @param compared whether there is a month before
 */
record MatrixPage(
    MonthView month,
    Filter filter,
    Map<String, Integer> phases,
    List<ColumnView> columns,
    List<RowView> rows,
    Figures shown,
    long taken,
    Figures total,
    List<GroupView> groups,
    List<GroupView> departments,
    List<GroupView> vendors,
    boolean edit,
    long seen,
    boolean stepsProvisional,
    boolean weightsProvisional,
    boolean compared) {

  static MatrixPage of(MatrixData data, MonthView month, Filter filter, Words words) {
    return new Maker(data, month, filter, words).make();
  }

  /** Ids of the systems that are shown, between commas. */
  public String systemIds() {
    return String.join(",", rows.stream().map(row -> row.system().systemId()).toList());
  }

  /** Numbers of the steps that are shown, between commas. */
  public String stepNos() {
    return String.join(
        ",", columns.stream().map(column -> Integer.toString(column.step().no())).toList());
  }

  /** The address of this view. */
  public String query() {
    return filter.query(month.path());
  }

  /** Names of the systems that are late. */
  public List<String> lateSystems() {
    return rows.stream().filter(RowView::isLate).map(row -> row.system().systemName()).toList();
  }

  /** Puts the page together. */
  private static final class Maker {

    private final MatrixData data;
    private final MonthView month;
    private final Filter filter;
    private final Words words;
    private final List<Step> steps;
    private final List<Assignment> systems;
    private final Groups groups;
    private long taken;

    Maker(MatrixData data, MonthView month, Filter filter, Words words) {
      this.data = data;
      this.month = month;
      this.filter = filter;
      this.words = words;
      this.steps = data.steps().steps().stream().filter(filter::takes).toList();
      this.systems = data.systems().stream().filter(this::isShown).toList();
      this.groups = new Groups(data, month.path());
    }

    private boolean isShown(Assignment system) {
      return filter.takes(system)
          && (!filter.isPicking()
              || steps.stream()
                  .anyMatch(step -> filter.takes(system, step, data.cell(system, step.no()))));
    }

    MatrixPage make() {
      List<RowView> rows = systems.stream().map(this::row).toList();
      return new MatrixPage(
          month,
          filter,
          phases(),
          columns(),
          rows,
          Figures.sum(rows.stream().map(RowView::figures).toList()),
          taken,
          groups.total(),
          groups.apart(),
          groups.departments(),
          groups.vendors(),
          data.edit(),
          data.seen(),
          data.steps().steps().stream().anyMatch(step -> step.sureness().isProvisional()),
          data.settings().isProvisional(),
          data.cells().values().stream().anyMatch(cell -> cell.before() != null));
    }

    private Map<String, Integer> phases() {
      Map<String, Integer> phases = new LinkedHashMap<>();
      steps.forEach(step -> phases.merge(step.phase(), 1, Integer::sum));
      return phases;
    }

    private List<ColumnView> columns() {
      List<ColumnView> columns = new ArrayList<>();
      String phase = "";
      for (Step step : steps) {
        Figures figures =
            Figures.of(
                systems.stream().map(system -> data.cell(system, step.no())), data.settings());
        columns.add(new ColumnView(step, !step.phase().equals(phase), figures));
        phase = step.phase();
      }
      return columns;
    }

    private RowView row(Assignment system) {
      return new RowView(
          system,
          data.isSpecial(system),
          groups.of(system),
          steps.stream().map(step -> cell(system, step)).toList());
    }

    private CellView cell(Assignment system, Step step) {
      Cell cell = data.cell(system, step.no());
      boolean isTaken = filter.takes(system, step, cell);
      taken += isTaken ? 1 : 0;
      String href = "/steps/%s/%s/%d".formatted(month.path(), system.systemId(), step.no());
      return CellView.of(cell, href, isTaken, words);
    }
  }
}
