package jp.shirube.governance.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shirube.migration.run.RunSummary;

/**
 * What the generator says must come of the deliveries, from its own {@code expected/counts.csv};
 * compared with what a run did, count by count.
 */
final class Expectation {

  private static final List<String> COUNTS =
      List.of("read", "mapped", "rejected", "excluded", "emitted", "published", "withdrawn");

  private final List<NamedCsvRecord> rows;

  private Expectation(List<NamedCsvRecord> rows) {
    this.rows = rows;
  }

  /**
   * @param sample folder of a written sample
   */
  static Expectation of(Path sample) {
    Path file = sample.resolve("expected").resolve("counts.csv");
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return new Expectation(csv.stream().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every count of a run that is not as expected; empty when all are. */
  List<Difference> compare(RunSummary run) {
    List<NamedCsvRecord> expected =
        rows.stream().filter(row -> row.getField("system").equals(run.systemId())).toList();
    long files = expected.stream().filter(row -> !row.getField("file").isEmpty()).count();
    return Stream.concat(
            Stream.of(new Difference("files", files, run.files().size())),
            expected.stream().flatMap(row -> compare(row, run)))
        .filter(Difference::isReal)
        .toList();
  }

  private static Stream<Difference> compare(NamedCsvRecord row, RunSummary run) {
    return COUNTS.stream()
        .filter(count -> !row.getField(count).isEmpty())
        .map(
            count ->
                new Difference(
                    row.getField("file") + row.getField("group") + " " + count,
                    Long.parseLong(row.getField(count)),
                    actual(count, row, run)));
  }

  private static long actual(String count, NamedCsvRecord row, RunSummary run) {
    String file = row.getField("file");
    String group = row.getField("group");
    return switch (count) {
      case "read" -> files(run, file).mapToLong(RunSummary.FileCounts::read).sum();
      case "mapped" -> files(run, file).mapToLong(RunSummary.FileCounts::mapped).sum();
      case "rejected" -> files(run, file).mapToLong(RunSummary.FileCounts::rejected).sum();
      case "excluded" -> files(run, file).mapToLong(RunSummary.FileCounts::excluded).sum();
      case "emitted" -> groups(run, group).mapToLong(RunSummary.GroupCounts::emitted).sum();
      case "published" -> groups(run, group).mapToLong(RunSummary.GroupCounts::published).sum();
      case "withdrawn" -> groups(run, group).mapToLong(RunSummary.GroupCounts::withdrawn).sum();
      default -> throw new IllegalArgumentException(count);
    };
  }

  /** A spooled table is named without the ending of its file. */
  private static Stream<RunSummary.FileCounts> files(RunSummary run, String name) {
    List<String> names = List.of(name, name.replaceFirst("\\.csv$", ""));
    return run.files().stream().filter(file -> names.contains(file.fileName()));
  }

  private static Stream<RunSummary.GroupCounts> groups(RunSummary run, String id) {
    return run.groups().stream().filter(group -> Objects.equals(group.groupId(), id));
  }
}
