package jp.shirube.migration.source;

import static jp.shirube.migration.source.Layouts.Field.number;
import static jp.shirube.migration.source.Layouts.Field.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.shirube.mappings.definition.FieldEncoding;
import jp.shirube.mappings.definition.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every file, however broken: records counted are records read over all partitions,
 * wherever partitions begin; numbers and offsets go up without a gap; records and line breaks
 * together are the file; any record read again alone is the same.
 */
class CuttingLawTest {

  private static final List<SourceFile> LAYOUTS =
      List.of(
          Layouts.csv("windows-31j", "a", "b", "c"),
          Layouts.csv("windows-31j", '|', '\\', 1, "a", "b"),
          Layouts.csv("UTF-8", '\t', '\0', 0, "a", "b"),
          Layouts.csv("x-IBM939", "a", "b"),
          Layouts.fixed("windows-31j", true, text("a", 3), text("b", 2)),
          Layouts.fixed("x-IBM939", false, text("a", 4), number("n", FieldEncoding.PACKED, 2, 0)),
          Layouts.fixed("x-IBM930", true, number("n", FieldEncoding.ZONED, 3, 1)));

  /** Pieces that matter to a cutter: random files are made of them. */
  private static final List<byte[]> PIECES =
      Stream.of(",", "\"", "\"\"", "\r\n", "\n", "\r", "|", "\\", "\t", "a", "b1", "\u001A")
          .map(text -> text.getBytes(Charset.forName("windows-31j")))
          .toList();

  static Stream<Integer> seeds() {
    return IntStream.range(0, 150).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holdsForRandomFiles(int seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = randomFile(random);
    int records = 1 + random.nextInt(4);
    for (SourceFile layout : LAYOUTS) {
      check(layout, bytes, new PartitionSize(records, 1 + random.nextInt(40)));
    }
  }

  private static byte[] randomFile(Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = random.nextInt(80); i > 0; i--) {
      if (random.nextInt(3) == 0) {
        out.write(random.nextInt(256));
      } else {
        out.writeBytes(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return out.toByteArray();
  }

  @FuzzTest
  void holdsForFuzzedFiles(FuzzedDataProvider data) throws IOException {
    SourceFile layout = LAYOUTS.get(data.consumeInt(0, LAYOUTS.size() - 1));
    PartitionSize size = new PartitionSize(data.consumeInt(1, 5), data.consumeInt(1, 100));
    check(layout, data.consumeRemainingAsBytes(), size);
  }

  private static void check(SourceFile layout, byte[] bytes, PartitionSize size)
      throws IOException {
    Reading whole = Reading.of(layout, bytes, new PartitionSize(Long.MAX_VALUE, Long.MAX_VALUE));
    Reading parts = Reading.of(layout, bytes, size);

    assertThat(parts.scan().records()).isEqualTo(parts.records().size());
    assertSame(parts.records(), whole.records());
    assertThat(parts.records())
        .extracting(Reading.Entry::number)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, parts.scan().records()).boxed().toList());
    assertContiguous(parts.scan().partitions());
    assertCovered(layout, bytes, parts.records());
    assertReadAgain(layout, bytes, parts.records());
  }

  private static void assertContiguous(List<Partition> partitions) {
    for (int i = 1; i < partitions.size(); i++) {
      Partition before = partitions.get(i - 1);
      Partition one = partitions.get(i);
      assertThat(one.index()).isEqualTo(i);
      assertThat(one.offset()).isEqualTo(before.endOffset());
      assertThat(one.firstRecord()).isEqualTo(before.firstRecord() + before.records());
    }
  }

  private static void assertSame(List<Reading.Entry> some, List<Reading.Entry> others) {
    assertThat(some).usingRecursiveComparison().isEqualTo(others);
  }

  /** Between two records stands a line break or nothing, behind the last only blank lines. */
  private static void assertCovered(SourceFile layout, byte[] bytes, List<Reading.Entry> records) {
    LineBreaks breaks = new LineBreaks(SourceCharset.of(layout.charset()));
    for (int i = 0; i < records.size(); i++) {
      Reading.Entry record = records.get(i);
      int from = (int) record.offset();
      int to = from + record.raw().length;
      assertThat(Arrays.copyOfRange(bytes, from, to)).isEqualTo(record.raw());
      int next =
          i + 1 < records.size()
              ? (int) records.get(i + 1).offset()
              : Math.min(to + 2, bytes.length);
      assertThat(next - to).isBetween(0, 2);
      if (i + 1 < records.size() && next > to) {
        assertThat(breaks.isBreak(bytes[next - 1])).isTrue();
      }
    }
    int end = records.isEmpty() ? bytes.length : end(records);
    for (int i = end; i < bytes.length; i++) {
      assertThat(bytes[i] == 0x1A || breaks.isBreak(bytes[i]) || breaks.isCarriageReturn(bytes[i]))
          .isTrue();
    }
  }

  private static int end(List<Reading.Entry> records) {
    Reading.Entry last = records.get(records.size() - 1);
    return (int) last.offset() + last.raw().length;
  }

  private static void assertReadAgain(SourceFile layout, byte[] bytes, List<Reading.Entry> records)
      throws IOException {
    for (Reading.Entry record : records) {
      try (RecordReader reader =
          RecordReaders.readAt(
              layout,
              Reading.from(bytes, record.offset()),
              record.number(),
              record.line(),
              record.offset())) {
        assertThat(reader.next()).isTrue();
        assertThat(reader.record().length()).isEqualTo(record.raw().length);
        assertThat(Arrays.equals(reader.rawBytes(), record.raw())).isTrue();
        assertThat(reader.next()).isFalse();
      }
    }
  }
}
