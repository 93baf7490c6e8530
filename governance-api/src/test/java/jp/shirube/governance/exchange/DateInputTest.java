package jp.shirube.governance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.shirube.reports.exchange.CellContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInputTest {

  @ParameterizedTest
  @CsvSource({
    "2026/3/1, 2026-03-01",
    "2026-03-01, 2026-03-01",
    "2026.3.1, 2026-03-01",
    "２０２６／３／１, 2026-03-01",
    "20260301, 2026-03-01",
    "2026年3月1日, 2026-03-01",
    "令和8年3月1日, 2026-03-01",
    "令和８年３月１日, 2026-03-01",
    "R8.3.1, 2026-03-01",
    "r8/3/1, 2026-03-01",
    "R08.03.01, 2026-03-01",
    "令和元年5月1日, 2019-05-01",
    "平成31年4月30日, 2019-04-30",
    "H12.1.1, 2000-01-01",
    "2028/2/29, 2028-02-29",
    "2100/12/31, 2100-12-31"
  })
  void readsWhatPeopleWrite(String text, LocalDate day) {
    assertThat(DateInput.of(new CellContent.Text(text))).isEqualTo(new DateInput(day, null));
  }

  @ParameterizedTest
  @CsvSource({
    "来月, DATE_UNREADABLE",
    "3/1, DATE_UNREADABLE",
    "2026/3, DATE_UNREADABLE",
    "令和8年, DATE_UNREADABLE",
    "5080301, DATE_UNREADABLE",
    "99999999, DATE_UNREADABLE",
    "2026/3/1～3/5, DATE_UNREADABLE",
    "-, DATE_UNREADABLE",
    "26/3/1, DATE_SHORT_YEAR",
    "8.3.1, DATE_SHORT_YEAR",
    "８年３月１日, DATE_SHORT_YEAR",
    "2026/2/30, DATE_NOT_IN_CALENDAR",
    "2026/00/01, DATE_NOT_IN_CALENDAR",
    "2027/2/29, DATE_NOT_IN_CALENDAR",
    "平成33年4月1日, DATE_NOT_IN_CALENDAR",
    "H31.5.1, DATE_NOT_IN_CALENDAR",
    "1999/12/31, DATE_OUT_OF_RANGE",
    "2101/1/1, DATE_OUT_OF_RANGE",
    "昭和64年1月7日, DATE_OUT_OF_RANGE"
  })
  void saysWhatIsWrong(String text, ExchangeCode code) {
    assertThat(DateInput.of(new CellContent.Text(text))).isEqualTo(new DateInput(null, code));
  }

  @Test
  void aNumberIsADayOfExcelOrEightDigits() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertThat(DateInput.of(new CellContent.Number("46082", 46_082, day)).day()).isEqualTo(day);
    assertThat(DateInput.of(new CellContent.Number("46082.5", 46_082.5, day)).day()).isEqualTo(day);
    assertThat(DateInput.of(new CellContent.Number("20260301", 20_260_301, null)).day())
        .isEqualTo(day);
    assertThat(DateInput.of(new CellContent.Number("-1", -1, null)).problem())
        .isEqualTo(ExchangeCode.DATE_UNREADABLE);
    assertThat(DateInput.of(new CellContent.Number("1", 1, LocalDate.of(1900, 1, 1))).problem())
        .isEqualTo(ExchangeCode.DATE_OUT_OF_RANGE);
    assertThat(DateInput.of(new CellContent.Number("1E+300", 1e300, null)).problem())
        .isEqualTo(ExchangeCode.DATE_UNREADABLE);
  }
}
