package jp.shirube.governance.web.month;

import static jp.shirube.governance.web.month.MonthPage.REVISION;

import java.time.YearMonth;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to a month; the table of a month's life decides who may when. */
@Controller
class MonthActions {

  private final MonthShelf shelf;
  private final MonthCycle cycle;

  MonthActions(MonthShelf shelf, MonthCycle cycle) {
    this.shelf = shelf;
    this.cycle = cycle;
  }

  /** A head's word for his own department. */
  @Needs(Permission.MONTH_CONFIRM)
  @PostMapping(REVISION + "/confirm")
  String confirm(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      RedirectAttributes next) {
    String department = viewer.standing().department();
    Month found = shelf.get(viewer, month, revision);
    return done(cycle.confirm(found, department, viewer.actor()), "confirm", next, department);
  }

  @Needs(Permission.MONTH_CONFIRM)
  @PostMapping(REVISION + "/withdraw")
  String withdraw(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      RedirectAttributes next) {
    String department = viewer.standing().department();
    Month found = shelf.get(viewer, month, revision);
    return done(cycle.withdraw(found, department, viewer.actor()), "withdraw", next, department);
  }

  /** A planner gives a department's word in its place. */
  @Needs(Permission.MONTH_COMPILE)
  @PostMapping(REVISION + "/confirm-for")
  String confirmFor(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      @RequestParam String department,
      @RequestParam String reason,
      RedirectAttributes next) {
    Month found = shelf.get(viewer, month, revision);
    return done(
        cycle.confirm(found, department, reason, viewer.actor()), "confirm", next, department);
  }

  @Needs(Permission.MONTH_COMPILE)
  @PostMapping(REVISION + "/withdraw-for")
  String withdrawFor(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      @RequestParam String department,
      @RequestParam String reason,
      RedirectAttributes next) {
    Month found = shelf.get(viewer, month, revision);
    return done(
        cycle.withdraw(found, department, reason, viewer.actor()), "withdraw", next, department);
  }

  @Needs(Permission.MONTH_COMPILE)
  @PostMapping(REVISION + "/compile")
  String compile(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      @RequestParam String reason,
      RedirectAttributes next) {
    Month found = shelf.get(viewer, month, revision);
    return done(cycle.compile(found, reason, viewer.actor()), "compile", next);
  }

  /** The planner and the manager may; both are those who may begin a correction. */
  @Needs(Permission.MONTH_REVISE)
  @PostMapping(REVISION + "/give-back")
  String giveBack(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      @RequestParam String reason,
      RedirectAttributes next) {
    Month found = shelf.get(viewer, month, revision);
    return done(cycle.giveBack(found, reason, viewer.actor()), "give-back", next);
  }

  @Needs(Permission.MONTH_APPROVE)
  @PostMapping(REVISION + "/approve")
  String approve(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      RedirectAttributes next) {
    Month found = shelf.get(viewer, month, revision);
    return done(cycle.approve(found, viewer.actor()), "approve", next);
  }

  @Needs(Permission.MONTH_FREEZE)
  @PostMapping(REVISION + "/freeze")
  String freeze(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      RedirectAttributes next) {
    Month found = shelf.get(viewer, month, revision);
    return done(cycle.freeze(found, viewer.actor()), "freeze", next);
  }

  @Needs(Permission.MONTH_REVISE)
  @PostMapping(REVISION + "/revise")
  String revise(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      @RequestParam String reason,
      RedirectAttributes next) {
    Month found = shelf.get(viewer, month, revision);
    return done(cycle.revise(found, reason, viewer.actor()), "revise", next);
  }

  private static String done(
      Month now, String action, RedirectAttributes next, Object... arguments) {
    Notice.say(next, "month.done." + action, arguments);
    return "redirect:" + MonthHead.path(now);
  }
}
