package jp.shirube.governance.coordination;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.municipality.Tenancy;
import org.springframework.stereotype.Component;

/** How long whoever was asked took to answer, of the items that the session may see. */
@Component
public class AnswerTimes {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final CoordinationItems items;
  private final BusinessCalendars calendars;
  private final Tenancy tenancy;

  AnswerTimes(CoordinationItems items, BusinessCalendars calendars, Tenancy tenancy) {
    this.items = items;
    this.calendars = calendars;
    this.tenancy = tenancy;
  }

  /**
   * What became of the questions to one vendor.
   *
   * @param days business days from each question to its first answer
   * @param waiting questions that wait now
   */
  public record Answered(List<Integer> days, int waiting) {}

  /**
   * The vendors that were asked, by id.
   *
   * @param from first day of the answers that count
   * @param to last day of the answers that count
   */
  public Map<String, Answered> ofVendors(String municipality, LocalDate from, LocalDate to) {
    return tenancy.call(
        municipality,
        () ->
            answered(
                calendars.of(municipality),
                items.all(municipality),
                items.history(municipality),
                from,
                to));
  }

  private static Map<String, Answered> answered(
      BusinessCalendar calendar,
      List<CoordinationItem> all,
      List<ItemEvent> history,
      LocalDate from,
      LocalDate to) {
    Map<Long, CoordinationItem> asked =
        all.stream()
            .filter(item -> item.owner().isVendor())
            .collect(Collectors.toMap(CoordinationItem::id, Function.identity()));
    Map<String, Answered> answered = new HashMap<>();
    asked
        .values()
        .forEach(item -> answered.computeIfAbsent(item.owner().vendor(), v -> waiting(v, all)));
    if (!asked.isEmpty()) {
      new Reading(calendar, asked, answered, from, to).read(history);
    }
    return answered;
  }

  private static Answered waiting(String vendor, List<CoordinationItem> all) {
    long waiting =
        all.stream()
            .filter(item -> item.owner().vendor().equals(vendor))
            .filter(item -> item.state() == ItemState.OPEN)
            .count();
    return new Answered(new ArrayList<>(), Math.toIntExact(waiting));
  }

  /** Goes through the histories of items, one item after the other. */
  private static final class Reading {

    private final BusinessCalendar calendar;
    private final Map<Long, CoordinationItem> items;
    private final Map<String, Answered> answered;
    private final LocalDate from;
    private final LocalDate to;
    private LocalDate asked = LocalDate.MIN;

    Reading(
        BusinessCalendar calendar,
        Map<Long, CoordinationItem> items,
        Map<String, Answered> answered,
        LocalDate from,
        LocalDate to) {
      this.calendar = calendar;
      this.items = items;
      this.answered = answered;
      this.from = from;
      this.to = to;
    }

    void read(List<ItemEvent> history) {
      history.stream().filter(event -> items.containsKey(event.itemId())).forEach(this::take);
    }

    private void take(ItemEvent event) {
      LocalDate day = day(event.at());
      if (event.isAsking()) {
        asked = day;
      }
      if (event.isFirstAnswer() && !day.isBefore(from) && !day.isAfter(to)) {
        CoordinationItem item = Objects.requireNonNull(items.get(event.itemId()));
        Objects.requireNonNull(answered.get(item.owner().vendor()))
            .days()
            .add(calendar.between(asked, day));
      }
    }
  }

  private static LocalDate day(OffsetDateTime time) {
    return time.atZoneSameInstant(JAPAN).toLocalDate();
  }
}
