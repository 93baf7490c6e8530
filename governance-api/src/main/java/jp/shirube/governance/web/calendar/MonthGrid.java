package jp.shirube.governance.web.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.calendar.BusyPeriod;
import jp.shirube.governance.calendar.CalendarDay;
import jp.shirube.mappings.finding.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A month as weeks that begin on Sundays.
 *
 * @param businessDays how many business days it has
 * @param weeks seven cells each; those of other months have no day
 */
record MonthGrid(YearMonth month, long businessDays, List<List<Cell>> weeks) {

  private static final int DAYS = 7;

  /**
   * A day.
   *
   * @param date null outside of the month
   * @param number which business day it is, 0 for none
   * @param busy whether it lies in a busy period
   */
  record Cell(@Nullable LocalDate date, int number, boolean today, boolean busy, List<Mark> marks) {

    private static final Cell OUTSIDE = new Cell(null, 0, false, false, List.of());

    public boolean isClosed() {
      return date != null && number == 0;
    }
  }

  /**
   * @param marks further marks, of any day
   */
  static MonthGrid of(YearMonth month, List<CalendarDay> days, List<Mark> marks, LocalDate today) {
    Map<LocalDate, List<Mark>> byDay = marks.stream().collect(Collectors.groupingBy(Mark::day));
    List<Cell> cells = new ArrayList<>();
    int before = month.atDay(1).getDayOfWeek().getValue() % DAYS;
    for (int i = 0; i < before; i++) {
      cells.add(Cell.OUTSIDE);
    }
    days.forEach(day -> cells.add(cell(day, byDay.getOrDefault(day.date(), List.of()), today)));
    while (cells.size() % DAYS != 0) {
      cells.add(Cell.OUTSIDE);
    }
    return new MonthGrid(
        month, days.stream().filter(CalendarDay::isBusinessDay).count(), weeks(cells));
  }

  private static List<List<Cell>> weeks(List<Cell> cells) {
    List<List<Cell>> weeks = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += DAYS) {
      weeks.add(List.copyOf(cells.subList(i, i + DAYS)));
    }
    return weeks;
  }

  private static Cell cell(CalendarDay day, List<Mark> further, LocalDate today) {
    List<Mark> marks = new ArrayList<>();
    if (day.holiday() != null) {
      marks.add(new Mark(day.date(), "holiday", Messages.complete().text(day.holiday().key())));
    }
    day.periods().forEach(period -> marks.add(mark(day.date(), period)));
    marks.addAll(further);
    boolean busy = day.periods().stream().anyMatch(it -> it.kind() != BusyPeriod.Kind.CLOSED);
    return new Cell(day.date(), day.businessNumber(), day.date().equals(today), busy, marks);
  }

  private static Mark mark(LocalDate day, BusyPeriod period) {
    boolean closed = period.kind() == BusyPeriod.Kind.CLOSED;
    String kind = Messages.complete().text(period.kind().key());
    return new Mark(
        day, closed ? "closed" : "busy", closed ? period.name() : kind + " " + period.name());
  }
}
