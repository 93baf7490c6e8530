package jp.shirube.governance.web.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.CoordinationItems;
import jp.shirube.governance.coordination.ItemState;
import jp.shirube.governance.progress.Month;
import org.springframework.stereotype.Component;

/** What is due, with the business days that are left. */
@Component
class DueLines {

  /** Items are told so many business days ahead. */
  private static final int AHEAD = 5;

  private final MonthDuties duties;
  private final CoordinationItems items;
  private final BusinessCalendars calendars;
  private final Clock clock;

  DueLines(MonthDuties duties, CoordinationItems items, BusinessCalendars calendars, Clock clock) {
    this.duties = duties;
    this.items = items;
    this.calendars = calendars;
    this.clock = clock;
  }

  List<HomeLine> of(Viewer viewer, Month month) {
    Stream<HomeLine> ofMonth =
        duties.of(viewer, month).stream().filter(it -> !it.isLate()).map(it -> line(month, it));
    return Stream.concat(ofMonth, items(viewer)).toList();
  }

  private static HomeLine line(Month month, MonthDuty it) {
    return HomeLine.of(
        Paths.month(month), "home.due." + it.stage(), it.due(), it.left(), month.month());
  }

  private Stream<HomeLine> items(Viewer viewer) {
    if (!viewer.may(Permission.COORDINATION_VIEW)) {
      return Stream.of();
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate until = calendars.of(viewer.municipality()).plus(today, AHEAD);
    return items.open(viewer.municipality()).stream()
        .filter(it -> it.state() == ItemState.OPEN)
        .filter(it -> !it.due().isBefore(today) && !it.due().isAfter(until))
        .map(DueLines::line);
  }

  private static HomeLine line(CoordinationItem it) {
    return HomeLine.of(Paths.item(it.number()), "home.due.item", it.due(), it.title());
  }
}
