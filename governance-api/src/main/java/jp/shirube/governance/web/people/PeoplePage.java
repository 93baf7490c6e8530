package jp.shirube.governance.web.people;

import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of persons: roles, their time, hand-over. */
@Controller
class PeoplePage {

  private static final String BACK = "redirect:/people";

  private final PeopleView view;
  private final People people;

  PeoplePage(PeopleView view, People people) {
    this.view = view;
    this.people = people;
  }

  @Needs(Permission.PEOPLE_VIEW)
  @GetMapping("/people")
  String list(@RequestParam(defaultValue = "false") boolean all, Viewer viewer, Model model) {
    model.addAttribute("people", view.register(viewer, all));
    return "people/people";
  }

  @Needs(Permission.PEOPLE_EDIT)
  @GetMapping("/people/new")
  String blank(Viewer viewer, Model model) {
    model.addAttribute("choices", view.choices(viewer));
    return "people/new";
  }

  @Needs(Permission.PEOPLE_VIEW)
  @GetMapping("/people/{id}")
  String one(@PathVariable String id, Viewer viewer, Model model) {
    model.addAttribute("one", view.one(viewer, id));
    return "people/person";
  }

  @Needs(Permission.PEOPLE_EDIT)
  @PostMapping("/people")
  String put(PersonForm form, Viewer viewer, RedirectAttributes next) {
    Person person = form.person();
    people.put(viewer.municipality(), person, viewer.actor());
    Notice.say(next, "people.kept", person.name());
    return BACK + "/" + person.id();
  }

  @Needs(Permission.PEOPLE_EDIT)
  @PostMapping("/people/{id}/hand-over")
  String handOver(
      @PathVariable("id") String leaving,
      @RequestParam Map<String, String> fields,
      Viewer viewer,
      RedirectAttributes next) {
    Person arriving = successor(leaving, fields, viewer).person();
    people.handOver(viewer.municipality(), leaving, arriving, viewer.actor());
    Notice.say(next, "people.handed-over", arriving.name());
    return BACK + "/" + arriving.id();
  }

  /** The one who comes has the same role, department and vendor. */
  private PersonForm successor(String leaving, Map<String, String> fields, Viewer viewer) {
    Person before = view.one(viewer, leaving).latest();
    return new PersonForm(
        fields.get("successor"),
        fields.get("name"),
        before.role().name(),
        before.department(),
        before.vendor(),
        fields.get("mail"),
        fields.get("from"),
        "");
  }

  @Needs(Permission.PEOPLE_EDIT)
  @PostMapping("/people/{id}/leave")
  String leave(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String last,
      Viewer viewer,
      RedirectAttributes next) {
    people.leave(viewer.municipality(), id, PersonForm.day(last), viewer.actor());
    Notice.say(next, "people.left", id);
    return BACK + "/" + id;
  }
}
