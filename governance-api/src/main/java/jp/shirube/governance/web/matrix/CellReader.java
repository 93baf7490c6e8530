package jp.shirube.governance.web.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.ApprovalState;
import jp.shirube.governance.progress.FactKind;
import jp.shirube.governance.progress.KnownFact;
import jp.shirube.governance.progress.KnownFacts;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthChecks;
import jp.shirube.governance.progress.Proposal;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.governance.progress.Step;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepSetting;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.web.NotFound;
import jp.shirube.governance.web.PageFinding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a cell as the session may see it. */
@Component
class CellReader {

  private final MatrixReader matrix;
  private final MonthChoice months;
  private final StepBoard board;
  private final MonthChecks checks;
  private final Proposals proposals;
  private final StepApprovals approvals;
  private final KnownFacts facts;
  private final PlanReader plans;
  private final PastReader past;

  CellReader(
      MatrixReader matrix,
      MonthChoice months,
      StepBoard board,
      MonthChecks checks,
      Proposals proposals,
      StepApprovals approvals,
      KnownFacts facts,
      PlanReader plans,
      PastReader past) {
    this.matrix = matrix;
    this.months = months;
    this.board = board;
    this.checks = checks;
    this.proposals = proposals;
    this.approvals = approvals;
    this.facts = facts;
    this.plans = plans;
    this.past = past;
  }

  /**
   * @throws NotFound when there is no such cell, or none that the viewer may see
   */
  CellPage read(Month month, StepKey key, Viewer viewer) {
    MatrixData data = matrix.read(month, viewer);
    Assignment system =
        data.systems().stream()
            .filter(it -> it.systemId().equals(key.systemId()))
            .findFirst()
            .orElseThrow(NotFound::new);
    Step step =
        data.steps().steps().stream()
            .filter(it -> it.no() == key.stepNo())
            .findFirst()
            .orElseThrow(NotFound::new);
    return page(data, system, step, viewer);
  }

  private CellPage page(MatrixData data, Assignment system, Step step, Viewer viewer) {
    Month month = data.month();
    Cell cell = data.cell(system, step.no());
    StepState state = cell.now().state();
    StepKey key = StepKey.of(state);
    StepState before = before(month, key);
    return new CellPage(
        months.view(month),
        system,
        step,
        state,
        cell.now().basis(),
        cell.now().confirmed(),
        List.copyOf(cell.marks()),
        before,
        fields(state, before),
        work(data, system, step, months.view(month).path()),
        facts(data, system, step),
        proposed(month, key),
        moves(month, key, viewer),
        plans.read(month, state, data.asOf()),
        past.read(month, key),
        findings(month, key),
        data.seen(),
        data.edit());
  }

  private @Nullable StepState before(Month month, StepKey key) {
    return board.recordsBefore(month).stream()
        .map(StepRecord::state)
        .filter(it -> StepKey.of(it).equals(key))
        .findFirst()
        .orElse(null);
  }

  private static List<CellPage.FieldRow> fields(StepState now, @Nullable StepState before) {
    StepState other = before == null ? StepState.untouched(now.systemId(), now.stepNo()) : before;
    return Arrays.stream(StepField.values())
        .map(
            field ->
                new CellPage.FieldRow(
                    field.id(),
                    shown(field, now),
                    before == null ? "" : shown(field, other),
                    field.day(now),
                    before == null ? null : field.day(other)))
        .toList();
  }

  private static String shown(StepField field, StepState state) {
    return field == StepField.STATUS ? state.status().label() : field.text(state);
  }

  private static CellPage.Work work(MatrixData data, Assignment system, Step step, String month) {
    StepSetting setting = data.settings().row(step.no());
    return new CellPage.Work(
        setting.weight(),
        setting.sureness().isProvisional(),
        setting.predecessors().stream()
            .sorted()
            .map(no -> neighbour(data, system, no, month))
            .toList(),
        setting.facts().entrySet().stream()
            .filter(fact -> fact.getValue() == StepStatus.COMPLETED)
            .map(Map.Entry::getKey)
            .sorted()
            .toList());
  }

  private static CellPage.Neighbour neighbour(
      MatrixData data, Assignment system, int no, String month) {
    StepStatus status = data.cell(system, no).status();
    return new CellPage.Neighbour(
        no,
        data.steps().step(no).name(),
        status,
        Cell.symbol(status),
        "/steps/%s/%s/%d".formatted(month, system.systemId(), no));
  }

  private List<KnownFact> facts(MatrixData data, Assignment system, Step step) {
    Set<FactKind> kinds = data.settings().facts(step.no());
    return facts.of(data.month().municipality(), system.systemId()).stream()
        .filter(fact -> kinds.contains(fact.kind()))
        .toList();
  }

  private List<Proposal> proposed(Month month, StepKey key) {
    return reversed(
        proposals.of(month).stream()
            .filter(it -> new StepKey(it.systemId(), it.stepNo()).equals(key)));
  }

  private List<CellPage.Move> moves(Month month, StepKey key, Viewer viewer) {
    Rights rights = new Rights(month, viewer);
    return reversed(
        approvals.of(month).stream()
            .filter(it -> it.step().equals(key))
            .map(
                it ->
                    new CellPage.Move(
                        it, it.state() == ApprovalState.PENDING && rights.decide(it))));
  }

  private static <T> List<T> reversed(Stream<T> oldestFirst) {
    List<T> all = new ArrayList<>(oldestFirst.toList());
    Collections.reverse(all);
    return all;
  }

  private List<PageFinding> findings(Month month, StepKey key) {
    return checks.of(month).stream()
        .filter(it -> it.systemId().equals(key.systemId()) && it.stepNo() == key.stepNo())
        .map(it -> PageFinding.of(it.finding()))
        .toList();
  }
}
