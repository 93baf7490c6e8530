package jp.shirube.governance.api.coordination;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.api.http.Reason;
import jp.shirube.governance.coordination.Minutes;
import jp.shirube.governance.coordination.MinutesBook;
import jp.shirube.governance.coordination.MinutesTopic;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Minutes of meetings; a correction is the next version. */
@Controller
@RequestMapping(Contract.BASE + "/minutes")
class MinutesResource {

  private final Known known;
  private final MinutesBook book;

  MinutesResource(Known known, MinutesBook book) {
    this.known = known;
    this.book = book;
  }

  record Written(
      LocalDate heldOn,
      String title,
      String place,
      String participants,
      List<Party> parties,
      List<MinutesTopic> topics,
      @Nullable String reason) {

    Minutes minutes() {
      return new Minutes(0, 0, heldOn, title, place, participants, parties, "", topics);
    }
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping
  Answer list(Viewer viewer, Page.Cut cut) {
    return Answer.of(
        Page.of(book.all(viewer.municipality(), viewer.actor()), Minutes::number, cut));
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping
  Answer write(Viewer viewer, @FromBody Written written) {
    Minutes kept = book.write(viewer.municipality(), written.minutes(), viewer.actor());
    return Answer.created("/minutes/" + kept.number(), kept);
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/{number}")
  Answer show(Viewer viewer, @PathVariable int number) {
    return Answer.of(known.minutes(viewer, number));
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/{number}/corrections")
  Answer correct(Viewer viewer, @PathVariable int number, @FromBody Written written) {
    known.minutes(viewer, number);
    String reason = Reason.text(written.reason());
    return Answer.of(
        book.correct(viewer.municipality(), number, written.minutes(), reason, viewer.actor()));
  }
}
