package jp.shirube.migration.sample.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CheckDigitTest {

  @Test
  void modulusElevenWithWeightsTwoToSeven() {
    // 1*2 + 2*3 + 3*4 + 4*5 + 5*6 + 6*7 + 7*2 = 126, 126 mod 11 = 5, 11 - 5 = 6
    assertThat(CheckDigit.number(7_654_321)).isEqualTo("0076543216");
    // 4*2 + 1*3 = 11, nothing remains
    assertThat(CheckDigit.number(14)).isEqualTo("0000000140");
  }

  @Test
  void aRemainderOfOneGetsNoNumber() {
    // 6*2 = 12, 12 mod 11 = 1
    assertThat(CheckDigit.number(6)).isEmpty();
    assertThat(new Serial(6).take()).isEqualTo(CheckDigit.number(7));
  }

  @Test
  void everyWrongLastDigitIsFound() {
    LongStream.range(1, 2_000)
        .mapToObj(CheckDigit::number)
        .filter(number -> !number.isEmpty())
        .forEach(
            number -> {
              String serial = number.substring(0, 9);
              assertThat(LongStream.range(0, 10).filter(digit -> CheckDigit.holds(serial + digit)))
                  .containsExactly(Long.parseLong(number.substring(9)));
            });
  }
}
