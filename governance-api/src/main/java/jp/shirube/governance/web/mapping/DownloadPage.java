package jp.shirube.governance.web.mapping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.mappingdesk.MappingCheck;
import jp.shirube.governance.mappingdesk.MappingFindings;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.mappingdesk.MappingVersions;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import jp.shirube.governance.web.PageDates;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.reports.mapping.FindingLine;
import jp.shirube.reports.mapping.MappingFindingsReport;
import jp.shirube.reports.mapping.MappingFindingsWorkbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The workbook of a version as it was uploaded, and its findings as a workbook. */
@Controller
class DownloadPage {

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final SeenVersions seen;
  private final MappingVersions versions;
  private final MappingFindings findings;
  private final PageDates dates;

  DownloadPage(
      SeenVersions seen, MappingVersions versions, MappingFindings findings, PageDates dates) {
    this.seen = seen;
    this.versions = versions;
    this.findings = findings;
    this.dates = dates;
  }

  @Needs(Permission.MAPPING_VIEW)
  @GetMapping("/mappings/{id}/workbook")
  ResponseEntity<byte[]> workbook(@PathVariable("id") long id, Viewer viewer) {
    MappingVersion version = seen.get(id, viewer);
    byte[] bytes = versions.take(viewer.municipality(), version, viewer.actor());
    return file(version.fileName(), bytes);
  }

  @Needs(Permission.MAPPING_VIEW)
  @GetMapping("/mappings/{id}/findings")
  ResponseEntity<byte[]> findings(@PathVariable("id") long id, Viewer viewer) throws IOException {
    MappingVersion version = seen.get(id, viewer);
    MappingCheck check = version.lastCheck().orElseThrow(NotFound::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MappingFindingsWorkbook.write(report(version, check, viewer), out);
    String name = "%s_%s_%d_findings.xlsx";
    return file(
        name.formatted(version.systemId(), version.vendor(), version.number()), out.toByteArray());
  }

  private MappingFindingsReport report(MappingVersion version, MappingCheck check, Viewer viewer) {
    return new MappingFindingsReport(
        version.systemName(),
        version.vendorName(),
        version.number(),
        version.fileName(),
        dates.time(check.checkedAt()),
        check.edition(),
        lines(version, check, viewer));
  }

  private List<FindingLine> lines(MappingVersion version, MappingCheck check, Viewer viewer) {
    return findings.take(viewer.municipality(), version, check, viewer.actor()).stream()
        .map(FindingRow::of)
        .map(DownloadPage::line)
        .toList();
  }

  private static FindingLine line(FindingRow row) {
    return new FindingLine(
        Messages.complete().text("mappingdesk.severity." + row.severity().name()),
        row.code(),
        row.sheet(),
        row.line(),
        row.heading(),
        row.item(),
        row.sentence(),
        row.remedy(),
        row.severity() == Severity.ERROR);
  }

  private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(WORKBOOK)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(bytes);
  }
}
