package jp.shirube.migration.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.definition.Join.Several;
import jp.shirube.mappings.engine.Partner;
import jp.shirube.mappings.engine.PartnerReader.Keyed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinIndexTest {

  @TempDir Path folder;

  private static Join join(Several several) {
    return new Join("F", "A", List.of("a"), List.of("b"), Join.Missing.EMPTY, several, 2);
  }

  private static Keyed keyed(String key, long record, String... values) {
    return new Keyed(key, new Partner(record, false, List.of(values)));
  }

  private static Partner found(Several rule, SealedScratch scratch) throws IOException {
    JoinIndex index = new JoinIndex(join(rule), scratch);
    for (int record = 1; record <= 3; record++) {
      index.add(keyed("k", record, "v" + record));
    }
    scratch.flush();
    return index.find("k");
  }

  @Test
  void keepsThePartnerThatTheRuleNames() throws IOException {
    try (SealedScratch scratch = SealedScratch.in(folder)) {
      assertThat(found(Several.KEEP_FIRST, scratch)).isEqualTo(new Partner(1, true, List.of("v1")));
      assertThat(found(Several.KEEP_LAST, scratch)).isEqualTo(new Partner(3, true, List.of("v3")));
      assertThat(found(Several.REJECT, scratch).several()).isTrue();
    }
  }

  @Test
  void givesBackWhatItWasGivenInAnyOrder() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, new Random(5));
    try (SealedScratch scratch = SealedScratch.in(folder)) {
      JoinIndex index = new JoinIndex(join(Several.REJECT), scratch);
      for (int i : numbers) {
        index.add(keyed("k" + i, i + 1, "山田\ud83d" + i, "", "葛\udb40\udd02"));
      }
      scratch.flush();
      for (int i = 0; i < 30_000; i++) {
        assertThat(index.find("k" + i))
            .isEqualTo(new Partner(i + 1, false, List.of("山田\ud83d" + i, "", "葛\udb40\udd02")));
      }
      assertThat(index.find("k30000")).isNull();
    }
  }

  @Test
  void tellsKeysWithTheSameHashApart() {
    KeyTable table = new KeyTable();
    for (long value = 1; value <= 5_000; value++) {
      table.add(7, value);
      table.add(value << 40, -value);
    }
    List<Long> found = new ArrayList<>();
    for (int entry = table.first(7); entry != KeyTable.END; entry = table.next(7, entry)) {
      found.add(table.value(entry));
    }
    assertThat(found).hasSize(5_000).doesNotHaveDuplicates().allMatch(value -> value > 0);
    assertThat(table.first(8)).isEqualTo(KeyTable.END);
  }

  @Test
  void takesTextsLongerThanItsBuffers() throws IOException {
    String longText = "長".repeat(1 << 20);
    try (SealedScratch scratch = SealedScratch.in(folder)) {
      JoinIndex index = new JoinIndex(join(Several.REJECT), scratch);
      index.add(keyed("short", 1, "a"));
      index.add(keyed("long", 2, longText));
      index.add(keyed("after", 3, "b"));
      scratch.flush();
      assertThat(index.find("long").values()).containsExactly(longText);
      assertThat(index.find("after").values()).containsExactly("b");
    }
  }

  @Test
  void leavesNoNameAndNoClearTextOnTheDisk() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "needs Linux");
    try (SealedScratch scratch = SealedScratch.in(folder)) {
      scratch.append("SECRET-RESIDENT".repeat(50).getBytes(StandardCharsets.UTF_8));
      scratch.flush();
      assertThat(folder).isEmptyDirectory();
      String onDisk = Files.readString(open(), StandardCharsets.ISO_8859_1);
      assertThat(onDisk).hasSizeGreaterThan(700).doesNotContain("SECRET", "RESIDENT");
    }
  }

  /** The scratch file through the process's own table of open files. */
  private Path open() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      return files.filter(this::isScratch).findFirst().orElseThrow();
    }
  }

  private boolean isScratch(Path link) {
    try {
      return Files.readSymbolicLink(link).toString().startsWith(folder.toRealPath().toString());
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void refusesBytesThatAreNotWhereTheyWere() throws IOException {
    try (SealedScratch scratch = SealedScratch.in(folder)) {
      byte[] same = new byte[100];
      long first = scratch.append(same);
      long second = scratch.append(same);
      scratch.flush();
      assertThat(scratch.read(second)).isEqualTo(same);
      assertThatThrownBy(() -> scratch.read(first + 1)).isInstanceOf(Exception.class);
    }
  }

  /** A million partners of about 60 characters within 512 MiB of heap, whatever their order. */
  @Test
  @Tag("long")
  void holdsAMillionPartners() throws IOException {
    int partners = 1_000_000;
    try (SealedScratch scratch = SealedScratch.in(folder)) {
      JoinIndex index = new JoinIndex(join(Several.REJECT), scratch);
      for (int i = 0; i < partners; i++) {
        long number = i * 7_919L % 999_983;
        index.add(keyed("15:%015d".formatted(number), i + 1, "小美玉市".repeat(10) + number));
      }
      scratch.flush();
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      assertThat(runtime.totalMemory() - runtime.freeMemory()).isLessThan(256L << 20);
      assertThat(index.find("15:%015d".formatted(7_919)).record()).isEqualTo(2);
      assertThat(index.find("15:%015d".formatted(0)).several()).isTrue();
    }
  }
}
