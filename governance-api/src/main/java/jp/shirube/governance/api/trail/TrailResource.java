package jp.shirube.governance.api.trail;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.trail.TrailEvent;
import jp.shirube.governance.trail.TrailPage;
import jp.shirube.governance.trail.TrailPlace;
import jp.shirube.governance.trail.TrailQuery;
import jp.shirube.governance.trail.TrailSearch;
import jp.shirube.governance.web.Needs;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did, saw and exported what. */
@Controller
@RequestMapping(Contract.BASE + "/trail")
class TrailResource {

  private final TrailSearch search;

  TrailResource(TrailSearch search) {
    this.search = search;
  }

  record Event(
      long id,
      OffsetDateTime at,
      String actorId,
      String actorName,
      String actorRole,
      String actorOrigin,
      String action,
      String object,
      Map<String, String> details) {

    static Event of(TrailEvent it) {
      return new Event(
          it.id(),
          it.at(),
          it.actorId(),
          it.actorName(),
          it.actorRole(),
          it.actorOrigin(),
          it.action(),
          it.object(),
          it.detail());
    }
  }

  @Needs(Permission.TRAIL_VIEW)
  @GetMapping
  Answer find(
      Viewer viewer,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String action,
      @RequestParam(defaultValue = "") String object,
      @RequestParam(defaultValue = "") String text,
      Page.Cut cut) {
    TrailQuery query = new TrailQuery(from, to, person, action, object, text);
    TrailPlace after = cut.cursor() == null ? null : TrailPlace.parse(cut.cursor());
    TrailPage page = search.find(viewer.municipality(), query, after, cut.limit());
    List<Event> events = page.events().stream().map(Event::of).toList();
    return Answer.of(new Page<>(events, page.next().map(TrailPlace::text).orElse(null)));
  }
}
