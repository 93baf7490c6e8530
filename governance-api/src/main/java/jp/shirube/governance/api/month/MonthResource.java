package jp.shirube.governance.api.month;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthOverview;
import jp.shirube.governance.progress.MonthReview;
import jp.shirube.governance.progress.MonthReviews;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.governance.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Months as they stand. */
@Controller
@RequestMapping(Contract.BASE + "/months")
class MonthResource {

  private final Months months;
  private final KnownMonths known;
  private final MonthOverview overview;
  private final MonthReviews reviews;

  MonthResource(Months months, KnownMonths known, MonthOverview overview, MonthReviews reviews) {
    this.months = months;
    this.known = known;
    this.overview = overview;
    this.reviews = reviews;
  }

  record Opening(YearMonth month, @Nullable String edition) {}

  @Needs(Permission.MONTH_VIEW)
  @GetMapping
  Answer list(Viewer viewer, Page.Cut cut) {
    List<MonthJson> all =
        months.all(viewer.municipality()).stream()
            .sorted(Comparator.comparing(Month::month).reversed())
            .map(month -> MonthJson.of(month, viewer))
            .toList();
    return Answer.of(Page.of(all, MonthJson::month, cut));
  }

  @Needs(Permission.MONTH_OPEN)
  @PostMapping
  Answer open(Viewer viewer, @FromBody Opening opening) {
    String edition = opening.edition() == null ? StepLists.builtIn().edition() : opening.edition();
    Month opened = months.open(viewer.municipality(), opening.month(), edition, viewer.actor());
    return Answer.created("/months/" + opened.month(), MonthJson.of(opened, viewer));
  }

  @Needs(Permission.MONTH_VIEW)
  @GetMapping("/{month}")
  Answer show(
      Viewer viewer,
      @PathVariable YearMonth month,
      @RequestParam(required = false) @Nullable Integer revision) {
    return Answer.of(MonthJson.of(known.get(viewer, month, revision), viewer));
  }

  @Needs(Permission.MONTH_VIEW)
  @GetMapping("/{month}/revisions")
  Answer revisions(Viewer viewer, @PathVariable YearMonth month) {
    known.get(viewer, month);
    List<MonthJson> all =
        months.revisions(viewer.municipality(), month).stream()
            .map(it -> MonthJson.of(it, viewer))
            .toList();
    return Answer.of(new Page<>(all, null));
  }

  @Needs(Permission.MONTH_VIEW)
  @GetMapping("/{month}/departments")
  Answer departments(Viewer viewer, @PathVariable YearMonth month) {
    return Answer.of(new Page<>(overview.departments(known.get(viewer, month)), null));
  }

  @Needs(Permission.MONTH_VIEW)
  @GetMapping("/{month}/review")
  Answer review(
      Viewer viewer,
      @PathVariable YearMonth month,
      @RequestParam(required = false) @Nullable Integer revision) {
    MonthReview review = reviews.of(known.get(viewer, month, revision));
    return Answer.of(review);
  }
}
