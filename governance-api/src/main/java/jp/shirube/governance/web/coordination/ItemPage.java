package jp.shirube.governance.web.coordination;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.ItemAction;
import jp.shirube.governance.coordination.ItemEvent;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.coordination.PartyNames;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Standing;

/**
 * An item with its whole history and what the viewer can do with it.
 *
 * @param overdue whether its day has passed
 * @param actions what the viewer can do, in order
 * @param changeable whether he can change words and day
 * @param movable whether he can address it to another
 */
record ItemPage(
    CoordinationItem item,
    String raisedBy,
    String owner,
    String ownerValue,
    String system,
    boolean overdue,
    List<Event> history,
    List<ItemAction> actions,
    boolean changeable,
    boolean movable) {

  /** Something that was said or done. */
  record Event(
      OffsetDateTime at,
      String by,
      String role,
      String action,
      String field,
      String before,
      String after,
      String text,
      String state) {}

  static ItemPage of(
      CoordinationItem item,
      List<ItemEvent> history,
      Settings settings,
      Viewer viewer,
      LocalDate today) {
    PartyNames names = new PartyNames(settings);
    boolean office = viewer.standing().isWholeCity();
    return new ItemPage(
        item,
        names.of(item.raisedBy()),
        names.of(item.owner()),
        Choices.value(item.owner(), settings),
        names.system(item.subject().systemId()),
        item.isOverdue(today),
        history.stream().map(event -> event(event, names)).toList(),
        actions(item, viewer.standing()),
        item.state().isPending() && (office || isOf(viewer.standing(), item.raisedBy())),
        item.state().isPending() && office);
  }

  private static List<ItemAction> actions(CoordinationItem item, Standing standing) {
    return Arrays.stream(ItemAction.values())
        .filter(action -> action.isPossible(item, standing))
        .toList();
  }

  private static boolean isOf(Standing standing, Party party) {
    return standing.department().equals(party.department())
        && standing.vendor().equals(party.vendor());
  }

  private static Event event(ItemEvent event, PartyNames names) {
    boolean owner = event.field().equals("owner");
    return new Event(
        event.at(),
        event.actorName(),
        event.actorRole().name(),
        event.action(),
        event.field(),
        owner ? party(event.oldValue(), names) : event.oldValue(),
        owner ? party(event.newValue(), names) : event.newValue(),
        event.text(),
        event.toState().name());
  }

  /** A party's id is {@code ""} for the programme office, else a department or a vendor. */
  private static String party(String id, PartyNames names) {
    return names.of(id.isEmpty() ? Party.OFFICE : names.party(id).orElse(Party.department(id)));
  }
}
