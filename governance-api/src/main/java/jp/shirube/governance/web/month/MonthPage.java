package jp.shirube.governance.web.month;

import java.time.YearMonth;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of a month that are only looked at. */
@Controller
class MonthPage {

  /** Below {@code /months}: a month. */
  static final String MONTH = "/months/{month:\\d{4}-(?:0[1-9]|1[0-2])}";

  /** A revision of it. */
  static final String REVISION = MONTH + "/{revision:[1-9]\\d{0,2}}";

  private final MonthShelf shelf;
  private final OverviewReader overview;
  private final ChecksReader checks;
  private final ChangesReader changes;
  private final RevisionsReader revisions;

  MonthPage(
      MonthShelf shelf,
      OverviewReader overview,
      ChecksReader checks,
      ChangesReader changes,
      RevisionsReader revisions) {
    this.shelf = shelf;
    this.overview = overview;
    this.checks = checks;
    this.changes = changes;
    this.revisions = revisions;
  }

  @Needs(Permission.MONTH_VIEW)
  @GetMapping(MONTH)
  String latest(Viewer viewer, @PathVariable YearMonth month) {
    return "redirect:" + MonthHead.path(shelf.latest(viewer, month));
  }

  @Needs(Permission.MONTH_VIEW)
  @GetMapping(REVISION)
  String overview(
      Viewer viewer, @PathVariable YearMonth month, @PathVariable int revision, Model model) {
    Overview read = overview.read(viewer, shelf.get(viewer, month, revision));
    return page(model, "month/overview", read.head(), read);
  }

  @Needs(Permission.MONTH_VIEW)
  @GetMapping(REVISION + "/checks")
  String checks(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      ChecksFilter filter,
      Model model) {
    Month found = shelf.get(viewer, month, revision);
    MonthHead head = shelf.head(viewer, found, Tab.CHECKS);
    return page(model, "month/checks", head, checks.read(viewer, found, filter));
  }

  @Needs(Permission.MONTH_VIEW)
  @GetMapping(REVISION + "/changes")
  String changes(
      Viewer viewer, @PathVariable YearMonth month, @PathVariable int revision, Model model) {
    Month found = shelf.get(viewer, month, revision);
    MonthHead head = shelf.head(viewer, found, Tab.CHANGES);
    return page(model, "month/changes", head, changes.read(viewer, found));
  }

  @Needs(Permission.MONTH_VIEW)
  @GetMapping(REVISION + "/revisions")
  String revisions(
      Viewer viewer, @PathVariable YearMonth month, @PathVariable int revision, Model model) {
    Month found = shelf.get(viewer, month, revision);
    MonthHead head = shelf.head(viewer, found, Tab.REVISIONS);
    return page(model, "month/revisions", head, revisions.read(viewer, found));
  }

  private static String page(Model model, String view, MonthHead head, Object page) {
    model.addAttribute("head", head);
    model.addAttribute("page", page);
    return view;
  }
}
