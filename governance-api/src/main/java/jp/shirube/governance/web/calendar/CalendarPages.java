package jp.shirube.governance.web.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.calendar.BusyPeriod;
import jp.shirube.governance.calendar.CalendarDesk;
import jp.shirube.governance.calendar.CalendarImport;
import jp.shirube.governance.calendar.CityPeriod;
import jp.shirube.governance.web.Download;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import jp.shirube.governance.web.PageInput;
import jp.shirube.governance.web.Received;
import jp.shirube.reports.figure.Wareki;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calendar by month and by fiscal year, and the city's own days. */
@Controller
class CalendarPages {

  private static final String OPEN = "OPEN";
  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2098;

  private final BusinessCalendars calendars;
  private final CalendarDesk desk;
  private final DayMarks marks;
  private final Clock clock;

  CalendarPages(BusinessCalendars calendars, CalendarDesk desk, DayMarks marks, Clock clock) {
    this.calendars = calendars;
    this.desk = desk;
    this.marks = marks;
    this.clock = clock;
  }

  @Needs(Permission.CALENDAR_VIEW)
  @GetMapping("/calendar")
  String month(Viewer viewer, @RequestParam(defaultValue = "") String month, Model model) {
    YearMonth shown = within(PageInput.month(month, YearMonth.now(clock)));
    model.addAttribute("grid", grid(viewer, shown));
    model.addAttribute("fiscalYear", Wareki.fiscalYearNumber(shown));
    return "calendar/month";
  }

  @Needs(Permission.CALENDAR_VIEW)
  @GetMapping("/calendar/year")
  String year(Viewer viewer, @RequestParam(defaultValue = "") String year, Model model) {
    int shown =
        year.matches("[0-9]{4}")
            ? Math.max(FIRST_YEAR, Math.min(LAST_YEAR, Integer.parseInt(year)))
            : Wareki.fiscalYearNumber(YearMonth.now(clock));
    YearMonth first = YearMonth.of(shown, Month.APRIL);
    BusinessCalendar calendar = calendars.of(viewer.municipality());
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("year", shown);
    model.addAttribute("name", Wareki.fiscalYear(first));
    model.addAttribute(
        "grids",
        IntStream.range(0, 12)
            .mapToObj(first::plusMonths)
            .map(month -> MonthGrid.of(month, calendar.days(month), List.of(), today))
            .toList());
    model.addAttribute(
        "periods",
        desk.periods(viewer.municipality()).stream()
            .filter(it -> !it.to().isBefore(first.atDay(1)))
            .filter(it -> it.from().isBefore(first.plusYears(1).atDay(1)))
            .toList());
    model.addAttribute("kinds", BusyPeriod.Kind.values());
    return "calendar/year";
  }

  private MonthGrid grid(Viewer viewer, YearMonth month) {
    return MonthGrid.of(
        month,
        calendars.of(viewer.municipality()).days(month),
        marks.of(viewer),
        LocalDate.now(clock));
  }

  private static YearMonth within(YearMonth month) {
    return month.withYear(Math.max(FIRST_YEAR, Math.min(LAST_YEAR, month.getYear())));
  }

  @Needs(Permission.CALENDAR_VIEW)
  @GetMapping("/calendar/export.csv")
  ResponseEntity<byte[]> export(Viewer viewer) {
    byte[] text = desk.csv(viewer.municipality()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return Download.csv("カレンダー_" + viewer.municipality() + ".csv", out -> out.write(text));
  }

  @Needs(Permission.CALENDAR_EDIT)
  @PostMapping("/calendar/import")
  String take(Viewer viewer, @RequestParam MultipartFile file, RedirectAttributes next) {
    CalendarImport taken =
        Received.with(
            file, path -> calendars.importCsv(viewer.municipality(), path, viewer.actor()));
    Notice.say(
        next, "page.calendar.imported", taken.fiscalYears(), taken.periods(), taken.replaced());
    return "redirect:/calendar/year?year=" + taken.fiscalYears().get(0);
  }

  @Needs(Permission.CALENDAR_EDIT)
  @PostMapping("/calendar/periods")
  String add(
      Viewer viewer,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      RedirectAttributes next) {
    CityPeriod period = period(kind, name, from, to.isBlank() ? from : to);
    desk.add(viewer.municipality(), period, viewer.actor());
    Notice.say(next, "page.calendar.added", period.name());
    return "redirect:/calendar/year?year=" + fiscalYear(period);
  }

  @Needs(Permission.CALENDAR_EDIT)
  @PostMapping("/calendar/periods/remove")
  String remove(
      Viewer viewer,
      @RequestParam String kind,
      @RequestParam String name,
      @RequestParam String from,
      @RequestParam String to,
      RedirectAttributes next) {
    CityPeriod period = period(kind, name, from, to);
    desk.remove(viewer.municipality(), period, viewer.actor());
    Notice.say(next, "page.calendar.removed", period.name());
    return "redirect:/calendar/year?year=" + fiscalYear(period);
  }

  private static CityPeriod period(String kind, String name, String from, String to) {
    PageInput input = new PageInput();
    Optional<BusyPeriod.Kind> known = PageInput.named(BusyPeriod.Kind.class, kind);
    if (known.isEmpty() && !kind.equals(OPEN)) {
      input.choice(BusyPeriod.Kind.class, "calendar.column.KIND", kind);
    }
    LocalDate first = input.date("calendar.column.FROM", from);
    LocalDate last = input.date("calendar.column.TO", to);
    input.require();
    return new CityPeriod(known.orElse(null), name.strip(), first, last);
  }

  private static int fiscalYear(CityPeriod period) {
    return Wareki.fiscalYearNumber(YearMonth.from(period.from()));
  }
}
