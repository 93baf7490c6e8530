package jp.shirube.governance.web.month;

import java.time.YearMonth;
import java.util.List;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds months by what stands in a path. */
@Component
class MonthShelf {

  private final Months months;

  MonthShelf(Months months) {
    this.months = months;
  }

  /**
   * @throws NotFound when there is no such revision
   */
  Month get(Viewer viewer, YearMonth month, int revision) {
    return revisions(viewer, month).stream()
        .filter(it -> it.revision() == revision)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * The latest revision.
   *
   * @throws NotFound when the month was never opened
   */
  Month latest(Viewer viewer, YearMonth month) {
    return months.find(viewer.municipality(), month).orElseThrow(NotFound::new);
  }

  List<Month> revisions(Viewer viewer, YearMonth month) {
    return months.revisions(viewer.municipality(), month);
  }

  MonthHead head(Viewer viewer, Month month, Tab tab) {
    List<Month> all = revisions(viewer, month.month());
    boolean isLatest = all.get(all.size() - 1).id() == month.id();
    return MonthHead.of(viewer, month, isLatest, tab);
  }
}
