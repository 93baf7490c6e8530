package jp.shirube.governance.web.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.transition.TransitionFields;
import jp.shirube.governance.transition.TransitionReasons;
import jp.shirube.governance.transition.TransitionRegister;
import jp.shirube.governance.transition.TransitionReview;
import jp.shirube.governance.transition.TransitionSurveys;
import jp.shirube.governance.transition.TransitionSystem;
import jp.shirube.governance.web.Choice;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import jp.shirube.governance.web.Notice;
import jp.shirube.governance.web.PageFinding;
import jp.shirube.governance.web.PageInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register: list with what speaks against it, one system with its versions, changes. */
@Controller
class TransitionPages {

  private final TransitionRegister register;
  private final TransitionReview review;
  private final TransitionSurveys surveys;
  private final Municipalities municipalities;
  private final Clock clock;

  TransitionPages(
      TransitionRegister register,
      TransitionReview review,
      TransitionSurveys surveys,
      Municipalities municipalities,
      Clock clock) {
    this.register = register;
    this.review = review;
    this.surveys = surveys;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/transition")
  String list(Viewer viewer, Model model) {
    String city = viewer.municipality();
    List<TransitionSystem> systems = register.current(city, viewer.actor());
    model.addAttribute("systems", systems);
    model.addAttribute("warnings", PageFinding.of(review.warnings(city)));
    model.addAttribute("faults", PageFinding.of(review.findings(city)));
    model.addAttribute("surveys", surveys.all(city));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute(
        "others",
        assignments(viewer).stream()
            .filter(it -> systems.stream().noneMatch(own -> own.systemId().equals(it.systemId())))
            .map(it -> new Choice(it.systemId(), it.systemId() + " " + it.systemName()))
            .toList());
    model.addAttribute("total", assignments(viewer).size());
    return "transition/list";
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/transition/{system}")
  String show(Viewer viewer, @PathVariable String system, Model model) {
    Assignment assignment =
        assignments(viewer).stream()
            .filter(it -> it.systemId().equals(system))
            .findFirst()
            .orElseThrow(NotFound::new);
    List<TransitionSystem> history =
        register.history(viewer.municipality(), system, viewer.actor()).stream()
            .sorted(Comparator.comparingInt(TransitionSystem::version).reversed())
            .toList();
    boolean listed = !history.isEmpty() && history.get(0).listed();
    model.addAttribute("assignment", assignment);
    model.addAttribute("history", history);
    model.addAttribute("listed", listed);
    model.addAttribute(
        "fields", history.isEmpty() ? TransitionFields.of(system) : history.get(0).fields());
    model.addAttribute("reasons", TransitionReasons.all());
    return "transition/system";
  }

  @Needs(Permission.REGISTER_EDIT)
  @PostMapping("/transition/{system}")
  String put(
      Viewer viewer,
      @PathVariable String system,
      @RequestParam MultiValueMap<String, String> fields,
      RedirectAttributes next) {
    TransitionSystem put =
        register.put(
            viewer.municipality(),
            TransitionForm.read(system, fields),
            TransitionForm.text(fields, "reason"),
            viewer.actor());
    Notice.say(next, "page.transition.put", put.systemName(), put.version());
    return "redirect:/transition/" + put.systemId();
  }

  @Needs(Permission.REGISTER_EDIT)
  @PostMapping("/transition/{system}/remove")
  String remove(
      Viewer viewer,
      @PathVariable String system,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    register.remove(viewer.municipality(), system, reason.strip(), viewer.actor());
    Notice.say(next, "page.transition.removed", system);
    return "redirect:/transition";
  }

  /** Leads to the form of a system that is not in the register yet. */
  @Needs(Permission.REGISTER_EDIT)
  @PostMapping("/transition/choose")
  String choose(@RequestParam(defaultValue = "") String system) {
    if (!system.matches("[0-9]{3}")) {
      PageInput input = new PageInput();
      input.number("transition.head.system", system, 1, 999);
      input.require();
    }
    return "redirect:/transition/" + system;
  }

  private List<Assignment> assignments(Viewer viewer) {
    return municipalities.find(viewer.municipality()).orElseThrow().assignments();
  }
}
