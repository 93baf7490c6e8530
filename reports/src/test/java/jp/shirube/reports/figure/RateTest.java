package jp.shirube.reports.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

  @ParameterizedTest
  @CsvSource({
    "15, 40, 37.50 %",
    "1, 3, 33.33 %",
    "2, 3, 66.67 %",
    "1, 800, 0.13 %",
    "0, 40, 0.00 %",
    "40, 40, 100.00 %",
    "0, 0, －",
    "1, 20000, 0.01 %",
    "1, 20001, <0.01 % (1件)",
    "3, 1000000, <0.01 % (3件)",
    "20000, 20001, >99.99 % (残り1件)",
    "19999, 20000, >99.99 % (残り1件)",
    "19998, 20000, 99.99 %"
  })
  void textNeverHidesACount(long part, long whole, String text) {
    assertThat(new Rate(part, whole).text()).isEqualTo(text);
  }

  @Test
  void countsStandBesideTheRate() {
    assertThat(new Rate(15, 40).withCounts()).isEqualTo("37.50 % (15/40)");
  }

  @ParameterizedTest
  @CsvSource({"16, 15, +2.50", "15, 16, -2.50", "15, 15, ±0.00", "0, 40, -100.00"})
  void differenceHasItsSign(long now, long before, String points) {
    assertThat(new Rate(now, 40).pointsSince(new Rate(before, 40))).isEqualTo(points);
  }

  @Test
  void differenceIsTakenBeforeRounding() {
    assertThat(new Rate(2, 3).pointsSince(new Rate(1, 3))).isEqualTo("+33.33");
  }

  @Test
  void roundedTextAgreesWithTheCountsForAnyShare() {
    Random random = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      long whole = 1 + random.nextInt(2_000_000);
      long part = random.nextInt((int) whole + 1);
      Rate rate = new Rate(part, whole);
      assertThat(rate.text().equals("0.00 %")).isEqualTo(part == 0);
      assertThat(rate.text().equals("100.00 %")).isEqualTo(part == whole);
      BigDecimal error =
          rate.percent()
              .multiply(BigDecimal.valueOf(whole))
              .subtract(BigDecimal.valueOf(part * 100))
              .abs();
      assertThat(error).isLessThanOrEqualTo(BigDecimal.valueOf(whole).movePointLeft(2));
    }
  }

  @Test
  void moreThanAllIsNoShare() {
    assertThatThrownBy(() -> new Rate(41, 40)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rate(-1, 40)).isInstanceOf(IllegalArgumentException.class);
  }
}
