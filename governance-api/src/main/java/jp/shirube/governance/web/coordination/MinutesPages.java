package jp.shirube.governance.web.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.coordination.Minutes;
import jp.shirube.governance.coordination.MinutesBook;
import jp.shirube.governance.coordination.PartyNames;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Minutes of meetings: list, one with its decisions and earlier versions, writing, correcting. */
@Controller
class MinutesPages {

  private final MinutesBook book;
  private final Municipalities municipalities;
  private final Clock clock;

  MinutesPages(MinutesBook book, Municipalities municipalities, Clock clock) {
    this.book = book;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** The fields of a form; topics come as columns of equal length. */
  @ModelAttribute("form")
  MinutesForm form(@RequestParam MultiValueMap<String, String> fields) {
    return MinutesForm.of(fields);
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/minutes")
  String list(Viewer viewer, Model model) {
    model.addAttribute(
        "minutes",
        book.all(viewer.municipality(), viewer.actor()).stream()
            .sorted(Comparator.comparing(Minutes::heldOn).thenComparing(Minutes::number).reversed())
            .toList());
    return "coordination/minutes";
  }

  @Needs(Permission.COORDINATION_EDIT)
  @GetMapping("/minutes/new")
  String blank(Viewer viewer, Model model) {
    model.addAttribute("parties", Choices.outside(settings(viewer), viewer));
    model.addAttribute("written", MinutesForm.blank(LocalDate.now(clock)));
    model.addAttribute("number", 0);
    return "coordination/minutes-form";
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/minutes/new")
  String write(Viewer viewer, @ModelAttribute("form") MinutesForm form, RedirectAttributes next) {
    Minutes kept = book.write(viewer.municipality(), form.read(names(viewer)), viewer.actor());
    Notice.say(next, "page.minutes.written", kept.number(), kept.version());
    return "redirect:/minutes/" + kept.number();
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/minutes/{number}")
  String show(Viewer viewer, @PathVariable int number, Model model) {
    Minutes latest = book.get(viewer.municipality(), number, viewer.actor());
    PartyNames names = names(viewer);
    model.addAttribute("minutes", latest);
    model.addAttribute("readers", latest.parties().stream().map(names::of).toList());
    model.addAttribute("office", viewer.standing().isWholeCity());
    model.addAttribute(
        "earlier",
        book.versions(viewer.municipality(), viewer.actor()).stream()
            .filter(it -> it.number() == number && it.version() < latest.version())
            .sorted(Comparator.comparingInt(Minutes::version).reversed())
            .toList());
    return "coordination/minutes-show";
  }

  @Needs(Permission.COORDINATION_EDIT)
  @GetMapping("/minutes/{number}/correct")
  String correcting(Viewer viewer, @PathVariable int number, Model model) {
    Settings settings = settings(viewer);
    Minutes latest = book.get(viewer.municipality(), number, viewer.actor());
    model.addAttribute("parties", Choices.outside(settings, viewer));
    model.addAttribute("written", MinutesForm.of(latest, settings));
    model.addAttribute("number", number);
    return "coordination/minutes-form";
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/minutes/{number}/correct")
  String correct(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") MinutesForm form,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    Minutes kept =
        book.correct(
            viewer.municipality(), number, form.read(names(viewer)), reason, viewer.actor());
    Notice.say(next, "page.minutes.written", kept.number(), kept.version());
    return "redirect:/minutes/" + kept.number();
  }

  private PartyNames names(Viewer viewer) {
    return new PartyNames(settings(viewer));
  }

  private Settings settings(Viewer viewer) {
    return municipalities.find(viewer.municipality()).orElseThrow();
  }
}
