package jp.shirube.migration.sample.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.vendorb.VendorB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostCodecTest {

  private static String encoded(HostField.Kind kind, int bytes, String text) {
    return encoded(
        switch (kind) {
          case TEXT -> HostField.text("f", bytes);
          case DOUBLE_BYTE -> HostField.kanji("f", bytes);
          case ZONED -> HostField.zoned("f", bytes);
          case PACKED -> HostField.packed("f", bytes);
          case BINARY -> HostField.binary("f", bytes);
        },
        text);
  }

  private static String encoded(HostField field, String text) {
    ExtractLayout layout = ExtractLayout.of("F", "F.DAT", "024901", "", "f");
    Supplier<Row> none =
        () -> {
          throw new AssertionError("no row is wanted");
        };
    Extract extract = Extract.of(layout, none);
    extract.put("f", text);
    HostCodec codec = new HostCodec(Charset.forName("x-IBM939"), VendorB.GAIJI, List.of(field));
    return HexFormat.of().formatHex(codec.encode(extract));
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, 6, A1, c1f140404040",
    "TEXT, 8, A里, c10e69430f404040",
    "DOUBLE_BYTE, 6, 小, 455d40404040",
    "DOUBLE_BYTE, 4, '', 40404040",
    "ZONED, 5, 42, f0f0f0f4f2",
    "ZONED, 2, '', f0f0",
    "PACKED, 4, 3450123, 3450123c",
    "PACKED, 3, -42, 00042d",
    "PACKED, 2, '', 000c",
    "BINARY, 4, 20241231, 0134db4f",
    "BINARY, 2, -2, fffe"
  })
  void bytesOfAField(HostField.Kind kind, int bytes, String text, String hex) {
    assertThat(encoded(kind, bytes, text)).isEqualTo(hex);
  }

  @Test
  void aZonedSignStandsInTheLastDigit() {
    HostField zoned = HostField.zoned("f", 4).withSign();
    assertThat(encoded(zoned, "-123")).isEqualTo("f0f1f2d3");
    assertThat(encoded(zoned, "123")).isEqualTo("f0f1f2c3");
    assertThat(encoded(zoned, "")).isEqualTo("f0f0f0c0");
  }

  @Test
  void packedNumbersMayHaveNoSign() {
    HostField packed = HostField.packed("f", 3).withoutSign();
    assertThat(encoded(packed, "123")).isEqualTo("00123f");
    assertThatIllegalStateException().isThrownBy(() -> encoded(packed, "-123"));
  }

  @Test
  void thePointIsNotWritten() {
    assertThat(encoded(HostField.packed("f", 3).withScale(2), "9.66")).isEqualTo("00966c");
    assertThat(encoded(HostField.zoned("f", 4).withScale(1), "12")).isEqualTo("f0f1f2f0");
    assertThat(encoded(HostField.binary("f", 2).withScale(2), "-0.02")).isEqualTo("fffe");
    HostField scaled = HostField.packed("f", 3).withScale(1);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> encoded(scaled, "9.66"));
  }

  @Test
  void whatIsMissingMayBeBlank() {
    assertThat(encoded(HostField.zoned("f", 2).orBlank(), "")).isEqualTo("4040");
    assertThat(encoded(HostField.packed("f", 2).orBlank(), "")).isEqualTo("4040");
    assertThat(encoded(HostField.packed("f", 2).orBlank(), "7")).isEqualTo("007c");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatIllegalStateException().isThrownBy(() -> encoded(HostField.Kind.TEXT, 2, "ABC"));
    assertThatIllegalStateException().isThrownBy(() -> encoded(HostField.Kind.ZONED, 2, "123"));
    assertThatIllegalStateException().isThrownBy(() -> encoded(HostField.Kind.PACKED, 2, "1234"));
    assertThatIllegalStateException().isThrownBy(() -> encoded(HostField.Kind.TEXT, 9, "鷗😀"));
  }
}
