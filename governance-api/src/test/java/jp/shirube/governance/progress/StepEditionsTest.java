package jp.shirube.governance.progress;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static jp.shirube.governance.progress.ProgressTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The official list takes the place of the draft: two steps swapped, one renamed, one moved. */
class StepEditionsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final Months months = GOVERNANCE.get(Months.class);
  private final StepEditions editions = GOVERNANCE.get(StepEditions.class);
  private final StepBoard board = GOVERNANCE.get(StepBoard.class);

  @Test
  void statesCarryOverByNumberAndNameThenByNameThenAsAPersonDecides() {
    Month month = GOVERNANCE.openMonth();
    declare(month, 1, "一");
    declare(month, 12, "十二");
    declare(month, 13, "十三");
    declare(month, 34, "三十四");
    YearMonth next = month.month().plusMonths(1);
    editions.add(CITY, official(), STAFF);

    assertThatThrownBy(() -> editions.use(CITY, "official-1", next, List.of(), STAFF))
        .isInstanceOfSatisfying(
            ProgressRefused.class,
            refused ->
                assertThat(refused.findings())
                    .containsExactly(
                        StepCode.SUCCESSOR_OPEN.finding(
                            Map.of(
                                "from", "draft-1",
                                "to", "official-1",
                                "step", "34",
                                "name", "データ移行リハーサル",
                                "candidates", "34 移行リハーサル（第1回）"))));
    assertThat(editions.uses(CITY)).isEmpty();

    ownWeight(month, 34, 99);
    assertThat(editions.use(CITY, "official-1", next, List.of("34=34"), STAFF))
        .containsEntry(12, 13)
        .containsEntry(13, 12)
        .containsEntry(34, 34)
        .hasSize(40);
    assertThat(editions.uses(CITY))
        .extracting(EditionUse::fromMonth, EditionUse::edition, EditionUse::actorName)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(next, "official-1", "佐藤"));

    Month later = GOVERNANCE.openMonth();
    assertThat(later.edition()).isEqualTo("official-1");
    assertThat(months.find(CITY, month.month()).orElseThrow().edition()).isEqualTo("draft-1");
    assertThat(owner(later, 1)).isEqualTo("一");
    assertThat(owner(later, 12)).isEqualTo("十三");
    assertThat(owner(later, 13)).isEqualTo("十二");
    assertThat(owner(later, 34)).isEqualTo("三十四");
    assertThat(GOVERNANCE.get(StepSettingsStore.class).of(later).weight(34)).isEqualTo(99);

    assertThat(board.recordsBefore(later))
        .filteredOn(it -> it.state().systemId().equals("010"))
        .filteredOn(it -> !it.state().owner().isEmpty())
        .extracting(it -> it.state().stepNo(), it -> it.state().owner())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "一"),
            org.assertj.core.groups.Tuple.tuple(12, "十三"),
            org.assertj.core.groups.Tuple.tuple(13, "十二"),
            org.assertj.core.groups.Tuple.tuple(34, "三十四"));

    assertRefused(
        () -> editions.use(CITY, "draft-1", later.month(), List.of(), STAFF),
        StepCode.USE_BEFORE_MONTH);
    aStepWithoutSuccessorEndsHere(later);
  }

  private void aStepWithoutSuccessorEndsHere(Month month) {
    YearMonth from = month.month().plusMonths(2);
    editions.use(CITY, "draft-1", from, List.of("34=0"), STAFF);
    assertRefused(
        () -> editions.use(CITY, "official-1", from.minusMonths(1), List.of(), STAFF),
        StepCode.USE_BEFORE_USE);
    GOVERNANCE.openMonth();
    Month back = GOVERNANCE.openMonth();
    assertThat(back.edition()).isEqualTo("draft-1");
    assertThat(owner(back, 12)).isEqualTo("十二");
    assertThat(owner(back, 34)).isEmpty();
    assertThat(board.recordsBefore(back)).hasSize(800);
  }

  @Test
  void anEditionIsKeptForGood() {
    StepList list = new StepList("kept", "一つ目", StepLists.builtIn().steps());
    assertThat(editions.add(CITY, list, STAFF)).isTrue();
    assertThat(editions.add(CITY, list, STAFF)).isFalse();
    assertRefused(
        () -> editions.add(CITY, new StepList("kept", "二つ目", list.steps()), STAFF),
        StepCode.EDITION_TAKEN);
    assertThat(GOVERNANCE.get(StepListStore.class).all())
        .extracting(StepList::edition)
        .contains("draft-1", "kept");
  }

  @Test
  void decisionsThatContradictEachOtherAreRefused() {
    for (List<String> wrong :
        List.of(
            List.of("1"),
            List.of("1=41"),
            List.of("0=1"),
            List.of("1=2", "3=2"),
            List.of("1=2", "1=3"))) {
      assertThatThrownBy(() -> Successions.decisions(wrong))
          .isInstanceOfSatisfying(
              ProgressRefused.class,
              refused ->
                  assertThat(refused.findings())
                      .extracting(Finding::code)
                      .containsExactly(StepCode.SUCCESSOR_UNREADABLE));
    }
    assertThat(Successions.decisions(List.of("1=0", "2=0"))).isEqualTo(Map.of(1, 0, 2, 0));
  }

  @Test
  void aListMatchesItselfAndANameThatMovedOutOfItsPhaseIsForAPerson() {
    StepList draft = StepLists.builtIn();
    assertThat(StepMatching.between(draft, draft).successors()).hasSize(40);
    List<Step> steps = new ArrayList<>(draft.steps());
    Step moved = steps.get(29);
    steps.set(29, new Step(30, "計画立案", moved.workItem(), moved.name(), Sureness.NONE, "x"));
    Collections.swap(steps, 5, 6);
    StepMatching matching = StepMatching.between(draft, new StepList("e", "e", renumbered(steps)));
    assertThat(matching.successors()).containsEntry(6, 7).containsEntry(7, 6).hasSize(40);
    steps.set(30, renamed(steps.get(30)));
    StepMatching open = StepMatching.between(draft, new StepList("e", "e", renumbered(steps)));
    assertThat(open.open()).extracting(Step::no).containsExactly(31);
    assertThat(open.fresh()).extracting(Step::no).containsExactly(31);
  }

  private static StepList official() {
    List<Step> steps = new ArrayList<>(StepLists.builtIn().steps());
    Collections.swap(steps, 11, 12);
    Step rehearsal = steps.get(33);
    steps.set(
        33,
        new Step(
            34, rehearsal.phase(), rehearsal.workItem(), "移行リハーサル（第1回）", Sureness.OFFICIAL, "国"));
    return new StepList("official-1", "公式 第1版", renumbered(steps));
  }

  private static Step renamed(Step step) {
    return new Step(
        step.no(), step.phase(), step.workItem(), step.name() + "（改）", step.sureness(), "x");
  }

  private static List<Step> renumbered(List<Step> steps) {
    List<Step> numbered = new ArrayList<>();
    for (Step step : steps) {
      numbered.add(
          new Step(
              numbered.size() + 1,
              step.phase(),
              step.workItem(),
              step.name(),
              step.sureness(),
              step.source()));
    }
    return numbered;
  }

  private void ownWeight(Month month, int step, int weight) {
    StepSettingsStore store = GOVERNANCE.get(StepSettingsStore.class);
    List<StepSetting> rows = new ArrayList<>(store.of(month).rows());
    rows.set(step - 1, new StepSetting(step, weight, 0, Set.of(), Map.of(), Sureness.OFFICIAL));
    store.put(CITY, new StepSettings(month.edition(), rows), STAFF);
  }

  private void declare(Month month, int step, String owner) {
    StepState state =
        StepState.untouched("010", step)
            .withActual(StepStatus.IN_PROGRESS, TODAY, null)
            .withOwner(owner);
    board.declare(month, List.of(state), "", STAFF);
  }

  private String owner(Month month, int step) {
    return board.records(month).stream()
        .map(StepRecord::state)
        .filter(it -> it.systemId().equals("010") && it.stepNo() == step)
        .findFirst()
        .orElseThrow()
        .owner();
  }
}
