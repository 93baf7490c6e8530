package jp.shirube.governance.api.submission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.api.http.Reason;
import jp.shirube.governance.forecast.ForecastOptions;
import jp.shirube.governance.hearing.Cause;
import jp.shirube.governance.hearing.Causes;
import jp.shirube.governance.hearing.HearingOrder;
import jp.shirube.governance.hearing.Hearings;
import jp.shirube.governance.hearing.PeerFigure;
import jp.shirube.governance.hearing.Peers;
import jp.shirube.governance.hearing.Promise;
import jp.shirube.governance.hearing.Promises;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.ServeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hearings of the nation and the prefecture: the pack, causes of delay, what was promised. */
@Controller
@RequestMapping(Contract.BASE)
class HearingResource {

  private final Hearings hearings;
  private final Promises promises;
  private final Causes causes;
  private final Peers peers;
  private final ServeOptions options;

  HearingResource(
      Hearings hearings, Promises promises, Causes causes, Peers peers, ServeOptions options) {
    this.hearings = hearings;
    this.promises = promises;
    this.causes = causes;
    this.peers = peers;
    this.options = options;
  }

  record Order(
      YearMonth month,
      @Nullable String systemId,
      @Nullable Integer unchanged,
      @Nullable String password) {}

  record NewPromise(long hearing, String promise, String owner, LocalDate due) {}

  record Kept(LocalDate day, String note) {}

  record Moved(LocalDate due, String reason) {}

  @Needs(Permission.HEARING_EDIT)
  @PostMapping("/hearings")
  Answer make(Viewer viewer, @FromBody Order order) {
    HearingOrder wanted =
        new HearingOrder(
            viewer.municipality(),
            order.month(),
            Reason.text(order.systemId()),
            Objects.requireNonNullElse(order.unchanged(), HearingOrder.UNCHANGED),
            options.home(),
            Optional.ofNullable(order.password()).map(String::toCharArray),
            ForecastOptions.USUAL);
    Submission made = hearings.make(wanted, viewer.actor());
    return Answer.created("/submissions/" + made.id(), made);
  }

  @Needs(Permission.HEARING_VIEW)
  @GetMapping("/promises")
  Answer promises(Viewer viewer, Page.Cut cut) {
    return Answer.of(Page.of(promises.all(viewer.municipality()), Promise::id, cut));
  }

  @Needs(Permission.HEARING_EDIT)
  @PostMapping("/promises")
  Answer promise(Viewer viewer, @FromBody NewPromise it) {
    Promise added =
        promises.add(
            viewer.municipality(),
            it.hearing(),
            it.promise(),
            it.owner(),
            it.due(),
            viewer.actor());
    return Answer.created("/promises", added);
  }

  @Needs(Permission.HEARING_EDIT)
  @PostMapping("/promises/{id}/kept")
  Answer kept(Viewer viewer, @PathVariable long id, @FromBody Kept kept) {
    requireKnown(viewer, id);
    promises.kept(viewer.municipality(), id, kept.day(), kept.note(), viewer.actor());
    return Answer.nothing();
  }

  @Needs(Permission.HEARING_EDIT)
  @PostMapping("/promises/{id}/moved")
  Answer moved(Viewer viewer, @PathVariable long id, @FromBody Moved moved) {
    requireKnown(viewer, id);
    promises.moved(viewer.municipality(), id, moved.due(), moved.reason(), viewer.actor());
    return Answer.nothing();
  }

  private void requireKnown(Viewer viewer, long id) {
    if (promises.all(viewer.municipality()).stream().noneMatch(it -> it.id() == id)) {
      throw ApiCode.NOT_FOUND.refusal();
    }
  }

  @Needs(Permission.HEARING_VIEW)
  @GetMapping("/causes")
  Answer causes(Viewer viewer) {
    return Answer.of(new Page<>(causes.open(viewer.municipality()), null));
  }

  @Needs(Permission.HEARING_EDIT)
  @PostMapping("/causes")
  Answer cause(Viewer viewer, @FromBody Cause cause) {
    causes.record(viewer.municipality(), cause, options.home(), viewer.actor());
    return Answer.nothing();
  }

  @Needs(Permission.HEARING_VIEW)
  @GetMapping("/peers")
  Answer peers(Viewer viewer, @RequestParam YearMonth until, Page.Cut cut) {
    List<PeerFigure> figures = peers.upTo(viewer.municipality(), until);
    return Answer.of(Page.of(figures, it -> it.peer() + "/" + it.month(), cut));
  }
}
