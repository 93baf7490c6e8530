package jp.shirube.governance.cities;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.shirube.governance.cities.Rollup.Place;
import jp.shirube.governance.cities.Rollup.Punctuality;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.StatusCounts;
import org.springframework.stereotype.Component;

/** What prefectures and the nation read: submitted revisions, nothing else. */
@Component
public class Rollups {

  private final RollupMapper rows;
  private final Tenancy tenancy;

  Rollups(RollupMapper rows, Tenancy tenancy) {
    this.rows = rows;
    this.tenancy = tenancy;
  }

  /** The latest month of which anything was submitted, empty when nothing was. */
  public Optional<YearMonth> latestMonth(Reader reader) {
    return Optional.ofNullable(tenancy.read(reader, () -> rows.latestMonth()))
        .map(YearMonth::parse);
  }

  /** Every month of which anything was submitted, the latest first. */
  public List<YearMonth> months(Reader reader) {
    return tenancy.read(reader, () -> rows.months()).stream().map(YearMonth::parse).toList();
  }

  /** Municipality by municipality. */
  public Rollup of(Reader reader, YearMonth month) {
    return tenancy.read(
        reader, () -> new Rollup(month, rows.municipalities(), ranked(rows.byMunicipality(month))));
  }

  /** A line for each system, by 業務ID. */
  public List<RollupLine> bySystem(Reader reader, YearMonth month) {
    return lines(reader, month, rows::bySystem);
  }

  /** A line for each step, by number. */
  public List<RollupLine> byStep(Reader reader, YearMonth month) {
    return lines(reader, month, rows::byStep);
  }

  /** A line for each phase, in order of the steps. */
  public List<RollupLine> byPhase(Reader reader, YearMonth month) {
    return lines(reader, month, rows::byPhase);
  }

  private List<RollupLine> lines(
      Reader reader, YearMonth month, Function<YearMonth, List<RollupMapper.Row>> query) {
    return tenancy.read(reader, () -> rows(reader, month, query)).stream()
        .map(Rollups::line)
        .toList();
  }

  private List<RollupMapper.Row> rows(
      Reader reader, YearMonth month, Function<YearMonth, List<RollupMapper.Row>> query) {
    if (reader.isNation()) {
      rows.expectMany();
    }
    return query.apply(month);
  }

  private static RollupLine line(RollupMapper.Row row) {
    StatusCounts supported =
        new StatusCounts(
            row.supportedCompleted(),
            row.supportedInProgress(),
            row.supportedNotStarted(),
            row.supportedNotApplicable());
    StatusCounts others =
        new StatusCounts(
            row.completed() - supported.completed(),
            row.inProgress() - supported.inProgress(),
            row.notStarted() - supported.notStarted(),
            row.notApplicable() - supported.notApplicable());
    return new RollupLine(
        row.key(),
        others,
        row.delayed() - row.supportedDelayed(),
        supported,
        row.supportedDelayed());
  }

  private static List<Place> ranked(List<RollupMapper.MunicipalityRow> rows) {
    List<RollupMapper.MunicipalityRow> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparingDouble((RollupMapper.MunicipalityRow row) -> -rate(row)));
    List<Place> places = new ArrayList<>();
    int rank = 1;
    for (RollupMapper.MunicipalityRow row : sorted) {
      boolean below = !places.isEmpty() && rate(row) < rate(sorted.get(places.size() - 1));
      rank = below ? places.size() + 1 : rank;
      places.add(place(row, rank));
    }
    return places;
  }

  private static double rate(RollupMapper.MunicipalityRow row) {
    StatusCounts counts = counts(row);
    return (counts.completed() + counts.notApplicable()) / (double) counts.total();
  }

  private static StatusCounts counts(RollupMapper.MunicipalityRow row) {
    return new StatusCounts(
        row.completed(), row.inProgress(), row.notStarted(), row.notApplicable());
  }

  private static Place place(RollupMapper.MunicipalityRow row, int rank) {
    return new Place(
        rank,
        row.municipality(),
        row.name(),
        row.revision(),
        punctuality(row),
        row.systems(),
        row.supportedSystems(),
        row.delayedSystems(),
        counts(row),
        row.delayed());
  }

  private static Punctuality punctuality(RollupMapper.MunicipalityRow row) {
    if (row.onTime() == null) {
      return Punctuality.UNPLANNED;
    }
    return row.onTime() ? Punctuality.ON_TIME : Punctuality.LATE;
  }
}
