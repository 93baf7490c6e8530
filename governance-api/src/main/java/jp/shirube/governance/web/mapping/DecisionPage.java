package jp.shirube.governance.web.mapping;

import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.mappingdesk.MappingAction;
import jp.shirube.governance.mappingdesk.MappingDesk;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to a version. */
@Controller
class DecisionPage {

  private final MappingDesk desk;

  DecisionPage(MappingDesk desk) {
    this.desk = desk;
  }

  @Needs(Permission.MAPPING_SUBMIT)
  @PostMapping("/mappings/{id}/submit")
  String submit(
      @PathVariable("id") long id,
      @RequestParam(name = "comment", defaultValue = "") String comment,
      Viewer viewer,
      RedirectAttributes next) {
    return done(id, MappingAction.SUBMIT, comment, viewer, next);
  }

  @Needs(Permission.MAPPING_SUBMIT)
  @PostMapping("/mappings/{id}/withdraw")
  String withdraw(
      @PathVariable("id") long id,
      @RequestParam(name = "comment", defaultValue = "") String comment,
      Viewer viewer,
      RedirectAttributes next) {
    return done(id, MappingAction.WITHDRAW, comment, viewer, next);
  }

  @Needs(Permission.MAPPING_DECIDE)
  @PostMapping("/mappings/{id}/return")
  String giveBack(
      @PathVariable("id") long id,
      @RequestParam(name = "comment", defaultValue = "") String comment,
      Viewer viewer,
      RedirectAttributes next) {
    return done(id, MappingAction.RETURN, comment, viewer, next);
  }

  @Needs(Permission.MAPPING_DECIDE)
  @PostMapping("/mappings/{id}/approve")
  String approve(
      @PathVariable("id") long id,
      @RequestParam(name = "comment", defaultValue = "") String comment,
      Viewer viewer,
      RedirectAttributes next) {
    return done(id, MappingAction.APPROVE, comment, viewer, next);
  }

  @Needs(Permission.MAPPING_DECIDE)
  @PostMapping("/mappings/{id}/retire")
  String retire(
      @PathVariable("id") long id,
      @RequestParam(name = "comment", defaultValue = "") String comment,
      Viewer viewer,
      RedirectAttributes next) {
    return done(id, MappingAction.RETIRE, comment, viewer, next);
  }

  @Needs(Permission.MAPPING_UPLOAD)
  @PostMapping("/mappings/{id}/discard")
  String discard(
      @PathVariable("id") long id,
      @RequestParam(name = "comment", defaultValue = "") String comment,
      Viewer viewer,
      RedirectAttributes next) {
    return done(id, MappingAction.RETIRE, comment, viewer, next);
  }

  @Needs(Permission.MAPPING_UPLOAD)
  @PostMapping("/mappings/{id}/check")
  String checkAgain(@PathVariable("id") long id, Viewer viewer) {
    desk.checkAgain(viewer.municipality(), id, viewer.actor());
    return "redirect:/mappings/" + id;
  }

  private String done(
      long id, MappingAction action, String comment, Viewer viewer, RedirectAttributes next) {
    MappingVersion version = desk.act(viewer.municipality(), id, action, comment, viewer.actor());
    Notice.say(next, "mapping.done." + action.name(), version.number());
    return "redirect:/mappings/" + id;
  }
}
