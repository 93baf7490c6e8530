package jp.shirube.governance.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Declaration;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.RecentChange;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepDesk;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Enters what people want into cells: looked at first, then stored in one transaction in which
 * nobody else writes the month.
 */
@Component
public class Entries {

  private final StepBoard board;
  private final BulkMapper bulks;
  private final People people;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  Entries(
      StepBoard board,
      BulkMapper bulks,
      People people,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.board = board;
    this.bulks = bulks;
    this.people = people;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What would become of cells; nothing is stored.
   *
   * @throws FindingException when the month may not be written by the person
   */
  public Judgement preview(EntryRequest request, Actor actor) {
    return board.hold(request.month(), actor, desk -> judge(desk, request, actor.id()));
  }

  /**
   * Stores one cell.
   *
   * @throws FindingException when it may not be stored, or somebody changed it meanwhile
   */
  public Judgement enter(EntryRequest request, Actor actor) {
    return board.hold(
        request.month(),
        actor,
        desk -> {
          Judgement judgement = judge(desk, request, actor.id());
          requireFree(judgement);
          store(desk, request, judgement, "cell", actor);
          return judgement;
        });
  }

  /**
   * Stores many cells in one transaction and keeps that they belong together.
   *
   * @param onlyValid store the cells that can be stored; otherwise none beside one that cannot
   * @throws FindingException when nothing is stored, with everything that stands in the way
   */
  public Judgement enterAll(
      EntryRequest request, BulkChange.Kind kind, boolean onlyValid, Actor actor) {
    return board.hold(
        request.month(),
        actor,
        desk -> {
          Judgement judgement = judge(desk, request, actor.id());
          if (!onlyValid) {
            requireFree(judgement);
          }
          storeAll(desk, request, judgement, kind, null, actor);
          return judgement;
        });
  }

  /** The last change of many cells that a person may take back. */
  public Optional<BulkChange> last(Month month, Actor actor) {
    return tenancy.call(
        month.municipality(),
        people.standing(month.municipality(), actor),
        () -> Optional.ofNullable(bulks.last(month.id(), actor.id())));
  }

  /** What taking a person's last change of many cells back would do. */
  public Judgement previewUndo(Month month, Actor actor) {
    return board.hold(
        month, actor, desk -> judge(desk, undoing(desk, month, last(month, actor)), ""));
  }

  /**
   * Takes a person's last change of many cells back, as a change of its own in the history. Cells
   * that were changed since are left as they stand.
   *
   * @param id the change he saw, so that no other is taken back
   * @throws FindingException when there is none, or nothing of it can be taken back
   */
  public Judgement undo(Month month, long id, Actor actor) {
    return board.hold(
        month,
        actor,
        desk -> {
          Optional<BulkChange> change = last(month, actor).filter(it -> it.id() == id);
          EntryRequest request = undoing(desk, month, change);
          Judgement judgement = judge(desk, request, "");
          storeAll(desk, request, judgement, BulkChange.Kind.UNDO, id, actor);
          return judgement;
        });
  }

  private static EntryRequest undoing(StepDesk desk, Month month, Optional<BulkChange> known) {
    BulkChange change = known.orElseThrow(() -> EntryCode.NOTHING_TO_UNDO.exception(Map.of()));
    List<RecentChange> made =
        desk.changesAfter(change.changeFrom()).stream()
            .filter(it -> it.id() <= change.changeTo())
            .toList();
    return new EntryRequest(
        month, change.changeTo(), Undo.edits(made), EntryTexts.undoReason(change));
  }

  private Judgement judge(StepDesk desk, EntryRequest request, String own) {
    SinceSeen since = new SinceSeen(desk.changesAfter(request.seen()), own);
    CellJudge judge = new CellJudge(desk, since, request.reason(), LocalDate.now(clock));
    return new Judgement(request.edits().stream().map(judge::judge).toList());
  }

  private static void requireFree(Judgement judgement) {
    if (judgement.held() > 0) {
      throw new FindingException(judgement.obstacles());
    }
  }

  private void storeAll(
      StepDesk desk,
      EntryRequest request,
      Judgement judgement,
      BulkChange.Kind kind,
      @Nullable Long undoes,
      Actor actor) {
    if (judgement.changed().isEmpty()) {
      throw EntryCode.NOTHING_VALID.exception(Map.of());
    }
    List<RecentChange> made = store(desk, request, judgement, kind.name(), actor);
    bulks.insert(
        request.month(),
        people.standing(request.month().municipality(), actor),
        new BulkMapper.Kept(
            kind,
            judgement.changed().size(),
            made.get(0).id() - 1,
            made.get(made.size() - 1).id(),
            undoes,
            request.reason()),
        OffsetDateTime.now(clock),
        actor);
  }

  private List<RecentChange> store(
      StepDesk desk, EntryRequest request, Judgement judgement, String kind, Actor actor) {
    List<Declaration> declared =
        judgement.changed().stream()
            .map(cell -> new Declaration(cell.changed(), request.reason()))
            .toList();
    if (declared.isEmpty()) {
      return List.of();
    }
    long before = desk.lastChange();
    desk.declare(declared);
    audit.record(
        actor,
        "steps.declare",
        "month/" + request.month().month(),
        Map.of("steps", Integer.toString(declared.size()), "kind", kind));
    return desk.changesAfter(before);
  }
}
