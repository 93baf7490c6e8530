package jp.shirube.migration.measure;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shirube.mappings.standard.MeasureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

  @Test
  void countsRecordsAndThoseThatStay() {
    Tally tally = new Tally(MeasureKind.COUNT);
    tally.add("", true);
    tally.add("", false);
    tally.add("", true);
    assertThat(tally.all()).isEqualByComparingTo("3");
    assertThat(tally.kept()).isEqualByComparingTo("2");
  }

  @Test
  void whatIsToldApartStaysWhileOneOfItsRecordsDoes() {
    Tally tally = new Tally(MeasureKind.DISTINCT);
    tally.add("household 1", false);
    tally.add("household 1", true);
    tally.add("household 1", false);
    tally.add("household 2", false);
    tally.add("", true);
    assertThat(tally.all()).isEqualByComparingTo("2");
    assertThat(tally.kept()).isEqualByComparingTo("1");
  }

  @Test
  void sumsAmounts() {
    Tally tally = new Tally(MeasureKind.SUM);
    tally.add("0001200", true);
    tally.add("-200", true);
    tally.add("50", false);
    assertThat(tally.all()).isEqualByComparingTo("1050");
    assertThat(tally.kept()).isEqualByComparingTo("1000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0012|12", "1,234|1234", "１２．５|12.5", "300-|-300", "+7|7", "''|0", "12X|0"})
  void amountsAreReadAsExtractsWriteThem(String text, String amount) {
    assertThat(Amount.of(text)).isEqualByComparingTo(amount);
  }
}
