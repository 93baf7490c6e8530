package jp.shirube.migration.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.definition.MeasureMapping;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.FileMeter;
import jp.shirube.mappings.standard.Measure;
import jp.shirube.mappings.standard.Measures;
import jp.shirube.migration.check.LoadedRun;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.delivery.StoredFile;
import jp.shirube.migration.source.Partition;
import jp.shirube.migration.source.RecordReader;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes the figures of a delivery in a pass of its own over the stored files. It maps nothing: a
 * fault of a rule cannot hide in its result.
 */
final class SourceFigures {

  private final JdbcTemplate jdbc;
  private final LoadedRun run;
  private final StoredDelivery delivery;
  private final Map<String, Tally> tallies = new HashMap<>();

  SourceFigures(JdbcTemplate jdbc, LoadedRun run, StoredDelivery delivery) {
    this.jdbc = jdbc;
    this.run = run;
    this.delivery = delivery;
  }

  /** Reads every file that the sheet 照合 names. */
  void take() {
    List<SourceFile> files = run.mapping().definition().files();
    for (int position = 1; position <= files.size(); position++) {
      SourceFile file = files.get(position - 1);
      if (!run.mapping().definition().measuresOf(file.id()).isEmpty()) {
        read(file, LostRecords.of(jdbc, run.runId(), position));
      }
    }
  }

  /** The figure's tally; empty when the sheet 照合 does not name it. */
  Optional<Tally> of(Measure measure) {
    return Optional.ofNullable(tallies.get(measure.id()));
  }

  private void read(SourceFile file, LostRecords lost) {
    FileMeter meter = run.mapping().meter(file.id());
    List<Figure> figures = meter.measures().stream().map(this::figure).toList();
    delivery.files().stream()
        .filter(stored -> stored.fileId().equals(file.id()))
        .map(StoredFile::partitions)
        .flatMap(List::stream)
        .forEach(partition -> read(file, partition, meter, figures, lost));
  }

  private record Figure(String groupId, Tally tally, BigDecimal factor) {}

  private Figure figure(MeasureMapping mapping) {
    Tally tally = tallies.computeIfAbsent(mapping.measureId(), id -> new Tally(mapping.kind()));
    String group = Measures.byId(mapping.measureId()).map(Measure::groupId).orElse("");
    return new Figure(group, tally, mapping.factor());
  }

  private void read(
      SourceFile file,
      Partition partition,
      FileMeter meter,
      List<Figure> figures,
      LostRecords lost) {
    try (RecordReader reader = run.records().open(file, partition)) {
      while (reader.next()) {
        long record = reader.record().number();
        meter.read(
            reader.record(),
            (measure, excluded, value) -> {
              Figure figure = figures.get(measure);
              boolean kept = !excluded && !lost.lost(record, figure.groupId());
              figure.tally().add(value, figure.factor(), kept);
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
