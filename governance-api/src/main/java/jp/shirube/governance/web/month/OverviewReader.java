package jp.shirube.governance.web.month;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.deadline.Deadline;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthChecks;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.MonthFinding;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.governance.web.part.ProgressReader;
import org.springframework.stereotype.Component;

/** Reads the first page of a month. */
@Component
class OverviewReader {

  private final MonthShelf shelf;
  private final MonthCycle cycle;
  private final MonthDeadlines deadlines;
  private final DepartmentLines departments;
  private final MonthChecks checks;
  private final StepApprovals approvals;
  private final ProgressReader progress;
  private final Comments comments;
  private final NameBook names;
  private final Clock clock;

  OverviewReader(
      MonthShelf shelf,
      MonthCycle cycle,
      MonthDeadlines deadlines,
      DepartmentLines departments,
      MonthChecks checks,
      StepApprovals approvals,
      ProgressReader progress,
      Comments comments,
      NameBook names,
      Clock clock) {
    this.shelf = shelf;
    this.cycle = cycle;
    this.deadlines = deadlines;
    this.departments = departments;
    this.checks = checks;
    this.approvals = approvals;
    this.progress = progress;
    this.comments = comments;
    this.names = names;
    this.clock = clock;
  }

  Overview read(Viewer viewer, Month month) {
    MonthHead head = shelf.head(viewer, month, Tab.OVERVIEW);
    List<Deadline> due = deadlines.of(viewer.municipality(), month.month());
    Stages stages = new Stages(month, cycle.events(month), due, LocalDate.now(clock));
    List<DepartmentLine> lines = departments.of(viewer, month);
    List<MonthFinding> findings = checks.of(month);
    long errors = findings.stream().filter(MonthFinding::isError).count();
    Names book = names.of(viewer, month);
    return new Overview(
        head,
        stages.lines(viewer.standing().vendor().isEmpty()),
        viewer.standing().vendor().isEmpty() ? stages.givenBack() : Optional.empty(),
        ActionLine.of(viewer, head),
        lines,
        confirmation(month, due),
        lines.stream().filter(it -> it.progress().confirmation() == null).count(),
        progress.of(month),
        errors,
        findings.size() - errors,
        checks.claims(month).size(),
        approvals.pending(month).size(),
        comments.of(month, book),
        book);
  }

  private static Optional<Deadline> confirmation(Month month, List<Deadline> due) {
    return Stream.of(due)
        .filter(all -> month.revision() == 1)
        .flatMap(List::stream)
        .filter(it -> it.stage() == Stage.CONFIRMATION)
        .findFirst();
  }
}
