package jp.shirube.migration.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jp.shirube.mappings.standard.MeasureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

  @Test
  void countsRecordsAndThoseThatStay() {
    Tally tally = new Tally(MeasureKind.COUNT);
    tally.add("", BigDecimal.ONE, true);
    tally.add("", BigDecimal.ONE, false);
    tally.add("", BigDecimal.ONE, true);
    assertThat(tally.all()).isEqualByComparingTo("3");
    assertThat(tally.kept()).isEqualByComparingTo("2");
  }

  @Test
  void whatIsToldApartStaysWhileOneOfItsRecordsDoes() {
    Tally tally = new Tally(MeasureKind.DISTINCT);
    tally.add("household 1", BigDecimal.ONE, false);
    tally.add("household 1", BigDecimal.ONE, true);
    tally.add("household 1", BigDecimal.ONE, false);
    tally.add("household 2", BigDecimal.ONE, false);
    tally.add("", BigDecimal.ONE, true);
    assertThat(tally.all()).isEqualByComparingTo("2");
    assertThat(tally.kept()).isEqualByComparingTo("1");
  }

  @Test
  void sumsAmounts() {
    Tally tally = new Tally(MeasureKind.SUM);
    tally.add("0001200", BigDecimal.ONE, true);
    tally.add("-200", BigDecimal.ONE, true);
    tally.add("50", BigDecimal.ONE, false);
    assertThat(tally.all()).isEqualByComparingTo("1050");
    assertThat(tally.kept()).isEqualByComparingTo("1000");
  }

  @Test
  void thousandsAreMadeWhole() {
    Tally tally = new Tally(MeasureKind.SUM);
    tally.add("12", new BigDecimal("1000"), true);
    assertThat(tally.kept()).isEqualByComparingTo("12000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0012|12", "1,234|1234", "１２．５|12.5", "300-|-300", "+7|7", "''|0", "12X|0"})
  void amountsAreReadAsExtractsWriteThem(String text, String amount) {
    assertThat(Amount.of(text)).isEqualByComparingTo(amount);
  }
}
