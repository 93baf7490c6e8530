package jp.shirube.governance.api.coordination;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.api.http.Reason;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.CoordinationItems;
import jp.shirube.governance.coordination.ItemAction;
import jp.shirube.governance.coordination.ItemDesk;
import jp.shirube.governance.coordination.ItemState;
import jp.shirube.governance.coordination.ItemSubject;
import jp.shirube.governance.coordination.NewItem;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coordination items; what is not the caller's is not there. */
@Controller
@RequestMapping(Contract.BASE + "/coordination/items")
class ItemResource {

  private final Known known;
  private final CoordinationItems items;
  private final ItemDesk desk;

  ItemResource(Known known, CoordinationItems items, ItemDesk desk) {
    this.known = known;
    this.items = items;
    this.desk = desk;
  }

  record Raised(
      String title,
      String question,
      Party raisedBy,
      Party owner,
      LocalDate due,
      @Nullable ItemSubject subject) {}

  record Act(ItemAction action, String text) {}

  record Changed(
      @Nullable String title,
      @Nullable String question,
      @Nullable Party owner,
      @Nullable LocalDate due,
      @Nullable ItemSubject subject,
      @Nullable String reason) {

    CoordinationItem of(CoordinationItem item) {
      CoordinationItem after =
          item.withWords(
              title == null ? item.title() : title, question == null ? item.question() : question);
      after = owner == null ? after : after.withOwner(owner);
      after = due == null ? after : after.withDue(due);
      return subject == null ? after : after.withSubject(subject);
    }
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping
  Answer list(
      Viewer viewer, @RequestParam(required = false) @Nullable ItemState state, Page.Cut cut) {
    List<CoordinationItem> all =
        items.all(viewer.municipality(), viewer.actor()).stream()
            .filter(item -> state == null || item.state() == state)
            .toList();
    return Answer.of(Page.of(all, CoordinationItem::number, cut));
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping
  Answer raise(Viewer viewer, @FromBody Raised it) {
    NewItem item =
        new NewItem(
            it.title(),
            it.question(),
            it.raisedBy(),
            it.owner(),
            it.due(),
            it.subject() == null ? ItemSubject.NONE : it.subject());
    CoordinationItem raised = desk.raise(viewer.municipality(), item, viewer.actor());
    return Answer.created("/coordination/items/" + raised.number(), raised);
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/{number}")
  Answer show(Viewer viewer, @PathVariable int number) {
    return Answer.of(known.item(viewer, number));
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PatchMapping("/{number}")
  Answer change(Viewer viewer, @PathVariable int number, @FromBody Changed changed) {
    CoordinationItem after = changed.of(known.item(viewer, number));
    return Answer.of(
        desk.change(viewer.municipality(), after, Reason.text(changed.reason()), viewer.actor()));
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/{number}/actions")
  Answer act(Viewer viewer, @PathVariable int number, @FromBody Act act) {
    known.item(viewer, number);
    return Answer.of(
        desk.act(viewer.municipality(), number, act.action(), act.text(), viewer.actor()));
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/{number}/history")
  Answer history(Viewer viewer, @PathVariable int number) {
    CoordinationItem item = known.item(viewer, number);
    return Answer.of(new Page<>(items.history(viewer.municipality(), item, viewer.actor()), null));
  }
}
