package jp.shirube.governance.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.RecentChange;
import jp.shirube.governance.progress.StepDesk;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.exchange.ReturnedRow;

/** Judges a workbook against the states as they stand and stores what may be stored. */
final class ImportDesk {

  /**
   * What was done.
   *
   * @param changeFrom its changes are those after this one
   * @param changeTo up to this one; the same when nothing was stored
   */
  record Stored(Judgement judgement, long changeFrom, long changeTo) {}

  private final ReturnedFile returned;
  private final Party party;
  private final Actor actor;
  private final LocalDate today;
  private final Messages messages;

  ImportDesk(
      ReturnedFile returned, Settings settings, Actor actor, LocalDate today, Messages messages) {
    Standing standing = new Standing(returned.export().department(), returned.export().vendor());
    this.returned = returned;
    this.party = Party.find(settings, standing, "");
    this.actor = actor;
    this.today = today;
    this.messages = messages;
  }

  Stored take(StepDesk desk, ImportOptions options) {
    Judgement judgement = judge(desk);
    long before = desk.lastChange();
    if (judgement.outcome(options) == ImportOutcome.NOTHING) {
      return new Stored(judgement, before, before);
    }
    desk.declare(judgement.declarations());
    List<RecentChange> made = desk.changesAfter(before);
    return made.isEmpty()
        ? new Stored(judgement, before, before)
        : new Stored(judgement, made.get(0).id() - 1, made.get(made.size() - 1).id());
  }

  private Judgement judge(StepDesk desk) {
    Map<StepKey, StepState> current = desk.states();
    OwnImports own = new OwnImports(returned.earlier(), returned.answers(), actor.id());
    History history = new History(current, desk.changesAfter(returned.export().lastChange()), own);
    List<ReturnedRow> rows = returned.workbook().rows();
    WorkbookJudge judge =
        new WorkbookJudge(
            new RowJudge(current, history, desk, today, messages),
            current.keySet(),
            actor.name(),
            returned.workbook().changes());
    List<StepKey> known = party.steps();
    StampedRows stamped = new StampedRows(returned.identity(), known, rows);
    return new Judgement(judge.rows(stamped), judge.missing(known, stamped));
  }
}
