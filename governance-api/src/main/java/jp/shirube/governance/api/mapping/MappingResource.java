package jp.shirube.governance.api.mapping;

import java.util.List;
import java.util.Objects;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.mappingdesk.DeskFinding;
import jp.shirube.governance.mappingdesk.FindingFilter;
import jp.shirube.governance.mappingdesk.MappingCheck;
import jp.shirube.governance.mappingdesk.MappingDesk;
import jp.shirube.governance.mappingdesk.MappingFindings;
import jp.shirube.governance.mappingdesk.MappingState;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.mappingdesk.MappingVersions;
import jp.shirube.governance.mappingdesk.UploadedWorkbook;
import jp.shirube.governance.web.Needs;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Versions of mapping definitions: upload, findings, download. */
@Controller
@RequestMapping(Contract.BASE + "/mappings")
class MappingResource {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final KnownVersions known;
  private final MappingVersions versions;
  private final MappingDesk desk;
  private final MappingFindings findings;

  MappingResource(
      KnownVersions known, MappingVersions versions, MappingDesk desk, MappingFindings findings) {
    this.known = known;
    this.versions = versions;
    this.desk = desk;
    this.findings = findings;
  }

  /** A finding with its place in the workbook. */
  record Placed(
      int position, String sheet, long line, String heading, String item, Finding finding) {

    static Placed of(DeskFinding it) {
      return new Placed(
          it.position(), it.sheet(), it.line(), it.heading(), it.item(), it.finding());
    }
  }

  @Needs(Permission.MAPPING_VIEW)
  @GetMapping
  Answer list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String system,
      @RequestParam(required = false) @Nullable MappingState state,
      Page.Cut cut) {
    List<MappingVersion> all =
        versions.all(viewer.municipality(), viewer.actor()).stream()
            .filter(it -> system == null || it.systemId().equals(system))
            .filter(it -> state == null || it.state() == state)
            .toList();
    return Answer.of(Page.of(all, MappingVersion::id, cut));
  }

  @Needs(Permission.MAPPING_UPLOAD)
  @PostMapping
  Answer upload(
      Viewer viewer,
      @RequestParam String system,
      @RequestParam String fileName,
      @FromBody byte[] workbook) {
    MappingVersion kept =
        desk.upload(
            viewer.municipality(),
            system,
            new UploadedWorkbook(fileName, workbook),
            viewer.actor());
    return Answer.created("/mappings/" + kept.id(), kept);
  }

  @Needs(Permission.MAPPING_VIEW)
  @GetMapping("/{id}")
  Answer show(Viewer viewer, @PathVariable long id) {
    return Answer.of(known.get(viewer, id));
  }

  @Needs(Permission.MAPPING_VIEW)
  @GetMapping("/{id}/findings")
  Answer findings(
      Viewer viewer,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Severity severity,
      @RequestParam(required = false) @Nullable String sheet,
      Page.Cut cut) {
    MappingCheck check = known.get(viewer, id).check();
    FindingFilter filter = new FindingFilter(severity, Objects.requireNonNullElse(sheet, ""));
    List<Placed> all =
        check == null
            ? List.of()
            : findings
                .of(viewer.municipality(), check, filter, 0, check.findings(), viewer.actor())
                .stream()
                .map(Placed::of)
                .toList();
    return Answer.of(Page.of(all, Placed::position, cut));
  }

  @Needs(Permission.MAPPING_VIEW)
  @GetMapping("/{id}/history")
  Answer history(Viewer viewer, @PathVariable long id) {
    MappingVersion version = known.get(viewer, id);
    return Answer.of(
        new Page<>(versions.history(viewer.municipality(), version, viewer.actor()), null));
  }

  @Needs(Permission.MAPPING_VIEW)
  @GetMapping("/{id}/workbook")
  Answer workbook(Viewer viewer, @PathVariable long id) {
    MappingVersion version = known.get(viewer, id);
    byte[] content = versions.take(viewer.municipality(), version, viewer.actor());
    return Answer.file(version.fileName(), XLSX, content);
  }
}
