package jp.shirube.governance.api.calendar;

import java.time.MonthDay;
import java.time.YearMonth;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.api.http.TemporaryFile;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Business days of the city. */
@Controller
@RequestMapping(Contract.BASE + "/calendar")
class CalendarResource {

  private static final String FILE = "calendar.csv";

  private final BusinessCalendars calendars;

  CalendarResource(BusinessCalendars calendars) {
    this.calendars = calendars;
  }

  record Closing(String from, String to) {}

  @Needs(Permission.CALENDAR_VIEW)
  @GetMapping("/{month}")
  Answer days(Viewer viewer, @PathVariable YearMonth month) {
    return Answer.of(new Page<>(calendars.of(viewer.municipality()).days(month), null));
  }

  @Needs(Permission.CALENDAR_EDIT)
  @PostMapping("/periods")
  Answer periods(Viewer viewer, @FromBody byte[] csv) {
    return Answer.of(
        TemporaryFile.with(
            FILE, csv, file -> calendars.importCsv(viewer.municipality(), file, viewer.actor())));
  }

  @Needs(Permission.CALENDAR_EDIT)
  @PutMapping("/closing")
  Answer closing(Viewer viewer, @FromBody Closing closing) {
    MonthDay from = MonthDay.parse("--" + closing.from());
    MonthDay to = MonthDay.parse("--" + closing.to());
    calendars.putClosing(viewer.municipality(), from, to, viewer.actor());
    return Answer.nothing();
  }
}
