package jp.shirube.governance.web.month;

import java.time.YearMonth;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of months, where the next one is opened. */
@Controller
class MonthListPage {

  private final MonthListReader list;
  private final Months months;

  MonthListPage(MonthListReader list, Months months) {
    this.list = list;
    this.months = months;
  }

  @Needs(Permission.MONTH_VIEW)
  @GetMapping("/months")
  String list(Viewer viewer, Model model) {
    model.addAttribute("page", list.read(viewer));
    return "month/list";
  }

  @Needs(Permission.MONTH_OPEN)
  @PostMapping("/months")
  String open(Viewer viewer, @RequestParam YearMonth month, RedirectAttributes next) {
    String edition = StepLists.builtIn().edition();
    Month opened = months.open(viewer.municipality(), month, edition, viewer.actor());
    Notice.say(next, "month.done.open");
    return "redirect:" + MonthHead.path(opened);
  }
}
