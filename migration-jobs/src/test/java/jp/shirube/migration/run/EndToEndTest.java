package jp.shirube.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.mappings.standard.Measure;
import jp.shirube.mappings.standard.Measures;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.ledger.FindingRepository;
import jp.shirube.migration.ledger.RejectionRepository;
import jp.shirube.migration.measure.MeasureRepository;
import jp.shirube.migration.measure.Measured;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleOptions;
import jp.shirube.migration.sample.SampleSystems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The vendors' sample deliveries through the whole job into PostgreSQL: first with the planted
 * faults, then corrected. Rejections, withdrawals, reports, counts and published rows are exactly
 * those that the generator reckoned by itself.
 */
class EndToEndTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final List<String> SYSTEMS = SampleSystems.ids();

  @TempDir static Path folder;

  private static Installation installation;
  private static final Map<String, RunSummary> RUNS = new TreeMap<>();

  @BeforeAll
  static void migrate() {
    SampleOptions options = SampleOptions.faulty(2_000, 42, LocalDate.of(2026, 11, 2));
    installation = Installation.small(DATABASE, folder);
    migrate(options, 1);
    migrate(options.corrected(), 2);
  }

  private static void migrate(SampleOptions options, int rehearsal) {
    Map<String, Path> deliveries = new SampleCity(options).writeTo(sample(rehearsal));
    for (String system : SYSTEMS) {
      Path mapping = Path.of("src/main/resources/sample/mappings").resolve(system);
      RunSummary summary =
          installation
              .runner()
              .run(
                  installation.rehearsal(
                      Installation.mapping(mapping), deliveries.get(system), rehearsal),
                  RunProgress.SILENT);
      RUNS.put(system + " " + rehearsal, summary);
    }
  }

  @AfterAll
  static void close() {
    installation.close();
  }

  static Stream<String> runs() {
    return RUNS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyRunGoesThrough(String run) {
    long read = reckonedSum(run, "read");
    long errors = reckonedSum(run, "rejected") + reckonedSum(run, "withdrawn");
    assertThat(run.endsWith("1") ? errors > 0 : errors == 0).isTrue();
    assertThat(RUNS.get(run).result())
        .isEqualTo(
            errors * 100 <= read ? RunSummary.Result.PASSED : RunSummary.Result.OVER_THRESHOLD);
  }

  private static long reckonedSum(String run, String count) {
    return named(expected(run).resolve("counts.csv")).stream()
        .filter(line -> line.getField("system").equals(run.substring(0, 3)))
        .map(line -> line.getField(count))
        .filter(text -> !text.isEmpty())
        .mapToLong(Long::parseLong)
        .sum();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void dispositionsAndRowsAreCountedAsReckoned(String run) {
    RunSummary summary = RUNS.get(run);
    Stream<String> files =
        summary.files().stream()
            .map(
                file ->
                    "%s read %d mapped %d rejected %d excluded %d"
                        .formatted(
                            file.fileId(),
                            file.read(),
                            file.mapped(),
                            file.rejected(),
                            file.excluded()));
    Stream<String> groups =
        summary.groups().stream()
            .map(
                group ->
                    "%s emitted %d published %d withdrawn %d"
                        .formatted(
                            group.groupId(),
                            group.emitted(),
                            group.published(),
                            group.withdrawn()));
    assertThat(Stream.concat(files, groups))
        .containsExactlyInAnyOrderElementsOf(reckonedCounts(run));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void rejectionsAndWithdrawalsAreExactlyThoseReckoned(String run) {
    List<String> found = new ArrayList<>();
    RunSummary summary = RUNS.get(run);
    new RejectionRepository(DATABASE.migration())
        .forEach(
            summary.runId(),
            rejection ->
                rejection.findings().stream()
                    .filter(fault -> fault.severity() == Severity.ERROR)
                    .forEach(
                        fault ->
                            found.add(
                                place(summary, rejection.filePosition(), rejection.record())
                                    + " line "
                                    + rejection.line()
                                    + item(fault.item())
                                    + fault.code()
                                    + (rejection.groupId().isEmpty()
                                        ? " rejected"
                                        : " withdrawn"))));
    assertThat(found).containsExactlyInAnyOrderElementsOf(reckoned(run, "rejected", "withdrawn"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void warningsAreExactlyThoseReckoned(String run) {
    RunSummary summary = RUNS.get(run);
    List<String> found =
        new FindingRepository(DATABASE.migration())
            .details(summary.runId()).stream()
                .map(
                    finding ->
                        place(summary, finding.filePosition(), finding.record())
                            + " line "
                            + finding.line()
                            + item(finding.item())
                            + finding.code()
                            + " reported")
                .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(reckoned(run, "reported"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void publishedRowsAreTheExpectedOnes(String run) {
    for (RunSummary.GroupCounts group : RUNS.get(run).groups()) {
      List<List<String>> expected = rows(expected(run).resolve(group.groupId() + ".csv"));
      assertThat(published(run, group.groupId(), expected.get(0)))
          .containsExactlyInAnyOrderElementsOf(expected.subList(1, expected.size()));
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void departmentsFindTheirFiguresAgain(String run) {
    List<Measured> figures = new MeasureRepository(installation.jdbc()).of(RUNS.get(run).runId());
    assertThat(figures)
        .hasSize(Measures.of(run.substring(0, 3)).size())
        .allMatch(Measured::compared)
        .allMatch(Measured::agrees)
        .allSatisfy(
            figure ->
                assertThat(figure.published())
                    .as(figure.measure().name())
                    .isEqualByComparingTo(expectedFigure(run, figure.measure())));
  }

  /** The figure of the expected rows, taken without a database. */
  private static BigDecimal expectedFigure(String run, Measure measure) {
    List<NamedCsvRecord> rows =
        named(expected(run).resolve(measure.groupId() + ".csv")).stream()
            .filter(row -> measure.condition().holds(row::getField))
            .toList();
    return switch (measure.kind()) {
      case COUNT -> BigDecimal.valueOf(rows.size());
      case DISTINCT ->
          BigDecimal.valueOf(
              rows.stream()
                  .map(row -> row.getField(measure.items().get(0)))
                  .filter(value -> !value.isEmpty())
                  .distinct()
                  .count());
      case SUM ->
          rows.stream()
              .map(row -> row.getField(measure.items().get(0)))
              .filter(amount -> !amount.isEmpty())
              .map(BigDecimal::new)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
    };
  }

  @ParameterizedTest
  @MethodSource("runs")
  void publishedFilesAreTheExpectedOnesByteForByte(String run) throws IOException {
    RunSummary summary = RUNS.get(run);
    for (RunSummary.GroupCounts group : summary.groups()) {
      assertThat(csvOf(summary.csvSet(), group.groupId()))
          .hasSameBinaryContentAs(expected(run).resolve(group.groupId() + ".csv"));
    }
  }

  private static Path csvOf(Path csvSet, String groupId) throws IOException {
    try (Stream<Path> files = Files.list(csvSet)) {
      List<Path> ofGroup =
          files.filter(file -> file.getFileName().toString().startsWith(groupId)).toList();
      assertThat(ofGroup).hasSize(1);
      return ofGroup.get(0);
    }
  }

  private static List<List<String>> published(String run, String groupId, List<String> items) {
    String sql =
        "select %s from std_%s_r%s.g%s"
            .formatted(
                String.join(", ", items), TestDatabase.MUNICIPALITY, run.substring(4), groupId);
    return installation.jdbc().query(sql, (row, number) -> texts(row, items.size()));
  }

  private static List<String> texts(ResultSet row, int columns) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      texts.add(Objects.requireNonNullElse(row.getString(i), ""));
    }
    return texts;
  }

  private static List<List<String>> rows(Path file) {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path sample(int rehearsal) {
    return folder.resolve("sample" + rehearsal);
  }

  private static Path sample(String run) {
    return sample(Integer.parseInt(run.substring(4)));
  }

  private static Path expected(String run) {
    return sample(run).resolve(SampleCity.EXPECTED);
  }

  private static String place(RunSummary summary, int filePosition, long record) {
    return summary.files().get(filePosition - 1).fileId() + " record " + record;
  }

  private static String item(String reference) {
    boolean named = reference != null && reference.contains(".");
    return " [" + (named ? reference.substring(reference.indexOf('.') + 1) : "") + "] ";
  }

  private static List<String> reckoned(String run, String... effects) {
    return named(sample(run).resolve(SampleCity.FAULTS)).stream()
        .filter(fault -> fault.getField("system").equals(run.substring(0, 3)))
        .filter(fault -> List.of(effects).contains(fault.getField("effect")))
        .map(
            fault ->
                "%s record %s line %s [%s] %s %s"
                    .formatted(
                        fileId(fault.getField("file")),
                        fault.getField("record"),
                        fault.getField("line"),
                        fault.getField("item"),
                        fault.getField("code"),
                        fault.getField("effect")))
        .toList();
  }

  /** Every vendor names its files by their ids. */
  private static String fileId(String fileName) {
    return fileName.substring(0, fileName.indexOf('.'));
  }

  private static List<String> reckonedCounts(String run) {
    return named(expected(run).resolve("counts.csv")).stream()
        .filter(count -> count.getField("system").equals(run.substring(0, 3)))
        .map(EndToEndTest::counts)
        .toList();
  }

  private static String counts(NamedCsvRecord count) {
    boolean file = !count.getField("file").isEmpty();
    StringBuilder text =
        new StringBuilder(file ? fileId(count.getField("file")) : count.getField("group"));
    List<String> names =
        file
            ? List.of("read", "mapped", "rejected", "excluded")
            : List.of("emitted", "published", "withdrawn");
    names.forEach(name -> text.append(' ').append(name).append(' ').append(count.getField(name)));
    return text.toString();
  }

  private static List<NamedCsvRecord> named(Path file) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
