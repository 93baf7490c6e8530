package jp.shirube.migration.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleCityTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

  /** As many as every system needs for its faults. */
  private static final long ENOUGH = 5_000;

  @TempDir private Path folder;

  @Test
  void theSameSeedGivesTheSameBytes() {
    SampleOptions options = SampleOptions.faulty(1_000, 7, AS_OF);
    new SampleCity(options).writeTo(folder.resolve("one"));
    new SampleCity(options).writeTo(folder.resolve("two"));
    assertThat(hashes(folder.resolve("one")))
        .hasSizeGreaterThan(10)
        .isEqualTo(hashes(folder.resolve("two")));
  }

  @Test
  void anotherSeedGivesAnotherCity() {
    new SampleCity(SampleOptions.faulty(1_000, 7, AS_OF).corrected())
        .writeTo(folder.resolve("one"));
    new SampleCity(SampleOptions.faulty(1_000, 8, AS_OF).corrected())
        .writeTo(folder.resolve("two"));
    Path file = Path.of("A-001", "JUMIN.CSV");
    assertThat(folder.resolve("one").resolve(file)).isRegularFile();
    assertThat(hashes(folder.resolve("one")).get(file.toString()))
        .isNotEqualTo(hashes(folder.resolve("two")).get(file.toString()));
  }

  @Test
  void residentsAreWithinBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleOptions.faulty(999, 1, AS_OF))
        .withMessageContaining("999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleOptions.faulty(1_000_001, 1, AS_OF));
  }

  @Test
  void correctedDeliveriesHoldNoFaultsButTheSameExclusions() {
    SampleOptions options = SampleOptions.faulty(ENOUGH, 7, AS_OF);
    WrittenSample faulty = WrittenSample.write(folder.resolve("faulty"), options);
    WrittenSample corrected = WrittenSample.write(folder.resolve("corrected"), options.corrected());
    assertThat(corrected.faults())
        .isNotEmpty()
        .allMatch(fault -> fault.getField("effect").equals("excluded"));
    assertThat(
            faulty.faults().stream().filter(fault -> fault.getField("effect").equals("excluded")))
        .hasSameSizeAs(corrected.faults());
  }

  @Test
  void fiveThousandResidentsAreEnoughForEveryFault() {
    SampleCity city = new SampleCity(SampleOptions.faulty(5_000, 7, AS_OF));
    city.writeTo(folder);
    assertThat(city.unplanted()).isEmpty();
  }

  @Test
  void everyKindOfFaultIsPlanted() {
    WrittenSample faulty = WrittenSample.write(folder, SampleOptions.faulty(ENOUGH, 7, AS_OF));
    assertThat(faulty.faults().stream().map(fault -> fault.getField("code")).distinct())
        .containsExactlyInAnyOrder(
            "SRB-SRC-0001",
            "SRB-SRC-0002",
            "SRB-SRC-0003",
            "SRB-SRC-0004",
            "SRB-SRC-0005",
            "SRB-ROW-0001",
            "SRB-ROW-0002",
            "SRB-ROW-0003",
            "SRB-ROW-0004",
            "SRB-ROW-0005",
            "SRB-ROW-0006",
            "SRB-ROW-0007",
            "SRB-ROW-0008",
            "SRB-ROW-0009",
            "SRB-ROW-0010",
            "SRB-ROW-0011",
            "SRB-ROW-0012",
            "SRB-ROW-0013",
            "SRB-ROW-0014",
            "SRB-SET-0001",
            "SRB-SET-0002",
            "SRB-SET-0003",
            "SRB-SET-0004",
            "SRB-SET-0007",
            "SRB-SET-0011",
            "SRB-SET-0012",
            "SRB-SET-0013",
            "SRB-SET-0014",
            "SRB-SET-0015",
            "SRB-SET-0016",
            "SRB-SET-0017",
            "SRB-SET-0018",
            "SRB-SET-0019",
            "SRB-SET-0020",
            "SRB-SET-0021",
            "SRB-SET-0022",
            "E01",
            "E02",
            "H01",
            "K01",
            "K02",
            "R01",
            "S01",
            "T01",
            "J01",
            "J02",
            "H02",
            "F01",
            "F02",
            "V01",
            "V02",
            "Y01");
  }

  @Test
  void withoutRowsEverythingElseIsTheSame() {
    SampleCity city = new SampleCity(SampleOptions.faulty(1_000, 7, AS_OF).only("001"));
    city.writeTo(folder.resolve("rows"));
    city.writeWithoutRows(folder.resolve("counts"));
    Map<String, String> rest = new TreeMap<>(hashes(folder.resolve("rows")));
    assertThat(rest.keySet().removeIf(name -> name.matches(".*expected.[0-9]+\\.csv"))).isTrue();
    assertThat(hashes(folder.resolve("counts"))).isEqualTo(rest);
  }

  @ParameterizedTest
  @EnumSource(ManifestFault.class)
  void manifestsAreWrongInOneThingOnRequest(ManifestFault fault) throws IOException {
    SampleOptions options = SampleOptions.faulty(1_000, 7, AS_OF).only("001");
    new SampleCity(options).writeTo(folder.resolve("right"));
    new SampleCity(options.withWrongManifest(fault)).writeTo(folder.resolve("wrong"));
    Path manifest = Path.of("A-001", "manifest.csv");
    List<String> right = Files.readAllLines(folder.resolve("right").resolve(manifest));
    List<String> wrong = Files.readAllLines(folder.resolve("wrong").resolve(manifest));
    assertThat(right).hasSameSizeAs(wrong);
    assertThat(right.stream().filter(line -> !wrong.contains(line))).hasSize(1);
    Path file = Path.of("A-001", "JUMIN.CSV");
    assertThat(folder.resolve("wrong").resolve(file))
        .hasSameBinaryContentAs(folder.resolve("right").resolve(file));
  }

  @Test
  void aDeliveryForMeasuringHasExactlyTheRecordsAskedFor() throws IOException {
    Path delivery = folder.resolve("bulk");
    new SampleCity(SampleOptions.faulty(1_000, 7, AS_OF)).writeResidents(delivery, 2_345);
    assertThat(Files.readAllBytes(delivery.resolve("JUMIN.CSV")))
        .satisfies(bytes -> assertThat(lines(bytes)).isEqualTo(2_346));
    assertThat(Files.readAllLines(delivery.resolve("manifest.csv")))
        .hasSize(5)
        .anyMatch(line -> line.contains("JUMIN.CSV,2345,"))
        .anyMatch(line -> line.contains("BIKO.CSV,0,") && line.endsWith(",1"));
  }

  private static long lines(byte[] bytes) {
    return IntStream.range(0, bytes.length).filter(i -> bytes[i] == '\n').count();
  }

  private static Map<String, String> hashes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(),
                  SampleCityTest::content,
                  (one, other) -> one,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return HexFormat.of().formatHex(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
