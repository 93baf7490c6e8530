package jp.shirube.governance.web.mapping;

import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.mappingdesk.FindingFilter;
import jp.shirube.governance.mappingdesk.MappingFindings;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.mappingdesk.WorkbookSheets;
import jp.shirube.governance.web.Needs;
import jp.shirube.mappings.workbook.WorkbookTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A sheet of a version's workbook, with its findings where they are. */
@Controller
class SheetPage {

  private static final int MOST_FINDINGS = 5_000;

  private final SeenVersions seen;
  private final WorkbookSheets sheets;
  private final MappingFindings findings;

  SheetPage(SeenVersions seen, WorkbookSheets sheets, MappingFindings findings) {
    this.seen = seen;
    this.sheets = sheets;
    this.findings = findings;
  }

  @Needs(Permission.MAPPING_VIEW)
  @GetMapping("/mappings/{id}/sheet")
  String sheet(
      @PathVariable("id") long id,
      @RequestParam(name = "name", defaultValue = "") String name,
      @RequestParam(name = "row", defaultValue = "0") long row,
      @RequestParam(name = "column", defaultValue = "") String column,
      @RequestParam(name = "page", defaultValue = "0") int page,
      Viewer viewer,
      Model model) {
    MappingVersion version = seen.get(id, viewer);
    WorkbookTexts texts = sheets.of(viewer.municipality(), version, viewer.actor());
    model.addAttribute("version", version);
    model.addAttribute(
        "view",
        SheetView.of(texts, new SheetChoice(name, row, column, page), rows(version, name, viewer)));
    return "mapping/sheet";
  }

  private List<FindingRow> rows(MappingVersion version, String name, Viewer viewer) {
    return version.lastCheck().stream()
        .flatMap(
            check ->
                findings
                    .of(
                        viewer.municipality(),
                        check,
                        new FindingFilter(null, name),
                        0,
                        MOST_FINDINGS,
                        viewer.actor())
                    .stream())
        .map(FindingRow::of)
        .toList();
  }
}
