package jp.shirube.governance.web.month;

import static jp.shirube.governance.web.month.MonthPage.REVISION;

import java.time.YearMonth;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.pmo.PmoReports;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.trail.Seen;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.ServeOptions;
import jp.shirube.governance.web.part.Streamed;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.reports.pmo.PmoExcelRenderer;
import jp.shirube.reports.pmo.PmoPdfRenderer;
import jp.shirube.reports.pmo.PmoReport;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The report of a month as a file: of a frozen month from what was frozen, of another one from what
 * stands now, with its state in the name and in the report.
 */
@Controller
class ReportPage {

  private final MonthShelf shelf;
  private final PmoReports reports;
  private final Seen seen;
  private final ServeOptions options;

  ReportPage(MonthShelf shelf, PmoReports reports, Seen seen, ServeOptions options) {
    this.shelf = shelf;
    this.reports = reports;
    this.seen = seen;
    this.options = options;
  }

  @Needs(Permission.SUBMISSION_VIEW)
  @GetMapping(REVISION + "/report.xlsx")
  ResponseEntity<Resource> workbook(
      Viewer viewer, @PathVariable YearMonth month, @PathVariable int revision) {
    Month found = shelf.get(viewer, month, revision);
    PmoReport report = report(viewer, found, "pmo-report.xlsx");
    return Streamed.file(
        name(found) + ".xlsx", out -> PmoExcelRenderer.standard().render(report, out));
  }

  @Needs(Permission.SUBMISSION_VIEW)
  @GetMapping(REVISION + "/report.pdf")
  ResponseEntity<Resource> paper(
      Viewer viewer, @PathVariable YearMonth month, @PathVariable int revision) {
    Month found = shelf.get(viewer, month, revision);
    PmoReport report = report(viewer, found, "pmo-report.pdf");
    return Streamed.file(
        name(found) + ".pdf", out -> PmoPdfRenderer.standard().render(report, out));
  }

  private PmoReport report(Viewer viewer, Month month, String what) {
    seen.exported(
        viewer.municipality(),
        viewer.actor(),
        what,
        "month/" + month.month() + "/" + month.revision());
    return reports.report(month, new EditionStore(options.home()));
  }

  private static String name(Month month) {
    String state = month.state().isFrozen() ? "" : "_" + month.state().label();
    return "PMO月次報告_%s_%s_第%d版%s"
        .formatted(month.municipality(), month.month(), month.revision(), state);
  }
}
