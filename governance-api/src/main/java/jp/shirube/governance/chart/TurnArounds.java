package jp.shirube.governance.chart;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.coordination.AnswerTimes;
import jp.shirube.governance.municipality.Vendor;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.chart.TurnAround;
import org.springframework.stereotype.Component;

/**
 * How long vendors take: from a question to its first answer, and from a mapping definition that
 * was given back to its next version.
 */
@Component
class TurnArounds {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int YEAR = 12;

  private final AnswerTimes answers;
  private final ReturnMapper returns;
  private final BusinessCalendars calendars;
  private final Messages messages = Messages.japanese("chart");

  TurnArounds(AnswerTimes answers, ReturnMapper returns, BusinessCalendars calendars) {
    this.answers = answers;
    this.returns = returns;
    this.calendars = calendars;
  }

  /** The year up to a day: twelve months, the day's own the last of them. */
  TurnAround of(String municipality, List<Vendor> vendors, LocalDate today) {
    YearMonth first = YearMonth.from(today).minusMonths(YEAR - 1L);
    Map<String, AnswerTimes.Answered> answered =
        answers.ofVendors(municipality, first.atDay(1), today);
    List<ReturnMapper.Row> returned =
        returns.returns(municipality).stream().filter(row -> isSince(row, first.atDay(1))).toList();
    BusinessCalendar calendar = calendars.of(municipality);
    List<TurnAround.Answerer> answerers =
        vendors.stream()
            .flatMap(
                it ->
                    Stream.of(
                            questions(it, Optional.ofNullable(answered.get(it.id()))),
                            definitions(it, returned, calendar))
                        .flatMap(Optional::stream))
            .toList();
    return new TurnAround(first + " ～ " + YearMonth.from(today), answerers);
  }

  private static boolean isSince(ReturnMapper.Row row, LocalDate first) {
    OffsetDateTime answered = row.answered();
    return answered == null || !day(answered).isBefore(first);
  }

  private Optional<TurnAround.Answerer> questions(
      Vendor vendor, Optional<AnswerTimes.Answered> answered) {
    return answered.map(
        it -> new TurnAround.Answerer(name(vendor, "question"), it.days(), it.waiting()));
  }

  private Optional<TurnAround.Answerer> definitions(
      Vendor vendor, List<ReturnMapper.Row> returned, BusinessCalendar calendar) {
    List<Integer> days = new ArrayList<>();
    int waiting = 0;
    for (ReturnMapper.Row row : returned) {
      OffsetDateTime answered = row.answered();
      if (row.vendor().equals(vendor.id()) && answered != null) {
        days.add(calendar.between(day(row.asked()), day(answered)));
      } else if (row.vendor().equals(vendor.id())) {
        waiting++;
      }
    }
    return days.isEmpty() && waiting == 0
        ? Optional.empty()
        : Optional.of(new TurnAround.Answerer(name(vendor, "returned"), days, waiting));
  }

  private String name(Vendor vendor, String kind) {
    return messages.text("chart.turn." + kind, Map.of("name", vendor.name()));
  }

  private static LocalDate day(OffsetDateTime time) {
    return time.atZoneSameInstant(JAPAN).toLocalDate();
  }
}
