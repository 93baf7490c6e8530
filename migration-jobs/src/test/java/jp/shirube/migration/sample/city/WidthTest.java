package jp.shirube.migration.sample.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidthTest {

  @ParameterizedTest
  @CsvSource({
    "ワタナベ　ユウコ, ﾜﾀﾅﾍﾞ ﾕｳｺ",
    "ヴィラ・パピプペポ, ｳﾞｨﾗ･ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ",
    "ショウメイー, ｼｮｳﾒｲｰ",
    "ＷＩＬＳＯＮ　ＪＡＭＥＳ, WILSON JAMES",
    "１２３－４, 123-4"
  })
  void halfWidth(String full, String half) {
    assertThat(Width.half(full)).isEqualTo(half);
  }

  @Test
  void fullWidthOfAscii() {
    assertThat(Width.full("123-4 A")).isEqualTo("１２３－４　Ａ");
    assertThat(Width.full("漢字")).isEqualTo("漢字");
  }

  /** Unicode's own compatibility forms as a second opinion. */
  @ParameterizedTest
  @ValueSource(
      strings = {"アイウエオカキクケコガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ", "ァィゥェォッャュョワヲンーラリルレロヤユヨマミムメモハヒフヘホナニヌネノ"})
  void halfWidthKanaIsThatOfUnicode(String full) {
    assertThat(Normalizer.normalize(Width.half(full), Normalizer.Form.NFKC)).isEqualTo(full);
    assertThat(Width.half(full)).doesNotContainPattern("[\u30a1-\u30fa]");
  }
}
