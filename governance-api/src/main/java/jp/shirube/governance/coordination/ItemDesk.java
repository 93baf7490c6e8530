package jp.shirube.governance.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Raises, answers and settles coordination items; all of it is kept with who, when and why. */
@Component
public class ItemDesk {

  private static final String RAISE = "RAISE";
  private static final String CHANGE = "CHANGE";

  private final ItemMapper items;
  private final Municipalities municipalities;
  private final Tenancy tenancy;
  private final People people;
  private final AuditTrail audit;
  private final Clock clock;

  ItemDesk(
      ItemMapper items,
      Municipalities municipalities,
      Tenancy tenancy,
      People people,
      AuditTrail audit,
      Clock clock) {
    this.items = items;
    this.municipalities = municipalities;
    this.tenancy = tenancy;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Raises an item. Who stands for a department or a vendor raises it as that; the programme office
   * also for another, who asked by telephone.
   *
   * @throws FindingException with everything that is wrong with it
   */
  public CoordinationItem raise(String municipality, NewItem item, Actor actor) {
    Standing standing = Writers.standing(people, municipality, actor);
    NewItem own = standing.isWholeCity() ? item : raisedBy(item, Party.of(standing));
    refuse(check(municipality, own));
    return tenancy.call(
        municipality,
        standing,
        () -> {
          int number = items.nextNumber(municipality, "ITEM");
          items.insert(municipality, number, own, OffsetDateTime.now(clock));
          CoordinationItem raised = locked(municipality, number);
          keep(municipality, raised, event(raised, RAISE, null, ItemState.OPEN, "", actor), actor);
          return raised;
        });
  }

  /**
   * Takes an action on an item.
   *
   * @param text the answer, or why
   * @throws FindingException when the actor may not, the item's state does not allow it, or the
   *     text is missing
   */
  public CoordinationItem act(
      String municipality, int number, ItemAction action, String text, Actor actor) {
    Standing standing = Writers.standing(people, municipality, actor);
    return tenancy.call(
        municipality,
        standing,
        () -> {
          CoordinationItem item = locked(municipality, number);
          requireAllowed(item, action.by(), Party.of(standing), actor);
          requireText(text);
          ItemState next = action.from(item.state()).orElseThrow(() -> outOfPlace(item, action));
          boolean asking = next == ItemState.OPEN;
          items.setState(item.id(), next, asking, OffsetDateTime.now(clock));
          keep(
              municipality,
              item,
              event(item, action.name(), item.state(), next, text, actor),
              actor);
          return locked(municipality, number);
        });
  }

  /**
   * Changes an item that is not settled: its words, its due date, whom it is addressed to, what it
   * is tied to.
   *
   * @param after the item as it shall be; state and number are taken from the present one
   * @param reason why
   * @throws FindingException when the actor may not, the item is settled, or something is wrong
   *     with it
   */
  public CoordinationItem change(
      String municipality, CoordinationItem after, String reason, Actor actor) {
    Standing standing = Writers.standing(people, municipality, actor);
    ItemChecks checks = checks(municipality);
    return tenancy.call(
        municipality,
        standing,
        () -> {
          CoordinationItem before = locked(municipality, after.number());
          List<ItemChange> changes = ItemChange.between(before, after);
          if (!changes.isEmpty()) {
            requireChangeable(before, after, reason, standing, actor);
            refuse(checks.of(changed(before, after)));
            items.update(after, OffsetDateTime.now(clock));
            changes.forEach(
                it -> keep(municipality, before, changed(before, it, reason, actor), actor));
          }
          return locked(municipality, after.number());
        });
  }

  private static void requireChangeable(
      CoordinationItem before,
      CoordinationItem after,
      String reason,
      Standing standing,
      Actor actor) {
    ItemAction.By by =
        before.owner().equals(after.owner()) ? ItemAction.By.RAISER : ItemAction.By.OFFICE;
    requireAllowed(before, by, Party.of(standing), actor);
    if (!before.state().isPending()) {
      throw CoordinationCode.NOT_IN_THIS_STATE.exception(Map.of("number", number(before)));
    }
    if (reason.isBlank()) {
      throw CoordinationCode.CHANGE_UNEXPLAINED.exception(Map.of("number", number(before)));
    }
  }

  /** As if it were raised now; a due date that stays may have passed, one that is set may not. */
  private NewItem changed(CoordinationItem before, CoordinationItem after) {
    boolean stays = before.due().equals(after.due());
    return new NewItem(
        after.title(),
        after.question(),
        before.raisedBy(),
        after.owner(),
        stays ? LocalDate.now(clock) : after.due(),
        after.subject());
  }

  private ItemChecks checks(String municipality) {
    return new ItemChecks(municipalities.find(municipality).orElseThrow(), LocalDate.now(clock));
  }

  /** Everything that would be wrong with an item, none when it may be raised. */
  List<Finding> check(String municipality, NewItem item) {
    return checks(municipality).of(item);
  }

  private CoordinationItem locked(String municipality, int number) {
    ItemMapper.Row row = items.locked(municipality, number);
    if (row == null) {
      throw CoordinationItems.unknown(number);
    }
    return row.toItem();
  }

  private static void requireAllowed(
      CoordinationItem item, ItemAction.By by, Party acting, Actor actor) {
    boolean allowed =
        acting.isOffice()
            || switch (by) {
              case OWNER -> acting.equals(item.owner());
              case RAISER -> acting.equals(item.raisedBy());
              case OFFICE -> false;
            };
    if (!allowed) {
      throw Writers.notAllowed(actor);
    }
  }

  private static void requireText(String text) {
    if (text.isBlank()) {
      throw CoordinationCode.TEXT_MISSING.exception(Map.of());
    }
  }

  private static FindingException outOfPlace(CoordinationItem item, ItemAction action) {
    return CoordinationCode.NOT_IN_THIS_STATE.exception(
        Map.of("number", number(item), "action", action.name()));
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
  }

  private static NewItem raisedBy(NewItem item, Party party) {
    return new NewItem(
        item.title(), item.question(), party, item.owner(), item.due(), item.subject());
  }

  private ItemEvent event(
      CoordinationItem item,
      String action,
      @Nullable ItemState from,
      ItemState to,
      String text,
      Actor actor) {
    return new ItemEvent(
        item.id(),
        action,
        from,
        to,
        "",
        "",
        "",
        text,
        OffsetDateTime.now(clock),
        actor.name(),
        actor.role());
  }

  private ItemEvent changed(CoordinationItem item, ItemChange change, String reason, Actor actor) {
    return new ItemEvent(
        item.id(),
        CHANGE,
        item.state(),
        item.state(),
        change.field(),
        change.oldValue(),
        change.newValue(),
        reason,
        OffsetDateTime.now(clock),
        actor.name(),
        actor.role());
  }

  private void keep(String municipality, CoordinationItem item, ItemEvent event, Actor actor) {
    items.insertEvent(municipality, event, actor);
    audit.record(
        actor,
        "coordination." + event.action().toLowerCase(Locale.ROOT),
        "coordination/" + item.number(),
        Map.of("state", event.toState().name()));
  }

  private static String number(CoordinationItem item) {
    return Integer.toString(item.number());
  }
}
