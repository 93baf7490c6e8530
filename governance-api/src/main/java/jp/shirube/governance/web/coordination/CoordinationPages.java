package jp.shirube.governance.web.coordination;

import java.time.Clock;
import java.time.LocalDate;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.CoordinationItems;
import jp.shirube.governance.coordination.ItemAction;
import jp.shirube.governance.coordination.ItemDesk;
import jp.shirube.governance.coordination.PartyNames;
import jp.shirube.governance.coordination.SharedDocuments;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The items: list, one with its history, raising, answering, changing, settling. */
@Controller
class CoordinationPages {

  private static final int USUAL_TERM = 5;

  private final CoordinationItems items;
  private final ItemDesk desk;
  private final SharedDocuments documents;
  private final Municipalities municipalities;
  private final BusinessCalendars calendars;
  private final Clock clock;

  CoordinationPages(
      CoordinationItems items,
      ItemDesk desk,
      SharedDocuments documents,
      Municipalities municipalities,
      BusinessCalendars calendars,
      Clock clock) {
    this.items = items;
    this.desk = desk;
    this.documents = documents;
    this.municipalities = municipalities;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** The fields of a form, blank where it has none. */
  @ModelAttribute("form")
  ItemForm form(
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String question,
      @RequestParam(defaultValue = "") String owner,
      @RequestParam(defaultValue = "") String raisedBy,
      @RequestParam(defaultValue = "") String due,
      @RequestParam(defaultValue = "") String system,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String mappingItem,
      @RequestParam(defaultValue = "") String findingCode) {
    return new ItemForm(
        title, question, owner, raisedBy, due, system, step, mappingItem, findingCode);
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/coordination")
  String list(
      Viewer viewer,
      @RequestParam(defaultValue = "") String party,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String overdue,
      @RequestParam(defaultValue = "") String system,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Settings settings = settings(viewer);
    ItemFilter filter = new ItemFilter(party, state, overdue, system, text);
    model.addAttribute("filter", filter);
    model.addAttribute("choices", Choices.of(settings, viewer));
    model.addAttribute(
        "list",
        ItemList.of(
            items.all(viewer.municipality(), viewer.actor()),
            filter,
            new PartyNames(settings),
            LocalDate.now(clock),
            page));
    return "coordination/list";
  }

  @Needs(Permission.COORDINATION_EDIT)
  @GetMapping("/coordination/new")
  String blank(Viewer viewer, Model model) {
    model.addAttribute("choices", Choices.of(settings(viewer), viewer));
    model.addAttribute(
        "due",
        calendars.of(viewer.municipality()).plus(LocalDate.now(clock), USUAL_TERM).toString());
    return "coordination/new";
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/coordination/new")
  String raise(Viewer viewer, @ModelAttribute("form") ItemForm form, RedirectAttributes next) {
    PartyNames names = new PartyNames(settings(viewer));
    CoordinationItem raised = desk.raise(viewer.municipality(), form.read(names), viewer.actor());
    Notice.say(
        next,
        "page.coordination.raised",
        raised.number(),
        raised.title(),
        names.of(raised.owner()));
    return "redirect:/coordination/" + raised.number();
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/coordination/{number}")
  String show(Viewer viewer, @PathVariable int number, Model model) {
    CoordinationItem item = items.get(viewer.municipality(), number, viewer.actor());
    Settings settings = settings(viewer);
    model.addAttribute("choices", Choices.of(settings, viewer));
    model.addAttribute(
        "page",
        ItemPage.of(
            item,
            items.history(viewer.municipality(), item, viewer.actor()),
            settings,
            viewer,
            LocalDate.now(clock)));
    model.addAttribute(
        "documents",
        DocumentLine.latest(documents.all(viewer.municipality(), viewer.actor())).stream()
            .filter(it -> it.itemNumber() == number)
            .toList());
    return "coordination/item";
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/coordination/{number}/act")
  String act(
      Viewer viewer,
      @PathVariable int number,
      @RequestParam ItemAction action,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes next) {
    desk.act(viewer.municipality(), number, action, text.strip(), viewer.actor());
    Notice.say(next, "page.coordination.done." + action, number);
    return "redirect:/coordination/" + number;
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/coordination/{number}/change")
  String change(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") ItemForm form,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    CoordinationItem before = items.get(viewer.municipality(), number, viewer.actor());
    PartyNames names = new PartyNames(settings(viewer));
    desk.change(viewer.municipality(), form.changed(before, names), reason, viewer.actor());
    Notice.say(next, "page.coordination.changed", number);
    return "redirect:/coordination/" + number;
  }

  private Settings settings(Viewer viewer) {
    return municipalities.find(viewer.municipality()).orElseThrow();
  }
}
