package jp.shirube.governance.api.step;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.api.month.KnownMonths;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of a month. */
@Controller
@RequestMapping(Contract.BASE + "/months/{month}")
class StepResource {

  private final KnownMonths known;
  private final StepBoard board;
  private final StepChanges changes;
  private final Municipalities municipalities;
  private final Clock clock;

  StepResource(
      KnownMonths known,
      StepBoard board,
      StepChanges changes,
      Municipalities municipalities,
      Clock clock) {
    this.known = known;
    this.board = board;
    this.changes = changes;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  record Changed(List<StepChanges.Change> changes) {}

  record One(Map<String, @Nullable String> set, @Nullable String reason) {}

  @Needs(Permission.STEPS_VIEW)
  @GetMapping("/steps")
  Answer list(
      Viewer viewer,
      @PathVariable YearMonth month,
      @RequestParam(required = false) @Nullable Integer revision,
      StepFilter filter,
      Page.Cut cut) {
    Settings settings =
        municipalities.find(viewer.municipality()).orElseThrow(ApiCode.NOT_FOUND::refusal);
    List<StepJson> steps =
        board.records(known.get(viewer, month, revision)).stream()
            .filter(filter.on(settings, LocalDate.now(clock)))
            .map(StepJson::of)
            .toList();
    return Answer.of(Page.of(steps, StepJson::key, cut));
  }

  @Needs(Permission.STEPS_VIEW)
  @GetMapping("/steps/{system}/{step}")
  Answer show(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable String system,
      @PathVariable int step) {
    Map<String, StepJson> steps = changes.steps(known.get(viewer, month));
    return Answer.of(
        Optional.ofNullable(steps.get(system + "/" + step))
            .orElseThrow(ApiCode.NOT_FOUND::refusal));
  }

  @Needs(Permission.STEPS_EDIT)
  @PatchMapping("/steps/{system}/{step}")
  Answer change(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable String system,
      @PathVariable int step,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @FromBody One one) {
    var change = new StepChanges.Change(system, step, ifMatch, one.set(), one.reason());
    return Answer.of(changes.make(viewer, month, List.of(change)).get(0));
  }

  @Needs(Permission.STEPS_EDIT)
  @PostMapping("/step-changes")
  Answer changeMany(Viewer viewer, @PathVariable YearMonth month, @FromBody Changed many) {
    return Answer.of(new Page<>(changes.make(viewer, month, many.changes()), null));
  }

  @Needs(Permission.STEPS_EDIT)
  @PostMapping("/systems/{system}/confirm")
  Answer confirm(Viewer viewer, @PathVariable YearMonth month, @PathVariable String system) {
    Month found = known.get(viewer, month);
    requireSeen(found, system);
    board.confirm(found, system, viewer.actor());
    return Answer.nothing();
  }

  @Needs(Permission.STEPS_VIEW)
  @GetMapping("/steps/{system}/{step}/history")
  Answer history(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable String system,
      @PathVariable int step) {
    Month found = known.get(viewer, month);
    requireSeen(found, system);
    return Answer.of(new Page<>(board.history(found, system, step), null));
  }

  private void requireSeen(Month month, String system) {
    if (board.records(month).stream().noneMatch(it -> it.state().systemId().equals(system))) {
      throw ApiCode.NOT_FOUND.refusal();
    }
  }
}
