package jp.shirube.migration.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.standard.Measure;
import jp.shirube.mappings.standard.Measures;
import jp.shirube.migration.check.LoadedRun;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.load.CountRows;
import jp.shirube.migration.load.FindingKey;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.PartitionKey;
import jp.shirube.migration.run.RunFinding;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Compares the figures of the departments: those of the extract, less what was excluded, rejected
 * and withdrawn, must be those of the rows that stay. What does not agree is a warning: either the
 * mapping or the vendor's condition is wrong, and a person must say which.
 */
public final class MeasureComparison {

  private final JdbcTemplate jdbc;
  private final LoadedRun run;
  private final StoredDelivery delivery;

  public MeasureComparison(JdbcTemplate jdbc, LoadedRun run, StoredDelivery delivery) {
    this.jdbc = jdbc;
    this.run = run;
    this.delivery = delivery;
  }

  /** Takes, keeps and compares the figures, in the caller's transaction. */
  public void run() {
    SourceFigures source = new SourceFigures(jdbc, run, delivery);
    source.take();
    PublishedFigures published = new PublishedFigures(jdbc, run.staged());
    List<Measured> figures =
        Measures.of(run.systemId()).stream()
            .flatMap(measure -> measured(measure, source, published))
            .toList();
    new MeasureRepository(jdbc).keep(run.runId(), figures);
    report(figures.stream().filter(figure -> !figure.agrees()).toList());
  }

  /** A figure of a group that the edition does not have is left out. */
  private Stream<Measured> measured(
      Measure measure, SourceFigures source, PublishedFigures published) {
    Optional<Tally> tally = source.of(measure);
    return run.mapping().standard().group(measure.groupId()).stream()
        .map(
            group ->
                new Measured(
                    measure,
                    tally.map(Tally::all).orElse(null),
                    tally.map(Tally::kept).orElse(null),
                    published.of(measure, group)));
  }

  private void report(List<Measured> differing) {
    if (differing.isEmpty()) {
      return;
    }
    run.findings().keepGeneral(differing.stream().map(MeasureComparison::finding).toList());
    CountRows rows = new CountRows();
    rows.add(LoadCount.FINDING, FindingKey.of(RunFinding.MEASURE_DIFFERS, null), differing.size());
    run.counts().add(PartitionKey.whole(""), rows);
  }

  private static Finding finding(Measured figure) {
    return Finding.of(
        RunFinding.MEASURE_DIFFERS,
        Place.NOWHERE,
        Map.of(
            "measure", figure.measure().name(),
            "id", figure.measure().id(),
            "kept", String.valueOf(figure.kept()),
            "published", figure.published().toPlainString()));
  }
}
