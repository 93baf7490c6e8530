package jp.shirube.reports.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarekiTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11, 令和8年11月, 令和8年度",
    "2027-03, 令和9年3月, 令和8年度",
    "2027-04, 令和9年4月, 令和9年度",
    "2019-04, 平成31年4月, 令和元年度",
    "2019-05, 令和元年5月, 令和元年度",
    "2019-03, 平成31年3月, 平成30年度"
  })
  void monthAndFiscalYear(YearMonth month, String text, String fiscalYear) {
    assertThat(Wareki.month(month)).isEqualTo(text);
    assertThat(Wareki.fiscalYear(month)).isEqualTo(fiscalYear);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-30, 令和8年11月30日", "2019-04-30, 平成31年4月30日", "2019-05-01, 令和元年5月1日"})
  void date(LocalDate date, String text) {
    assertThat(Wareki.date(date)).isEqualTo(text);
  }
}
