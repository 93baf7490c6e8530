package jp.shirube.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

  @Test
  void linesUpFullAndHalfWidthTexts() {
    assertThat(
            TextTable.of("業務", "件数", "note")
                .right(1)
                .row("住民基本台帳", 20_000, "ok")
                .row("ABC", 7, "")
                .lines())
        .containsExactly(
            "業務           件数  note",
            "------------  -----  ----",
            "住民基本台帳  20000  ok",
            "ABC               7");
  }

  @Test
  void keepsARowOnOneLine() {
    assertThat(TextTable.of("a").row("1\r\n2\t3").lines()).last().isEqualTo("1 2 3");
  }

  @Test
  void refusesARowOfAnotherLength() {
    assertThatThrownBy(() -> TextTable.of("a", "b").row("1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[a, b]");
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "住民, 4",
    "ｱｲｳ, 3",
    "ｶﾞ, 2",
    "\uD842\uDFB7, 2", // a character outside the basic plane
    "葛\uDB40\uDD02, 2", // with a variation selector
    "か\u3099, 2", // with a combining mark
    "○, 1",
  })
  void countsColumnsOfATerminal(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
