package jp.shirube.governance.web.people;

import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.account.Emergencies;
import jp.shirube.governance.account.Emergency;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import jp.shirube.governance.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Emergency access: opening it, ending it, and the report of it. */
@Controller
class EmergencyPage {

  private final Emergencies emergencies;

  EmergencyPage(Emergencies emergencies) {
    this.emergencies = emergencies;
  }

  @Needs(Permission.BREAK_GLASS)
  @GetMapping("/emergency")
  String form() {
    return "people/emergency";
  }

  @Needs(Permission.BREAK_GLASS)
  @PostMapping("/emergency")
  String open(
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String hours,
      Viewer viewer,
      RedirectAttributes next) {
    Emergency opened = emergencies.open(viewer, reason, number(hours));
    Notice.say(next, "emergency.opened", hours);
    return "redirect:/?emergency=" + opened.id();
  }

  private static int number(String hours) {
    return hours.matches("[0-9]") ? Integer.parseInt(hours) : 0;
  }

  /** One's own: in it the role is the taken one, so it needs no permission of its own. */
  @Needs(Permission.SIGNED_IN)
  @PostMapping("/emergency/end")
  String endOwn(Viewer viewer, RedirectAttributes next) {
    emergencies.end(viewer.municipality(), viewer.person().id(), viewer.actor());
    Notice.say(next, "emergency.ended");
    return "redirect:/";
  }

  @Needs(Permission.PEOPLE_VIEW)
  @PostMapping("/people/{id}/end-emergency")
  String end(@PathVariable String id, Viewer viewer, RedirectAttributes next) {
    emergencies.end(viewer.municipality(), id, viewer.actor());
    Notice.say(next, "emergency.ended");
    return "redirect:/people";
  }

  @Needs(Permission.TRAIL_VIEW)
  @GetMapping("/emergencies")
  String all(Viewer viewer, Model model) {
    model.addAttribute("emergencies", emergencies.all(viewer.municipality()));
    return "people/emergencies";
  }

  @Needs(Permission.TRAIL_VIEW)
  @GetMapping("/emergencies/{id}")
  String report(@PathVariable long id, Viewer viewer, Model model) {
    Emergency emergency =
        emergencies.all(viewer.municipality()).stream()
            .filter(it -> it.id() == id)
            .findFirst()
            .orElseThrow(NotFound::new);
    model.addAttribute("report", emergency);
    model.addAttribute("events", emergencies.events(viewer.municipality(), emergency));
    return "people/emergency-report";
  }
}
