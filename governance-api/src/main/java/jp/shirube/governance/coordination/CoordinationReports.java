package jp.shirube.governance.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Municipality;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.coordination.AnswerLine;
import jp.shirube.reports.coordination.CoordinationReport;
import jp.shirube.reports.coordination.ItemLine;
import jp.shirube.reports.coordination.ItemStatus;
import org.springframework.stereotype.Component;

/** The report of the coordination items, of all of them or of those that somebody may see. */
@Component
public class CoordinationReports {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final CoordinationItems items;
  private final Municipalities municipalities;
  private final BusinessCalendars calendars;
  private final Tenancy tenancy;
  private final People people;
  private final Clock clock;

  CoordinationReports(
      CoordinationItems items,
      Municipalities municipalities,
      BusinessCalendars calendars,
      Tenancy tenancy,
      People people,
      Clock clock) {
    this.items = items;
    this.municipalities = municipalities;
    this.calendars = calendars;
    this.tenancy = tenancy;
    this.people = people;
    this.clock = clock;
  }

  /** The items as they stand now, with the answers of a month. */
  public CoordinationReport report(String municipality, YearMonth month) {
    Settings settings = municipalities.find(municipality).orElseThrow();
    return tenancy.call(municipality, () -> built(settings, month));
  }

  /** The same of what somebody may see. */
  public CoordinationReport report(String municipality, YearMonth month, Actor reader) {
    Settings settings = municipalities.find(municipality).orElseThrow();
    return tenancy.call(
        municipality, people.standing(municipality, reader), () -> built(settings, month));
  }

  private CoordinationReport built(Settings settings, YearMonth month) {
    Municipality city = settings.municipality();
    PartyNames names = new PartyNames(settings);
    BusinessCalendar calendar = calendars.of(city.code());
    List<CoordinationItem> all = items.all(city.code());
    return new CoordinationReport(
        city.name() + "（" + city.code() + "）",
        month,
        OffsetDateTime.now(clock),
        all.stream().map(item -> line(item, names, calendar)).toList(),
        answers(all, items.history(city.code()), month, names, calendar));
  }

  private ItemLine line(CoordinationItem item, PartyNames names, BusinessCalendar calendar) {
    LocalDate today = LocalDate.now(clock);
    return new ItemLine(
        item.number(),
        item.title(),
        item.question(),
        names.of(item.raisedBy()),
        names.of(item.owner()),
        item.due(),
        ItemStatus.valueOf(item.state().name()),
        names.system(item.subject().systemId()),
        item.subject().stepNo(),
        item.subject().mappingItem(),
        item.subject().findingCode(),
        day(item.raisedAt()),
        item.lastAnswer(),
        item.isOverdue(today) ? overdueDays(item, today, calendar) : 0);
  }

  /** At least one: what is due on a Friday is overdue on Saturday. */
  private static int overdueDays(
      CoordinationItem item, LocalDate today, BusinessCalendar calendar) {
    return Math.max(1, calendar.between(item.due(), today));
  }

  private static List<AnswerLine> answers(
      List<CoordinationItem> all,
      List<ItemEvent> history,
      YearMonth month,
      PartyNames names,
      BusinessCalendar calendar) {
    Map<Long, CoordinationItem> byId =
        all.stream().collect(Collectors.toMap(CoordinationItem::id, Function.identity()));
    List<AnswerLine> answers = new ArrayList<>();
    LocalDate asked = LocalDate.MIN;
    for (ItemEvent event : history) {
      CoordinationItem item = byId.get(event.itemId());
      if (event.isAsking()) {
        asked = day(event.at());
      }
      if (item != null && event.isFirstAnswer() && YearMonth.from(day(event.at())).equals(month)) {
        answers.add(answer(item, asked, event, names, calendar));
      }
    }
    answers.sort(Comparator.comparing(AnswerLine::answeredOn).thenComparingInt(AnswerLine::number));
    return answers;
  }

  private static AnswerLine answer(
      CoordinationItem item,
      LocalDate asked,
      ItemEvent event,
      PartyNames names,
      BusinessCalendar calendar) {
    LocalDate answered = day(event.at());
    return new AnswerLine(
        item.number(),
        item.title(),
        names.of(item.owner()),
        asked,
        answered,
        calendar.between(asked, answered),
        event.text());
  }

  private static LocalDate day(OffsetDateTime time) {
    return time.atZoneSameInstant(JAPAN).toLocalDate();
  }
}
