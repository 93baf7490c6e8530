package jp.shirube.governance.entry;

import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.progress.ApprovalKind;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCode;
import jp.shirube.governance.progress.ProgressCode;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepChange;
import jp.shirube.governance.progress.StepCode;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntriesTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static Month month;

  private final Entries entries = GOVERNANCE.get(Entries.class);
  private final StepBoard board = GOVERNANCE.get(StepBoard.class);
  private final Actor planner = GOVERNANCE.person("plan-1");
  private final Actor other = GOVERNANCE.person("plan-2");

  @BeforeAll
  static void open() {
    month = GOVERNANCE.openMonth();
  }

  private EntryRequest request(long seen, String reason, CellEdit... edits) {
    return new EntryRequest(month, seen, List.of(edits), reason);
  }

  private static CellEdit set(String system, int step, StepField field, String text) {
    return CellEdit.exactly(new StepKey(system, step), Map.of(field, text));
  }

  private StepState state(String system, int step) {
    return board.records(month).stream()
        .map(StepRecord::state)
        .filter(it -> StepKey.of(it).equals(new StepKey(system, step)))
        .findFirst()
        .orElseThrow();
  }

  private static void refused(Runnable work, FindingCode... codes) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            FindingException.class,
            it -> assertThat(it.findings()).extracting(f -> f.code()).containsExactly(codes));
  }

  @Test
  void theSecondOfTwoIsToldWhatTheFirstChanged() {
    long seen = board.lastChange(month);
    entries.enter(request(seen, "", set("001", 1, StepField.OWNER, "佐藤")), planner);
    EntryRequest late = request(seen, "", set("001", 1, StepField.OWNER, "鈴木"));
    assertThatThrownBy(() -> entries.enter(late, other))
        .isInstanceOfSatisfying(
            FindingException.class,
            it ->
                assertThat(it.findings().get(0).arguments())
                    .containsEntry("who", planner.name())
                    .containsEntry("seen", "（空）")
                    .containsEntry("stored", "佐藤")
                    .containsEntry("wanted", "鈴木")
                    .containsEntry("field", "担当者"));
    assertThat(state("001", 1).owner()).isEqualTo("佐藤");
  }

  @Test
  void whatTwoChangeInDifferentFieldsIsPutTogether() {
    long seen = board.lastChange(month);
    entries.enter(request(seen, "", set("001", 2, StepField.OWNER, "佐藤")), planner);
    CellEdit whole =
        CellEdit.exactly(new StepKey("001", 2), Map.of(StepField.OWNER, "", StepField.NOTE, "調査中"));
    entries.enter(request(seen, "", whole), other);
    assertThat(state("001", 2))
        .extracting(StepState::owner, StepState::note)
        .containsExactly("佐藤", "調査中");
  }

  @Test
  void oneMayGoOnFromWhatHeEnteredHimself() {
    long seen = board.lastChange(month);
    entries.enter(request(seen, "", set("001", 3, StepField.OWNER, "佐藤")), planner);
    entries.enter(request(seen, "", set("001", 3, StepField.OWNER, "鈴木")), planner);
    assertThat(state("001", 3).owner()).isEqualTo("鈴木");
  }

  @Test
  void theRulesOfStatesHold() {
    long seen = board.lastChange(month);
    refused(
        () ->
            entries.enter(request(seen, "", set("001", 4, StepField.STATUS, "COMPLETED")), planner),
        ProgressCode.COMPLETED_WITHOUT_END);
    entries.enter(request(seen, "", set("001", 4, StepField.PLANNED_END, "2026-12-01")), planner);
    refused(
        () ->
            entries.enter(
                request(seen, " ", set("001", 4, StepField.PLANNED_END, "2027-01-08")), planner),
        StepCode.REPLAN_WITHOUT_REASON);
  }

  @Test
  void othersCellsAreNotThere() {
    refused(
        () ->
            entries.enter(
                request(0, "", set("010", 1, StepField.OWNER, "市民課")),
                GOVERNANCE.person("citizens-staff")),
        EntryCode.CELL_NOT_YOURS);
    refused(
        () ->
            entries.enter(
                request(0, "", set("021", 1, StepField.OWNER, "A社")),
                GOVERNANCE.person("a-engineer")),
        EntryCode.CELL_NOT_YOURS);
  }

  @Test
  void theManagerAndTheAuditorWriteNothing() {
    for (String person : List.of("plan-head", "auditor")) {
      refused(
          () ->
              entries.enter(
                  request(0, "", set("001", 1, StepField.OWNER, "課長")), GOVERNANCE.person(person)),
          MonthCode.ACTION_NOT_FOR_ROLE);
    }
  }

  @Test
  void manyCellsAreStoredAllOrOnlyTheValidOnes() {
    long seen = board.lastChange(month);
    CellEdit good = following("002", 1, "IN_PROGRESS");
    CellEdit bad = following("002", 2, "COMPLETED");
    EntryRequest both = request(seen, "", good, bad);
    refused(
        () -> entries.enterAll(both, BulkChange.Kind.EDIT, false, planner),
        ProgressCode.COMPLETED_WITHOUT_END);
    assertThat(state("002", 1).status()).isEqualTo(StepStatus.NOT_STARTED);
    Judgement stored = entries.enterAll(both, BulkChange.Kind.EDIT, true, planner);
    assertThat(stored.cells())
        .extracting(JudgedCell::verdict)
        .containsExactly(JudgedCell.Verdict.CHANGED, JudgedCell.Verdict.REFUSED);
    assertThat(state("002", 1).status()).isEqualTo(StepStatus.IN_PROGRESS);
    refused(
        () -> entries.enterAll(request(seen, "", bad), BulkChange.Kind.EDIT, true, planner),
        EntryCode.NOTHING_VALID);
  }

  private static CellEdit following(String system, int step, String status) {
    return CellEdit.following(
        new StepKey(system, step), Map.of(StepField.STATUS, status), Map.of());
  }

  @Test
  void datesFollowTheStatus() {
    StepKey step = new StepKey("003", 1);
    Map<StepField, String> days =
        Map.of(StepField.ACTUAL_START, "2026-11-02", StepField.ACTUAL_END, "2026-11-20");
    CellEdit done = CellEdit.following(step, Map.of(StepField.STATUS, "COMPLETED"), days);
    entries.enterAll(request(0, "", done), BulkChange.Kind.PASTE, false, planner);
    assertThat(state("003", 1))
        .extracting(StepState::actualStart, StepState::actualEnd)
        .extracting(Object::toString)
        .containsExactly("2026-11-02", "2026-11-20");
    Judgement back = entries.preview(request(0, "誤り", following("003", 1, "NOT_STARTED")), planner);
    assertThat(back.cells().get(0).approval()).isEqualTo(ApprovalKind.BACKWARD);
    assertThat(back.changed().get(0).changed())
        .extracting(StepState::actualStart, StepState::actualEnd)
        .containsOnlyNulls();
    assertThat(state("003", 1).status())
        .as("a preview stores nothing")
        .isEqualTo(StepStatus.COMPLETED);
  }

  @Test
  void theLastChangeOfManyCellsIsTakenBackOnce() {
    Actor tax = GOVERNANCE.person("tax-staff");
    CellEdit one = set("010", 1, StepField.OWNER, "一");
    CellEdit two = set("010", 2, StepField.OWNER, "二");
    entries.enterAll(request(0, "割当て", one, two), BulkChange.Kind.EDIT, false, tax);
    entries.enter(request(0, "", set("010", 2, StepField.OWNER, "三")), tax);
    BulkChange last = entries.last(month, tax).orElseThrow();
    assertThat(last).extracting(BulkChange::cells, BulkChange::reason).containsExactly(2, "割当て");
    assertThat(entries.last(month, planner).map(BulkChange::id)).isNotEqualTo(last.id());

    Judgement undone = entries.undo(month, last.id(), tax);

    assertThat(undone.cells())
        .extracting(JudgedCell::step, JudgedCell::verdict)
        .containsExactly(
            tuple(new StepKey("010", 1), JudgedCell.Verdict.CHANGED),
            tuple(new StepKey("010", 2), JudgedCell.Verdict.CONFLICTING));
    assertThat(state("010", 1).owner()).isEmpty();
    assertThat(state("010", 2).owner()).isEqualTo("三");
    assertThat(board.history(month, "010", 1))
        .filteredOn(change -> change.field().equals("owner"))
        .extracting(StepChange::newValue)
        .containsExactly("一", "");
    refused(() -> entries.undo(month, last.id(), tax), EntryCode.NOTHING_TO_UNDO);
  }

  @Test
  void eightHundredCellsTakeLessThanASecond() {
    List<CellEdit> edits =
        GOVERNANCE
            .get(Municipalities.class)
            .find(TestGovernance.CITY)
            .orElseThrow()
            .assignments()
            .stream()
            .flatMap(
                system ->
                    IntStream.rangeClosed(1, 40)
                        .mapToObj(step -> set(system.systemId(), step, StepField.NOTE, "一斉")))
            .toList();
    EntryRequest all = new EntryRequest(month, board.lastChange(month), edits, "");
    long before = System.nanoTime();
    Judgement stored = entries.enterAll(all, BulkChange.Kind.EDIT, false, STAFF);
    long millis = (System.nanoTime() - before) / 1_000_000;
    assertThat(stored.changed()).hasSize(800);
    assertThat(millis).isLessThan(1_000);
  }
}
