package jp.shirube.mappings.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.instancio.Instancio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({
    "000, 0, false, 0",
    "0012, 2, false, 0.12",
    "-5, 2, false, -0.05",
    "-000, 2, false, 0.00",
    "1 234, 0, false, 1234",
    "12.50, 0, false, 12.50",
    "5+, 0, true, 5",
    "0-, 0, true, 0",
    "１．５, 0, false, 1.5"
  })
  void writesPlainNumbers(String text, int scale, boolean signLast, String expected) {
    assertThat(NumberText.plain(text, scale, signLast)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-", "--1", "-", "1.2.3", "１２三", ".", "1e5", "+-1"})
  void refusesOthers(String text) {
    assertThat(NumberText.plain(text, 0, false)).isNull();
  }

  @Test
  void refusesASignThatStandsOnTheWrongSide() {
    assertThat(NumberText.plain("-1", 0, true)).isNull();
    assertThat(NumberText.plain("1-2", 0, true)).isNull();
    assertThat(NumberText.plain("1.5", 2, false)).isNull();
  }

  @Test
  void keepsTheValueOfEveryNumber() {
    List<Long> numbers = Instancio.ofList(Long.class).size(1_000).withSeed(7).create();

    for (long number : numbers) {
      for (int scale = 0; scale <= 4; scale++) {
        String plain = NumberText.plain(String.valueOf(number), scale, false);
        assertThat(new BigDecimal(plain)).isEqualByComparingTo(BigDecimal.valueOf(number, scale));
        assertThat(NumberText.plain(plain, 0, false)).isEqualTo(plain);
      }
    }
  }
}
