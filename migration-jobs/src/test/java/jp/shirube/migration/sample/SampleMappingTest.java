package jp.shirube.migration.sample;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.MappingDefinitions;
import jp.shirube.mappings.definition.ReadResult;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.engine.Disposition;
import jp.shirube.mappings.engine.MappingCompiler;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.Standards;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The vendors' mapping definitions against the rows that the generator wrote by itself: good
 * records come out as expected, bad ones give exactly the planted findings.
 */
class SampleMappingTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

  @TempDir private static Path folder;

  private static WrittenSample faulty;
  private static WrittenSample corrected;

  @BeforeAll
  static void write() {
    SampleOptions options = SampleOptions.faulty(5_000, 2026, AS_OF);
    faulty = WrittenSample.write(folder.resolve("faulty"), options);
    corrected = WrittenSample.write(folder.resolve("corrected"), options.corrected());
  }

  /** All systems, or those named by the property {@code shirube.sample.systems}. */
  static Stream<String> systems() {
    String wanted = System.getProperty("shirube.sample.systems", "");
    return SampleSystems.ids().stream()
        .filter(system -> wanted.isEmpty() || wanted.contains(system));
  }

  @ParameterizedTest
  @MethodSource("systems")
  void definitionsAreReadAndCompiledWithoutAnError(String system) {
    ReadResult result = read(system);
    assertThat(result.findings()).isEmpty();
    assertThat(
            MappingCompiler.inspect(result.definition().orElseThrow(), Standards.builtIn())
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("systems")
  void everyCorrectedRecordIsTheExpectedRow(String system) throws IOException {
    Map<String, List<List<String>>> rows = new TreeMap<>();
    for (NamedCsvRecord file : corrected.files(system)) {
      MappedDelivery mapped = map(corrected, file);
      assertThat(mapped.records().values())
          .allSatisfy(record -> assertThat(record.findings()).isEmpty());
      collect(mapped, Set.of(), rows);
    }
    assertExpected(corrected, system, rows);
  }

  @ParameterizedTest
  @MethodSource("systems")
  void everyFaultGivesItsFindingAndNothingElse(String system) throws IOException {
    for (NamedCsvRecord file : faulty.files(system)) {
      MappedDelivery mapped = map(faulty, file);
      assertThat(found(mapped)).containsExactlyInAnyOrderElementsOf(planted(file));
    }
  }

  @ParameterizedTest
  @MethodSource("systems")
  void soundRecordsOfTheFaultyDeliveryAreTheExpectedRows(String system) throws IOException {
    Map<String, List<List<String>>> rows = new TreeMap<>();
    for (NamedCsvRecord file : faulty.files(system)) {
      Set<String> lost =
          faultsOf(file)
              .filter(SampleMappingTest::loses)
              .map(SampleMappingTest::row)
              .collect(toSet());
      collect(map(faulty, file), lost, rows);
    }
    assertExpected(faulty, system, rows);
  }

  private static boolean loses(NamedCsvRecord fault) {
    return Set.of("rejected", "withdrawn").contains(fault.getField("effect"));
  }

  /** A rejected record loses all its rows, a withdrawal those of one group. */
  private static String row(NamedCsvRecord fault) {
    boolean rejected = fault.getField("effect").equals("rejected");
    return fault.getField("record") + (rejected ? "" : " " + fault.getField("group"));
  }

  private static void assertExpected(
      WrittenSample sample, String system, Map<String, List<List<String>>> rows) {
    for (String group : sample.groups(system).toList()) {
      List<List<String>> expected = sample.expected(group);
      assertThat(rows.getOrDefault(group, List.of()))
          .as(group)
          .containsExactlyInAnyOrderElementsOf(expected.subList(1, expected.size()));
    }
    assertThat(sample.groups(system).toList()).containsAll(rows.keySet());
  }

  @ParameterizedTest
  @MethodSource("systems")
  void manifestsCountAndSumAsTheReadersDo(String system) throws IOException {
    for (WrittenSample sample : List.of(faulty, corrected)) {
      for (NamedCsvRecord file : sample.files(system)) {
        NamedCsvRecord stated = stated(sample, file);
        MappedDelivery mapped = map(sample, file);
        assertThat(stated.getField("件数")).isEqualTo(Long.toString(mapped.counted()));
        String total = stated.getField("合計値");
        assertThat(mapped.total())
            .isEqualByComparingTo(total.isEmpty() ? BigDecimal.ZERO : new BigDecimal(total));
      }
    }
  }

  private static ReadResult read(String system) {
    return MappingDefinitions.read(Path.of("src/main/resources/sample/mappings").resolve(system));
  }

  private static NamedCsvRecord stated(WrittenSample sample, NamedCsvRecord file) {
    Path delivery = sample.delivery(file.getField("vendor"), file.getField("system"));
    return WrittenSample.named(delivery.resolve("manifest.csv")).stream()
        .filter(entry -> entry.getField("ファイル名").equals(file.getField("file")))
        .findFirst()
        .orElseThrow();
  }

  private static MappedDelivery map(WrittenSample sample, NamedCsvRecord file) throws IOException {
    MappingDefinition definition = read(file.getField("system")).definition().orElseThrow();
    CompiledMapping mapping = MappingCompiler.compile(definition, Standards.builtIn());
    NamedCsvRecord stated = stated(sample, file);
    Path delivery = sample.delivery(file.getField("vendor"), file.getField("system"));
    return new MappedDelivery(
        mapping,
        stated.getField("ファイルID"),
        delivery.resolve(file.getField("file")),
        stated.getField("合計項目"));
  }

  private static void collect(
      MappedDelivery mapped, Set<String> lost, Map<String, List<List<String>>> rows) {
    mapped
        .records()
        .forEach(
            (number, record) ->
                record.rows().stream()
                    .filter(row -> !lost.contains(number.toString()))
                    .filter(row -> !lost.contains(number + " " + row.groupId()))
                    .forEach(
                        row ->
                            rows.computeIfAbsent(row.groupId(), group -> new ArrayList<>())
                                .add(row.values())));
  }

  private static Stream<NamedCsvRecord> faultsOf(NamedCsvRecord file) {
    return faulty.faults().stream()
        .filter(fault -> fault.getField("system").equals(file.getField("system")))
        .filter(fault -> fault.getField("file").equals(file.getField("file")));
  }

  /** {@code record item code} of what a record by itself must give. */
  private static List<String> planted(NamedCsvRecord file) {
    return faultsOf(file)
        .filter(fault -> !fault.getField("code").startsWith("SRB-SET"))
        .map(
            fault ->
                String.join(
                    " ",
                    fault.getField("record"),
                    fault.getField("item"),
                    fault.getField("code"),
                    fault.getField("effect")))
        .toList();
  }

  private static List<String> found(MappedDelivery mapped) {
    List<String> found = new ArrayList<>();
    mapped
        .records()
        .forEach(
            (number, record) -> {
              if (record.disposition().kind() == Disposition.Kind.EXCLUDED) {
                found.add(
                    number + "  " + record.disposition().exclusion().reasonCode() + " excluded");
              }
              boolean rejected = record.disposition().kind() == Disposition.Kind.REJECTED;
              record.findings().forEach(finding -> found.add(number + text(finding, rejected)));
            });
    return found;
  }

  private static String text(Finding finding, boolean rejected) {
    String reference = finding.place().item();
    String item = reference == null ? "" : reference.substring(reference.indexOf('.') + 1);
    return " " + item + " " + finding.code().code() + (rejected ? " rejected" : " reported");
  }
}
