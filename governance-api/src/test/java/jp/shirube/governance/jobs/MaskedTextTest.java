package jp.shirube.governance.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTextTest {

  @ParameterizedTest
  @CsvSource({
    "山田　太郎,漢漢　漢漢",
    "ﾔﾏﾀﾞ ﾀﾛｳ,ｱｱｱｱ ｱｱｱ",
    "ヤマダー,アアアア",
    "なかよし,ああああ",
    "H13-04-01,A99-99-99",
    "０１２Ａｂ,９９９Ａａ",
    "Smith O'Neil,Aaaaa A'Aaaa",
    "１丁目２番地,９漢漢９漢漢",
    "ﾊﾟﾝ,ｱｱｱ"
  })
  void everyCharacterBecomesThatOfItsKind(String text, String masked) {
    assertThat(MaskedText.of(text)).isEqualTo(masked);
  }

  @Test
  void aCharacterIsOneHoweverItIsWritten() {
    assertThat(MaskedText.of("\u845B\uDB40\uDD02\u57CE")).isEqualTo("漢漢");
    assertThat(MaskedText.of("\uD842\uDFB7\u91CE\u5BB6")).isEqualTo("漢漢漢");
    assertThat(MaskedText.of("\uE123\uE124")).isEqualTo("外外");
  }

  @Test
  void whatIsNoKnownKindDoesNotShow() {
    assertThat(MaskedText.of("\u0001\u2603")).isEqualTo("＊＊");
    assertThat(MaskedText.of("Ж")).isEqualTo("字");
    assertThat(MaskedText.of("")).isEmpty();
  }
}
