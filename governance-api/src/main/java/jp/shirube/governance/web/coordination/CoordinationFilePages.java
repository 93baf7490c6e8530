package jp.shirube.governance.web.coordination;

import java.time.Clock;
import java.time.YearMonth;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.coordination.CoordinationReports;
import jp.shirube.governance.coordination.ItemImport;
import jp.shirube.governance.web.Download;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import jp.shirube.governance.web.PageInput;
import jp.shirube.governance.web.Received;
import jp.shirube.reports.coordination.CoordinationPdf;
import jp.shirube.reports.coordination.CoordinationReport;
import jp.shirube.reports.coordination.CoordinationWorkbook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of items as files, and back. */
@Controller
class CoordinationFilePages {

  private final CoordinationReports reports;
  private final ItemImport imports;
  private final Clock clock;

  CoordinationFilePages(CoordinationReports reports, ItemImport imports, Clock clock) {
    this.reports = reports;
    this.imports = imports;
    this.clock = clock;
  }

  /**
   * @param month whose answers are counted, this month when left out
   */
  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/coordination/export.xlsx")
  ResponseEntity<byte[]> workbook(Viewer viewer, @RequestParam(defaultValue = "") String month) {
    CoordinationReport report = report(viewer, month);
    return Download.workbook(
        name(viewer, report) + ".xlsx", out -> CoordinationWorkbook.write(report, out));
  }

  @Needs(Permission.COORDINATION_VIEW)
  @GetMapping("/coordination/export.pdf")
  ResponseEntity<byte[]> pdf(Viewer viewer, @RequestParam(defaultValue = "") String month) {
    CoordinationReport report = report(viewer, month);
    return Download.pdf(
        name(viewer, report) + ".pdf", out -> CoordinationPdf.standard().render(report, out));
  }

  @Needs(Permission.COORDINATION_EDIT)
  @PostMapping("/coordination/import")
  String take(Viewer viewer, @RequestParam MultipartFile file, RedirectAttributes next) {
    ItemImport.Taken taken =
        Received.with(file, path -> imports.read(viewer.municipality(), path, viewer.actor()));
    Notice.say(
        next, "page.coordination.taken", taken.raised(), taken.answered(), taken.passedOver());
    return "redirect:/coordination";
  }

  private CoordinationReport report(Viewer viewer, String month) {
    YearMonth asked = month.isBlank() ? YearMonth.now(clock) : PageInput.month(month);
    return reports.report(viewer.municipality(), asked, viewer.actor());
  }

  private static String name(Viewer viewer, CoordinationReport report) {
    return "調整事項_%s_%s".formatted(viewer.municipality(), report.month());
  }
}
