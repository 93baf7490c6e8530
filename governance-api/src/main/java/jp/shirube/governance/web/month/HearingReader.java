package jp.shirube.governance.web.month;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.hearing.Causes;
import jp.shirube.governance.hearing.PeerFigure;
import jp.shirube.governance.hearing.Peers;
import jp.shirube.governance.hearing.Promises;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.web.ServeOptions;
import jp.shirube.governance.web.month.HearingsView.CauseLine;
import jp.shirube.governance.web.month.HearingsView.PromiseLine;
import org.springframework.stereotype.Component;

/** Reads hearings and what belongs to them. */
@Component
class HearingReader {

  private final SubmissionReader submissions;
  private final Months months;
  private final Promises promises;
  private final Causes causes;
  private final Peers peers;
  private final NameBook names;
  private final ServeOptions options;
  private final Clock clock;

  HearingReader(
      SubmissionReader submissions,
      Months months,
      Promises promises,
      Causes causes,
      Peers peers,
      NameBook names,
      ServeOptions options,
      Clock clock) {
    this.submissions = submissions;
    this.months = months;
    this.promises = promises;
    this.causes = causes;
    this.peers = peers;
    this.names = names;
    this.options = options;
    this.clock = clock;
  }

  HearingsView read(Viewer viewer) {
    List<Month> all = new ArrayList<>(months.all(viewer.municipality()));
    Collections.reverse(all);
    Optional<Names> book = all.stream().findFirst().map(latest -> names.of(viewer, latest));
    Map<String, String> words = Causes.vocabulary(options.home());
    return new HearingsView(
        submissions.of(viewer, Submission.Kind.HEARING),
        viewer.may(Permission.HEARING_EDIT),
        all,
        book,
        promises(viewer),
        book.map(it -> causes(viewer, it, words)).orElse(List.of()),
        words,
        all.stream().findFirst().map(latest -> peers(viewer, latest)).orElse(List.of()),
        LocalDate.now(clock));
  }

  private List<PromiseLine> promises(Viewer viewer) {
    LocalDate today = LocalDate.now(clock);
    return promises.all(viewer.municipality()).stream()
        .map(it -> new PromiseLine(it, it.overdueDays(today)))
        .sorted(
            Comparator.comparing((PromiseLine it) -> it.promise().kept())
                .thenComparing(it -> it.promise().due()))
        .toList();
  }

  private List<CauseLine> causes(Viewer viewer, Names book, Map<String, String> words) {
    return causes.open(viewer.municipality()).stream()
        .map(
            it ->
                new CauseLine(
                    it,
                    book.system(it.systemId()),
                    book.step(it.stepNo()),
                    words.getOrDefault(it.cause(), it.cause())))
        .toList();
  }

  /** The figures of the latest published month, the furthest first. */
  private List<PeerFigure> peers(Viewer viewer, Month latest) {
    List<PeerFigure> known = peers.upTo(viewer.municipality(), latest.month());
    return known.stream()
        .filter(it -> it.month().equals(known.get(0).month()))
        .sorted(Comparator.comparing(PeerFigure::doneRate).reversed())
        .toList();
  }
}
