package jp.shirube.migration.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shirube.mappings.definition.SourceFile;
import org.junit.jupiter.api.Test;

class DelimitedReadingTest {

  private static final Charset WINDOWS = Charset.forName("windows-31j");
  private static final SourceFile THREE = Layouts.csv("windows-31j", "番号", "氏名", "備考");

  private static Reading read(SourceFile layout, String text) {
    return Reading.of(layout, text.getBytes(Charset.forName(layout.charset())));
  }

  @Test
  void plainQuotedAndEmptyFields() {
    Reading reading = read(THREE, "1,\"山田　太郎\",\r\n2,,\"a,\"\"b\"\"\"\r\n\"\",\"\",x");

    assertThat(reading.fields())
        .containsExactly(
            List.of("1", "山田　太郎", ""), List.of("2", "", "a,\"b\""), List.of("", "", "x"));
    assertThat(reading.codes()).containsOnly(List.of());
  }

  @Test
  void lineFeedsAloneEndRecords() {
    assertThat(read(THREE, "1,a,b\n2,c,d\n").fields())
        .containsExactly(List.of("1", "a", "b"), List.of("2", "c", "d"));
  }

  @Test
  void quotedFieldsMaySpanLines() {
    Reading reading = read(THREE, "1,\"a\r\nb\",c\r\n2,d,e\r\n");

    assertThat(reading.fields())
        .containsExactly(List.of("1", "a\r\nb", "c"), List.of("2", "d", "e"));
    assertThat(reading.records()).extracting(Reading.Entry::line).containsExactly(1L, 3L);
  }

  @Test
  void secondBytesThatLookLikeDelimitersAreText() {
    SourceFile layout = Layouts.csv("windows-31j", '|', '\\', 0, "a", "b");

    Reading reading = read(layout, "ポ|ソ\r\n\\表|予\\|能\r\n");

    assertThat(reading.fields()).containsExactly(List.of("ポ", "ソ"), List.of("表|予", "能"));
  }

  @Test
  void userAreaDecodesToPrivateUse() {
    byte[] bytes = {'1', ',', (byte) 0xF0, 0x40, ',', (byte) 0xF9, (byte) 0xFC, '\n'};

    assertThat(Reading.of(THREE, bytes).fields()).containsExactly(List.of("1", "\uE000", "\uE757"));
  }

  @Test
  void brokenBytesAreAFaultOfTheirFieldAndSwallowNoDelimiter() {
    byte[] bytes = {'1', ',', 'a', (byte) 0x81, ',', 'x', '\n', '2', ',', 'b', ',', 'y', '\n'};

    Reading reading = Reading.of(THREE, bytes);

    assertThat(reading.codes()).containsExactly(List.of("SRB-SRC-0001 氏名"), List.of());
    assertThat(reading.fields())
        .containsExactly(List.of("1", "a\uFFFD", "x"), List.of("2", "b", "y"));
  }

  @Test
  void wrongFieldCountsAreFaults() {
    Reading reading = read(THREE, "1,a\n2,b,c,d\n\n3,e,f\n");

    assertThat(reading.codes())
        .containsExactly(
            List.of("SRB-SRC-0003"), List.of("SRB-SRC-0003"), List.of("SRB-SRC-0003"), List.of());
    assertThat(reading.fields().get(0)).containsExactly("1", "a", "");
  }

  @Test
  void aLineCutOffInsideQuotesSpoilsOnlyItself() {
    Reading reading =
        read(THREE, "\"1\",\"山\r\n\"2\",\"b\",\"c\"\r\n\"\",\"d\",\"e\"\r\n\"4\",\"f\",\"g\"\r\n");

    assertThat(reading.codes())
        .containsExactly(List.of("SRB-SRC-0005 氏名"), List.of(), List.of(), List.of());
    assertThat(reading.fields().get(1)).containsExactly("2", "b", "c");
  }

  @Test
  void aQuoteNeverClosedEndsWithItsLine() {
    Reading reading = read(THREE, "1,a,\"b\n2,c,d\n3,e,\"f");

    assertThat(reading.codes())
        .containsExactly(List.of("SRB-SRC-0005 備考"), List.of(), List.of("SRB-SRC-0005 備考"));
  }

  @Test
  void aQuoteClosedWithinTextIsAFault() {
    assertThat(read(THREE, "1,\"a\"b,c\n2,d,e\n").codes())
        .containsExactly(List.of("SRB-SRC-0005 氏名"), List.of());
  }

  @Test
  void quotesInsideUnquotedFieldsAreText() {
    assertThat(read(THREE, "1,5\"2,c\n").fields()).containsExactly(List.of("1", "5\"2", "c"));
  }

  @Test
  void withoutAQuoteCharacterQuotesAreText() {
    SourceFile layout = Layouts.csv("windows-31j", '\t', '\0', 0, "a", "b");

    assertThat(read(layout, "\"x\t\"y\"\n").fields()).containsExactly(List.of("\"x", "\"y\""));
  }

  @Test
  void headersMarksAndEmptyLinesAtTheEndAreNoRecords() {
    SourceFile layout = Layouts.csv("UTF-8", ',', '"', 1, "a", "b");

    Reading reading = read(layout, "\uFEFFa,b\r\n1,葛\uDB40\uDD02\r\n\r\n\r\n\u001A");

    assertThat(reading.fields()).containsExactly(List.of("1", "葛\uDB40\uDD02"));
    assertThat(reading.records()).extracting(Reading.Entry::line).containsExactly(2L);
    assertThat(reading.scan().records()).isEqualTo(1);
    assertThat(reading.scan().header()).isEqualTo("a,b");
  }

  @Test
  void hostCodesAreCutAtTheirOwnLineBreaks() {
    SourceFile layout = Layouts.csv("x-IBM939", "a", "b");
    byte[] bytes = "漢字,ABC\n\"か,な\",1\n".getBytes(Charset.forName("x-IBM939"));

    assertThat(Reading.of(layout, bytes).fields())
        .containsExactly(List.of("漢字", "ABC"), List.of("か,な", "1"));
  }

  @Test
  void anEndlessLineIsCutIntoFaultyRecords() {
    byte[] bytes = "x".repeat(3 * RecordCutter.LONGEST).getBytes(StandardCharsets.US_ASCII);

    Reading reading = Reading.of(Layouts.csv("UTF-8", "a"), bytes);

    assertThat(reading.codes()).hasSize(3).containsOnly(List.of("SRB-SRC-0002"));
  }

  @Test
  void rawBytesAreTheRecordWithoutItsBreak() {
    Reading reading = read(THREE, "1,\"あ\n\",c\r\n2,d,e\n");

    assertThat(new String(reading.records().get(0).raw(), WINDOWS)).isEqualTo("1,\"あ\n\",c");
    assertThat(new String(reading.records().get(1).raw(), WINDOWS)).isEqualTo("2,d,e");
  }
}
