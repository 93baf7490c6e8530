package jp.shirube.governance.api.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.api.month.KnownMonths;
import jp.shirube.governance.deadline.DeadlineRule;
import jp.shirube.governance.deadline.DeadlineRules;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.deadline.Punctuality;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.governance.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** By when each stage of a month is due, and who was in time. */
@Controller
@RequestMapping(Contract.BASE)
class DeadlineResource {

  private final KnownMonths known;
  private final MonthDeadlines deadlines;
  private final DeadlineRules rules;
  private final Punctuality punctuality;

  DeadlineResource(
      KnownMonths known, MonthDeadlines deadlines, DeadlineRules rules, Punctuality punctuality) {
    this.known = known;
    this.deadlines = deadlines;
    this.rules = rules;
    this.punctuality = punctuality;
  }

  record Moved(LocalDate due, String reason) {}

  record Rules(List<DeadlineRule> rules) {}

  @Needs(Permission.CALENDAR_VIEW)
  @GetMapping("/months/{month}/deadlines")
  Answer list(Viewer viewer, @PathVariable YearMonth month) {
    return Answer.of(new Page<>(deadlines.of(viewer.municipality(), month), null));
  }

  @Needs(Permission.CALENDAR_EDIT)
  @PostMapping("/months/{month}/deadlines/{stage}/move")
  Answer move(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable Stage stage,
      @FromBody Moved moved) {
    known.get(viewer, month);
    return Answer.of(
        deadlines.move(
            viewer.municipality(), month, stage, moved.due(), moved.reason(), viewer.actor()));
  }

  @Needs(Permission.CALENDAR_VIEW)
  @GetMapping("/deadline-rules")
  Answer rules(Viewer viewer) {
    return Answer.of(new Page<>(rules.of(viewer.municipality()), null));
  }

  @Needs(Permission.CALENDAR_EDIT)
  @PutMapping("/deadline-rules")
  Answer putRules(Viewer viewer, @FromBody Rules changed) {
    rules.put(viewer.municipality(), changed.rules(), viewer.actor());
    return rules(viewer);
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/punctuality")
  Answer punctuality(Viewer viewer) {
    return Answer.of(new Page<>(punctuality.rates(viewer.municipality()), null));
  }
}
