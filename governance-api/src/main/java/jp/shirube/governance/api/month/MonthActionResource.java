package jp.shirube.governance.api.month;

import java.time.YearMonth;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Reason;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a month's cycle; each answers how the month stands after it. */
@Controller
@RequestMapping(Contract.BASE + "/months/{month}")
class MonthActionResource {

  private final KnownMonths known;
  private final MonthCycle cycle;

  MonthActionResource(KnownMonths known, MonthCycle cycle) {
    this.known = known;
    this.cycle = cycle;
  }

  record Word(String department, @Nullable String reason) {}

  @Needs(Permission.MONTH_CONFIRM)
  @PostMapping("/confirm")
  Answer confirm(Viewer viewer, @PathVariable YearMonth month, @FromBody Word word) {
    String reason = Reason.text(word.reason());
    Month known = this.known.get(viewer, month);
    return shown(viewer, cycle.confirm(known, word.department(), reason, viewer.actor()));
  }

  @Needs(Permission.MONTH_CONFIRM)
  @PostMapping("/withdraw")
  Answer withdraw(Viewer viewer, @PathVariable YearMonth month, @FromBody Word word) {
    String reason = Reason.text(word.reason());
    Month known = this.known.get(viewer, month);
    return shown(viewer, cycle.withdraw(known, word.department(), reason, viewer.actor()));
  }

  @Needs(Permission.MONTH_COMPILE)
  @PostMapping("/compile")
  Answer compile(Viewer viewer, @PathVariable YearMonth month, @FromBody Reason reason) {
    return shown(viewer, cycle.compile(known.get(viewer, month), reason.text(), viewer.actor()));
  }

  @Needs(Permission.MONTH_FREEZE)
  @PostMapping("/return")
  Answer giveBack(Viewer viewer, @PathVariable YearMonth month, @FromBody Reason reason) {
    return shown(viewer, cycle.giveBack(known.get(viewer, month), reason.text(), viewer.actor()));
  }

  @Needs(Permission.MONTH_APPROVE)
  @PostMapping("/approve")
  Answer approve(Viewer viewer, @PathVariable YearMonth month) {
    return shown(viewer, cycle.approve(known.get(viewer, month), viewer.actor()));
  }

  @Needs(Permission.MONTH_FREEZE)
  @PostMapping("/freeze")
  Answer freeze(Viewer viewer, @PathVariable YearMonth month) {
    return shown(viewer, cycle.freeze(known.get(viewer, month), viewer.actor()));
  }

  @Needs(Permission.SUBMISSION_RECORD)
  @PostMapping("/submitted")
  Answer submitted(Viewer viewer, @PathVariable YearMonth month) {
    return shown(viewer, cycle.submitted(known.get(viewer, month), viewer.actor()));
  }

  @Needs(Permission.MONTH_REVISE)
  @PostMapping("/revise")
  Answer revise(Viewer viewer, @PathVariable YearMonth month, @FromBody Reason reason) {
    return shown(viewer, cycle.revise(known.get(viewer, month), reason.text(), viewer.actor()));
  }

  private static Answer shown(Viewer viewer, Month month) {
    return Answer.of(MonthJson.of(month, viewer));
  }
}
