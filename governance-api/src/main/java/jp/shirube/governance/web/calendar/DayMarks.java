package jp.shirube.governance.web.calendar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.deadline.Deadline;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.schedule.ReminderDays;
import jp.shirube.mappings.finding.Messages;
import org.springframework.stereotype.Component;

/** What else stands at the days of a calendar: deadlines, reminders, planned cut-overs. */
@Component
class DayMarks {

  /** The step that ends with the move: 本番データ移行と検証. */
  private static final int MOVE_STEP = 35;

  private final MonthDeadlines deadlines;
  private final ReminderDays reminders;
  private final BusinessCalendars calendars;
  private final Months months;
  private final StepBoard board;
  private final Municipalities municipalities;

  DayMarks(
      MonthDeadlines deadlines,
      ReminderDays reminders,
      BusinessCalendars calendars,
      Months months,
      StepBoard board,
      Municipalities municipalities) {
    this.deadlines = deadlines;
    this.reminders = reminders;
    this.calendars = calendars;
    this.months = months;
    this.board = board;
    this.municipalities = municipalities;
  }

  /** Everything that the viewer may see, of any day. */
  List<Mark> of(Viewer viewer) {
    List<Mark> marks = new ArrayList<>();
    if (viewer.may(Permission.MONTH_VIEW)) {
      months.all(viewer.municipality()).forEach(month -> deadlines(viewer, month, marks));
    }
    if (viewer.may(Permission.STEPS_VIEW)) {
      months.latest(viewer.municipality()).ifPresent(month -> marks.addAll(cutovers(month)));
    }
    return marks;
  }

  private void deadlines(Viewer viewer, Month month, List<Mark> marks) {
    BusinessCalendar calendar = calendars.of(viewer.municipality());
    for (Deadline due : deadlines.of(viewer.municipality(), month.month())) {
      marks.add(new Mark(due.due(), "deadline", text("due", month.month(), due)));
      if (viewer.standing().isWholeCity()) {
        reminders.of(viewer.municipality()).stream()
            .filter(days -> days != 0)
            .map(days -> calendar.plus(due.due(), -days))
            .forEach(
                day -> marks.add(new Mark(day, "reminder", text("remind", month.month(), due))));
      }
    }
  }

  private static String text(String key, YearMonth month, Deadline due) {
    return Messages.complete()
        .text(
            "calendar.mark." + key,
            Map.of(
                "month",
                Integer.toString(month.getMonthValue()),
                "stage",
                Messages.complete().text(due.stage().key())));
  }

  private List<Mark> cutovers(Month month) {
    Map<String, String> names =
        municipalities.find(month.municipality()).stream()
            .flatMap(settings -> settings.assignments().stream())
            .collect(Collectors.toMap(Assignment::systemId, Assignment::systemName));
    return board.records(month).stream()
        .map(StepRecord::state)
        .filter(state -> state.stepNo() == MOVE_STEP)
        .flatMap(state -> cutover(state, names))
        .toList();
  }

  private static Stream<Mark> cutover(StepState state, Map<String, String> names) {
    boolean done = state.actualEnd() != null;
    return Stream.ofNullable(done ? state.actualEnd() : state.plannedEnd())
        .map(Objects::requireNonNull)
        .map(
            day ->
                new Mark(
                    day,
                    "cutover",
                    Messages.complete()
                        .text(
                            done ? "calendar.mark.moved" : "calendar.mark.move",
                            Map.of(
                                "system",
                                names.getOrDefault(state.systemId(), state.systemId())))));
  }
}
