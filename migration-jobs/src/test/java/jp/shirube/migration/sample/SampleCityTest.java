package jp.shirube.migration.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCityTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

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
    new SampleCity(SampleOptions.faulty(1_000, 7, AS_OF)).writeTo(folder.resolve("one"));
    new SampleCity(SampleOptions.faulty(1_000, 8, AS_OF)).writeTo(folder.resolve("two"));
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
      return java.util.HexFormat.of().formatHex(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
