package jp.shirube.migration.source;

import static jp.shirube.migration.source.Layouts.Field.number;
import static jp.shirube.migration.source.Layouts.Field.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import jp.shirube.mappings.definition.FieldEncoding;
import jp.shirube.mappings.definition.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixedLengthReadingTest {

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static String only(SourceFile layout, byte[] bytes) {
    Reading reading = Reading.of(layout, bytes);
    assertThat(reading.codes()).containsExactly(List.of());
    return reading.fields().get(0).get(0);
  }

  private static List<String> codes(SourceFile layout, byte[] bytes) {
    return Reading.of(layout, bytes).codes().get(0);
  }

  private static SourceFile single(String charset, FieldEncoding encoding, int bytes, int scale) {
    return Layouts.fixed(charset, false, number("n", encoding, bytes, scale));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-IBM939", "x-IBM930"})
  void hostRecordsAreCutByBytesAndShiftCodesConsumed(String name) {
    Charset charset = Charset.forName(name);
    SourceFile layout = Layouts.fixed(name, false, text("番号", 4), text("氏名", 12), text("区分", 1));
    byte[] record = join("0001".getBytes(charset), pad("山田太郎".getBytes(charset), 12), hex("F1"));

    Reading reading = Reading.of(layout, join(record, record));

    assertThat(reading.fields())
        .containsExactly(List.of("0001", "山田太郎  ", "1"), List.of("0001", "山田太郎  ", "1"));
    assertThat(reading.codes()).containsOnly(List.of());
    assertThat(reading.records()).extracting(Reading.Entry::line).containsExactly(1L, 2L);
  }

  private static byte[] pad(byte[] bytes, int length) {
    byte[] padded = Arrays.copyOf(bytes, length);
    Arrays.fill(padded, bytes.length, length, (byte) 0x40);
    return padded;
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-IBM939", "x-IBM930"})
  void hostUserAreaDecodesToPrivateUse(String charset) {
    SourceFile mixed = Layouts.fixed(charset, false, text("a", 6));
    SourceFile pure = single(charset, FieldEncoding.DOUBLE_BYTE, 4, 0);

    assertThat(only(mixed, hex("0E 6941 72EA 0F"))).isEqualTo("\uE000\uE757");
    assertThat(only(pure, hex("6941 4040"))).isEqualTo("\uE000　");
  }

  @Test
  void doubleByteFieldsOfAsciiCharsetsAreThatCharset() {
    assertThat(
            only(
                single("windows-31j", FieldEncoding.DOUBLE_BYTE, 4, 0),
                "漢字".getBytes(Charset.forName("windows-31j"))))
        .isEqualTo("漢字");
  }

  @Test
  void halvesOfCharactersAreFaultsOfTheirFields() {
    SourceFile layout = Layouts.fixed("windows-31j", false, text("a", 3), text("b", 2));

    Reading reading = Reading.of(layout, hex("41 8AC5 42 8A"));

    assertThat(reading.codes()).containsExactly(List.of("SRB-SRC-0001 b"));
    assertThat(codes(Layouts.fixed("x-IBM939", false, text("a", 4)), hex("0E 4F58 48")))
        .containsExactly("SRB-SRC-0001 a");
  }

  @ParameterizedTest
  @CsvSource({
    "F0F0F1F2, 0, 12",
    "F0F0F1C2, 1, 1.2",
    "F0F0F1D2, 2, -0.12",
    "F0F0F0D0, 2, 0.00",
    "F0F0F0F0, 0, 0",
    "F1F2F3A4, 4, 0.1234",
    "F1F2F3B4, 5, -0.01234",
    "F9F9F9E9, 0, 9999",
    "40404040, 2, ''",
    "00000000, 2, ''",
  })
  void zonedDecimals(String bytes, int scale, String text) {
    assertThat(only(single("x-IBM939", FieldEncoding.ZONED, 4, scale), hex(bytes))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"123,123", "12C,123", "12{,120", "12L,-123", "12},-120", "12s,-123", "00R,-9"})
  void zonedDecimalsOfAscii(String bytes, String text) {
    byte[] record = bytes.getBytes(StandardCharsets.US_ASCII);
    assertThat(only(single("windows-31j", FieldEncoding.ZONED, 3, 0), record)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"F0F0C1F2", "F0F0F1FA", "C1F0F0F0", "F0F04040", "F0F0F132"})
  void wrongZonedDigitsAreFaults(String bytes) {
    assertThat(codes(single("x-IBM939", FieldEncoding.ZONED, 4, 0), hex(bytes)))
        .containsExactly("SRB-SRC-0004 n");
  }

  @ParameterizedTest
  @CsvSource({
    "00123C, 0, 123",
    "00123D, 2, -1.23",
    "12345F, 2, 123.45",
    "00000D, 0, 0",
    "0000123C, 8, 0.00000123",
    "404040, 0, ''",
    "000000, 0, ''",
  })
  void packedDecimals(String bytes, int scale, String text) {
    byte[] record = hex(bytes);
    assertThat(only(single("x-IBM930", FieldEncoding.PACKED, record.length, scale), record))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0012AC", "001234", "FFFFFF", "1A3C00"})
  void wrongPackedDigitsAreFaults(String bytes) {
    assertThat(codes(single("x-IBM930", FieldEncoding.PACKED, 3, 0), hex(bytes)))
        .containsExactly("SRB-SRC-0004 n");
  }

  @ParameterizedTest
  @CsvSource({"00000100, 0, 256", "FFFFFF9C, 2, -1.00", "80000000, 0, -2147483648", "00, 0, 0"})
  void binaryIntegers(String bytes, int scale, String text) {
    byte[] record = hex(bytes);
    assertThat(only(single("x-IBM939", FieldEncoding.BINARY, record.length, scale), record))
        .isEqualTo(text);
  }

  @Test
  void aRemainderIsOneTruncatedRecord() {
    SourceFile layout = Layouts.fixed("windows-31j", false, text("a", 3));

    Reading reading = Reading.of(layout, "abcdefgh".getBytes(StandardCharsets.US_ASCII));

    assertThat(reading.codes()).containsExactly(List.of(), List.of(), List.of("SRB-SRC-0002"));
    assertThat(reading.scan().records()).isEqualTo(3);
    assertThat(reading.fields().get(2)).containsExactly("");
  }

  @Test
  void linesOfAnotherLengthAreFaultsAndTheNextIsRead() {
    SourceFile layout = Layouts.fixed("windows-31j", true, text("a", 2), text("b", 1));

    Reading reading =
        Reading.of(
            layout, "abc\r\nab\r\nabcd\r\n\r\nxyz\r\nxy".getBytes(StandardCharsets.US_ASCII));

    assertThat(reading.codes())
        .containsExactly(
            List.of(),
            List.of("SRB-SRC-0002"),
            List.of("SRB-SRC-0002"),
            List.of("SRB-SRC-0002"),
            List.of(),
            List.of("SRB-SRC-0002"));
    assertThat(reading.fields().get(4)).containsExactly("xy", "z");
    assertThat(reading.records())
        .extracting(Reading.Entry::line)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void bytesOfNumbersThatLookLikeBreaksEndNoRecord() {
    SourceFile layout =
        Layouts.fixed("windows-31j", true, text("a", 1), number("n", FieldEncoding.PACKED, 2, 0));
    byte[] bytes = hex("41 0A0D 0A 42 120D 0D0A 43 100C 0A");

    Reading reading = Reading.of(layout, bytes);

    assertThat(reading.fields())
        .containsExactly(List.of("A", ""), List.of("B", "-120"), List.of("C", "100"));
    assertThat(reading.codes()).containsExactly(List.of("SRB-SRC-0004 n"), List.of(), List.of());
  }

  @Test
  void hostLinesEndWithNewLineOrLineFeed() {
    SourceFile layout = Layouts.fixed("x-IBM939", true, text("a", 2));

    assertThat(Reading.of(layout, hex("C1C2 15 C3C4 0D25 C5C6")).fields())
        .containsExactly(List.of("AB"), List.of("CD"), List.of("EF"));
  }

  @Test
  void fieldsOutsideTheRecordAreAProblem() {
    SourceFile good = Layouts.fixed("x-IBM939", false, text("a", 2));
    SourceFile shorter =
        new SourceFile(
            good.id(),
            good.name(),
            "",
            good.format(),
            good.charset(),
            ',',
            '"',
            0,
            1,
            false,
            good.fields());

    assertThat(RecordReaders.problem(good)).isEmpty();
    assertThat(RecordReaders.problem(shorter)).isPresent();
    assertThat(RecordReaders.problem(single("no-such-charset", FieldEncoding.TEXT, 1, 0)))
        .isPresent();
  }
}
