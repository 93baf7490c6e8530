package jp.shirube.governance.api.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.month.KnownMonths;
import jp.shirube.governance.pmo.PmoReports;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.trail.Seen;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.ServeOptions;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.reports.pmo.PmoExcelRenderer;
import jp.shirube.reports.pmo.PmoPdfRenderer;
import jp.shirube.reports.pmo.PmoReport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The month's report as files. */
@Controller
@RequestMapping(Contract.BASE + "/months/{month}")
class ReportResource {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final KnownMonths known;
  private final PmoReports reports;
  private final Seen seen;
  private final ServeOptions options;

  ReportResource(KnownMonths known, PmoReports reports, Seen seen, ServeOptions options) {
    this.known = known;
    this.reports = reports;
    this.seen = seen;
    this.options = options;
  }

  private interface Renderer {
    void render(PmoReport report, OutputStream out) throws IOException;
  }

  @Needs(Permission.HEARING_VIEW)
  @GetMapping("/report.xlsx")
  Answer workbook(
      Viewer viewer,
      @PathVariable YearMonth month,
      @RequestParam(required = false) @Nullable Integer revision) {
    Month found = known.get(viewer, month, revision);
    byte[] content = rendered(found, PmoExcelRenderer.standard()::render);
    return file(viewer, found, "xlsx", XLSX, content);
  }

  @Needs(Permission.HEARING_VIEW)
  @GetMapping("/report.pdf")
  Answer pdf(
      Viewer viewer,
      @PathVariable YearMonth month,
      @RequestParam(required = false) @Nullable Integer revision) {
    Month found = known.get(viewer, month, revision);
    byte[] content = rendered(found, PmoPdfRenderer.standard()::render);
    return file(viewer, found, "pdf", MediaType.APPLICATION_PDF, content);
  }

  private byte[] rendered(Month month, Renderer renderer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(reports.report(month, new EditionStore(options.home())), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private Answer file(Viewer viewer, Month month, String suffix, MediaType type, byte[] content) {
    String object = "month/" + month.month();
    seen.exported(viewer.municipality(), viewer.actor(), "pmo-report." + suffix, object);
    String name =
        "PMO月次報告_%s_%s_第%d版.%s"
            .formatted(viewer.municipality(), month.month(), month.revision(), suffix);
    return Answer.file(name, type, content);
  }
}
