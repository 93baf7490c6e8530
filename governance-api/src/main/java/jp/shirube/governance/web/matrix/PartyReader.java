package jp.shirube.governance.web.matrix;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Step;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.web.NotFound;
import org.springframework.stereotype.Component;

/** Reads what a department or a vendor has before it. */
@Component
class PartyReader {

  /** Steps that are to begin next, of each system. */
  private static final int NEXT = 3;

  private static final Set<Mark> WAITING = EnumSet.of(Mark.PROPOSED, Mark.WAITING, Mark.REJECTED);

  private final MatrixReader reader;
  private final MonthChoice months;
  private final BusinessCalendars calendars;

  PartyReader(MatrixReader reader, MonthChoice months, BusinessCalendars calendars) {
    this.reader = reader;
    this.months = months;
    this.calendars = calendars;
  }

  /**
   * @throws NotFound when it has no system that the viewer may see
   */
  PartyPage department(Month month, String department, Viewer viewer) {
    return read(month, viewer, it -> it.department().equals(department), "department", department);
  }

  /**
   * @throws NotFound when it has no system that the viewer may see
   */
  PartyPage vendor(Month month, String vendor, Viewer viewer) {
    return read(month, viewer, it -> it.vendor().equals(vendor), "vendor", vendor);
  }

  private PartyPage read(
      Month month, Viewer viewer, Predicate<Assignment> own, String kind, String id) {
    MatrixData data = reader.read(month, viewer);
    List<Assignment> systems = data.systems().stream().filter(own).toList();
    if (systems.isEmpty()) {
      throw new NotFound();
    }
    MonthView view = months.view(month);
    Systems of = new Systems(data, view, calendars.of(month.municipality()));
    List<PartyPage.SystemView> views = systems.stream().map(of::view).toList();
    return new PartyPage(
        view,
        kind.equals("vendor") ? systems.get(0).vendorName() : id,
        Filter.of(Map.of(kind, id)).query(view.path()),
        Figures.sum(views.stream().map(PartyPage.SystemView::figures).toList()),
        views);
  }

  /** Makes the views of systems. */
  private record Systems(MatrixData data, MonthView month, BusinessCalendar calendar) {

    PartyPage.SystemView view(Assignment system) {
      return new PartyPage.SystemView(
          system,
          data.isSpecial(system),
          Figures.of(data.cellsOf(system), data.settings()),
          steps(system, Cell::isLate).toList(),
          steps(system, cell -> cell.marks().stream().anyMatch(WAITING::contains)).toList(),
          Stream.concat(
                  steps(system, cell -> isOnTheWay(cell, StepStatus.IN_PROGRESS)),
                  steps(system, cell -> isOnTheWay(cell, StepStatus.NOT_STARTED)).limit(NEXT))
              .toList());
    }

    private static boolean isOnTheWay(Cell cell, StepStatus status) {
      return cell.status() == status && !cell.isLate();
    }

    private Stream<PartyPage.StepView> steps(Assignment system, Predicate<Cell> wanted) {
      return data.steps().steps().stream()
          .filter(step -> wanted.test(data.cell(system, step.no())))
          .map(step -> step(system, step));
    }

    private PartyPage.StepView step(Assignment system, Step step) {
      Cell cell = data.cell(system, step.no());
      LocalDate end = cell.now().state().plannedEnd();
      boolean overdue = cell.isLate() && end != null && end.isBefore(data.asOf());
      return new PartyPage.StepView(
          step.no(),
          step.name(),
          "/steps/%s/%s/%d".formatted(month.path(), system.systemId(), step.no()),
          cell.status(),
          Cell.symbol(cell.status()),
          end,
          overdue && end != null ? calendar.between(end, data.asOf()) : 0,
          List.copyOf(cell.marks()));
    }
  }
}
