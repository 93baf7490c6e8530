package jp.shirube.governance.web.mapping;

import jakarta.servlet.http.HttpServletResponse;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.mappingdesk.CheckQueue;
import jp.shirube.governance.mappingdesk.CheckStage;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One version: what it is, what the check found, what was done and what can be done. */
@Controller
class VersionPage {

  private final SeenVersions seen;
  private final VersionViews views;
  private final CheckQueue checks;

  VersionPage(SeenVersions seen, VersionViews views, CheckQueue checks) {
    this.seen = seen;
    this.views = views;
    this.checks = checks;
  }

  @Needs(Permission.MAPPING_VIEW)
  @GetMapping("/mappings/{id}")
  String version(
      @PathVariable("id") long id,
      @RequestParam(name = "severity", defaultValue = "") String severity,
      @RequestParam(name = "sheet", defaultValue = "") String sheet,
      @RequestParam(name = "page", defaultValue = "1") int page,
      Viewer viewer,
      Model model) {
    MappingVersion version = seen.get(id, viewer);
    model.addAttribute("view", views.of(version, FindingChoice.of(severity, sheet, page), viewer));
    return "mapping/version";
  }

  /** How far the check is; once it is there, the page is loaded anew. */
  @Needs(Permission.MAPPING_VIEW)
  @GetMapping("/mappings/{id}/progress")
  String progress(
      @PathVariable("id") long id, Viewer viewer, Model model, HttpServletResponse response) {
    MappingVersion version = seen.get(id, viewer);
    CheckStage stage = checks.stage(version);
    if (!stage.isRunning()) {
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("id", id);
    model.addAttribute("stage", stage);
    return "mapping/progress :: progress";
  }
}
