package jp.shirube.governance.exchange;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.migration.actor.Actor;

/** A month whose workbooks go out and come back. */
final class ExchangeFixture {

  final Month month;
  final StepBoard board;
  private final TestGovernance governance;
  private final Path folder;

  ExchangeFixture(TestGovernance governance, Path folder) {
    this.governance = governance;
    this.folder = folder;
    this.board = governance.get(StepBoard.class);
    this.month = governance.openMonth();
    board.declare(month, changed(), "前の試験の内容を消す", STAFF);
  }

  private List<StepState> changed() {
    return states().stream()
        .filter(it -> !it.equals(StepState.untouched(it.systemId(), it.stepNo())))
        .map(it -> StepState.untouched(it.systemId(), it.stepNo()))
        .toList();
  }

  Path export(Standing party) {
    return export(party, STAFF);
  }

  Path export(Standing party, Actor actor) {
    WorkbookExports exports = governance.get(WorkbookExports.class);
    return exports
        .export(month, List.of(party), exports.usualDeadline(month), folder, actor)
        .get(0)
        .path();
  }

  ImportResult take(Path file) {
    return take(file, STAFF);
  }

  ImportResult take(Path file, Actor actor) {
    return take(file, ImportOptions.USUAL, actor);
  }

  ImportResult take(Path file, ImportOptions options, Actor actor) {
    return governance
        .get(WorkbookImports.class)
        .take(CITY, file, options, folder.resolve("returned"), actor);
  }

  ImportResult edited(Path file, Consumer<Sheets> edits) {
    Sheets.edit(file, edits);
    return take(file);
  }

  Actor person(String id) {
    return governance.get(People.class).find(CITY, id).orElseThrow().actor("cli:test");
  }

  void declare(StepState... states) {
    board.declare(month, List.of(states), "画面で変えた", person("plan-2"));
  }

  StepState state(String system, int step) {
    return states().stream()
        .filter(it -> it.systemId().equals(system) && it.stepNo() == step)
        .findFirst()
        .orElseThrow();
  }

  List<StepState> states() {
    return board.records(month).stream().map(StepRecord::state).toList();
  }
}
