package jp.shirube.governance.web.matrix;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.pmo.ReportCells;
import jp.shirube.governance.pmo.ReportDay;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthChecks;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepSettingsStore;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.transition.TransitionRegister;
import jp.shirube.governance.transition.TransitionSystem;
import jp.shirube.reports.pmo.Movement;
import jp.shirube.reports.pmo.StepCell;
import org.springframework.stereotype.Component;

/** Reads a month as the session may see it. */
@Component
class MatrixReader {

  private final StepBoard board;
  private final MonthChecks checks;
  private final Proposals proposals;
  private final StepApprovals approvals;
  private final StepListStore lists;
  private final StepSettingsStore settings;
  private final Municipalities municipalities;
  private final TransitionRegister register;
  private final Clock clock;

  MatrixReader(
      StepBoard board,
      MonthChecks checks,
      Proposals proposals,
      StepApprovals approvals,
      StepListStore lists,
      StepSettingsStore settings,
      Municipalities municipalities,
      TransitionRegister register,
      Clock clock) {
    this.board = board;
    this.checks = checks;
    this.proposals = proposals;
    this.approvals = approvals;
    this.lists = lists;
    this.settings = settings;
    this.municipalities = municipalities;
    this.register = register;
    this.clock = clock;
  }

  MatrixData read(Month month, Viewer viewer) {
    Rights rights = new Rights(month, viewer);
    long seen = board.lastChange(month);
    List<StepRecord> records = board.records(month);
    Reading reading =
        new Reading(
            board.recordsBefore(month),
            claimed(month, records),
            new Waiting(proposals.open(month), approvals.of(month), rights),
            ReportDay.of(month.month(), OffsetDateTime.now(clock)).toLocalDate());
    return new MatrixData(
        month,
        lists.get(month.edition()),
        settings.of(month),
        systems(month, records),
        reading.cells(records),
        special(month),
        reading.asOf,
        seen,
        rights.edit());
  }

  private Set<StepKey> claimed(Month month, List<StepRecord> records) {
    return checks.claims(month, records).stream()
        .map(it -> new StepKey(it.systemId(), it.stepNo()))
        .collect(Collectors.toSet());
  }

  /** The systems that the month has; one that was assigned later is not in it. */
  private List<Assignment> systems(Month month, List<StepRecord> records) {
    Set<String> known = new HashSet<>();
    records.forEach(record -> known.add(record.state().systemId()));
    return municipalities
        .find(month.municipality())
        .map(Settings::assignments)
        .orElse(List.of())
        .stream()
        .filter(system -> known.contains(system.systemId()))
        .toList();
  }

  private Set<String> special(Month month) {
    return register.current(month.municipality()).stream()
        .map(TransitionSystem::systemId)
        .collect(Collectors.toSet());
  }

  /** What the cells are held against. */
  private static final class Reading {

    private final Map<StepKey, StepStatus> before = new HashMap<>();
    private final ReportCells figures;
    private final Set<StepKey> claimed;
    private final Waiting waiting;
    private final LocalDate asOf;

    Reading(List<StepRecord> before, Set<StepKey> claimed, Waiting waiting, LocalDate asOf) {
      before.forEach(it -> this.before.put(StepKey.of(it.state()), it.state().status()));
      this.figures = new ReportCells(before);
      this.claimed = claimed;
      this.waiting = waiting;
      this.asOf = asOf;
    }

    Map<StepKey, Cell> cells(List<StepRecord> records) {
      return records.stream()
          .collect(Collectors.toMap(record -> StepKey.of(record.state()), this::cell));
    }

    private Cell cell(StepRecord record) {
      StepKey step = StepKey.of(record.state());
      StepCell figure = figures.cell(record);
      Cell plain = new Cell(record, figure, before.get(step), Set.of(), false);
      Set<Mark> marks = waiting.marks(plain, step);
      marks.addAll(own(figure, step));
      return new Cell(record, figure, before.get(step), marks, waiting.isMine(plain, step));
    }

    private Set<Mark> own(StepCell figure, StepKey step) {
      Set<Mark> marks = EnumSet.noneOf(Mark.class);
      if (figure.delayed(asOf)) {
        marks.add(Mark.LATE);
      }
      if (claimed.contains(step)) {
        marks.add(Mark.CLAIMED);
      }
      if (figure.movement() != Movement.NONE) {
        marks.add(Mark.valueOf(figure.movement().name()));
      }
      return marks;
    }
  }
}
