package jp.shirube.governance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.shirube.mappings.finding.Messages;
import org.junit.jupiter.api.Test;

/** Against the days the Cabinet Office publishes (国民の祝日について), written down by hand. */
class NationalHolidaysTest {

  private static final Messages MESSAGES = Messages.complete();

  @Test
  void areThoseOfTheOfficialListFrom2020To2027() throws Exception {
    assertThat(computed(2020, 2027)).isEqualTo(official());
  }

  @Test
  void theLawsTwoDaysBetweenHolidaysInThisDecadeAreFound() {
    assertThat(IntStream.rangeClosed(2022, 2032).boxed().flatMap(NationalHolidaysTest::between))
        .containsExactly(LocalDate.of(2026, 9, 22), LocalDate.of(2032, 9, 21));
  }

  private static java.util.stream.Stream<LocalDate> between(int year) {
    return NationalHolidays.of(year).entrySet().stream()
        .filter(entry -> entry.getValue() == NationalHoliday.BETWEEN)
        .map(java.util.Map.Entry::getKey);
  }

  private static List<String> computed(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(NationalHolidays::of)
        .flatMap(year -> year.entrySet().stream())
        .map(entry -> entry.getKey() + "," + MESSAGES.text(entry.getValue().key()))
        .toList();
  }

  private static List<String> official() throws Exception {
    try (InputStream in =
        Objects.requireNonNull(
            NationalHolidaysTest.class.getResourceAsStream("/calendar/national-holidays.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
