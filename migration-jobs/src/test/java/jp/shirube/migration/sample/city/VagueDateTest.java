package jp.shirube.migration.sample.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VagueDateTest {

  @ParameterizedTest
  @CsvSource({
    "1912-07-29, M450729, 1450729",
    "1912-07-30, T010730, 2010730",
    "1926-12-24, T151224, 2151224",
    "1926-12-25, S011225, 3011225",
    "1989-01-07, S640107, 3640107",
    "1989-01-08, H010108, 4010108",
    "2019-04-30, H310430, 4310430",
    "2019-05-01, R010501, 5010501"
  })
  void erasChangeOnTheirDays(LocalDate day, String wareki, String host) {
    VagueDate date = VagueDate.of(day);
    assertThat(date.wareki()).isEqualTo(wareki);
    assertThat(date.hostWareki()).isEqualTo(host);
    assertThat(date.iso()).isEqualTo(day.toString());
  }

  @Test
  void aKnownDateHasNoWording() {
    VagueDate date = new VagueDate(1970, 1, 23);
    assertThat(date.vague()).isFalse();
    assertThat(date.flag()).isEqualTo("0");
    assertThat(date.wording()).isEmpty();
  }

  @Test
  void anUnknownDayOrMonthIsWordedInFullWidth() {
    VagueDate date = new VagueDate(1970, 1, 23);
    assertThat(date.withoutDay().wording()).isEqualTo("昭和４５年１月頃");
    assertThat(date.withoutDay().iso()).isEqualTo("1970-01-00");
    assertThat(date.withoutDay().wareki()).isEqualTo("S450100");
    assertThat(date.withoutMonth().wording()).isEqualTo("昭和４５年頃");
    assertThat(date.withoutMonth().iso()).isEqualTo("1970-00-00");
    assertThat(date.withoutMonth().flag()).isEqualTo("1");
  }

  @Test
  void aRepresentativeDayIsOneOfTheCalendar() {
    assertThat(new VagueDate(1970, 2, 30).representative()).isEqualTo("1970-02-28");
    assertThat(new VagueDate(1970, 0, 0).representative()).isEqualTo("1970-06-15");
    assertThat(new VagueDate(1970, 3, 0).representative()).isEqualTo("1970-03-15");
  }
}
