package jp.shirube.governance.web.month;

import static jp.shirube.governance.web.month.MonthPage.REVISION;

import java.time.YearMonth;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthComments;
import jp.shirube.governance.progress.NewComment;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where something is said about a month. */
@Controller
class CommentPage {

  private final MonthShelf shelf;
  private final MonthComments comments;

  CommentPage(MonthShelf shelf, MonthComments comments) {
    this.shelf = shelf;
    this.comments = comments;
  }

  /**
   * @param tab page that is shown afterwards, that of the comments unless it is the differences
   */
  @Needs(Permission.MONTH_COMMENT)
  @PostMapping(REVISION + "/comments")
  String add(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      @RequestParam(defaultValue = "") String system,
      @RequestParam(defaultValue = "0") int step,
      @RequestParam String text,
      @RequestParam(defaultValue = "false") boolean vendor,
      @RequestParam(defaultValue = "OVERVIEW") Tab tab,
      RedirectAttributes next) {
    Month found = shelf.get(viewer, month, revision);
    comments.add(found, new NewComment(system, step, text, vendor), viewer.actor());
    Notice.say(next, "month.done.comment");
    return "redirect:" + MonthHead.path(found) + tab.path();
  }
}
