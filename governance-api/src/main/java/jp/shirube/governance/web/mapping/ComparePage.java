package jp.shirube.governance.web.mapping;

import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.mappingdesk.MappingVersions;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import jp.shirube.mappings.definition.DefinitionDifference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What two versions of a system's mapping definition say differently. */
@Controller
class ComparePage {

  private final SeenVersions seen;
  private final MappingVersions versions;

  ComparePage(SeenVersions seen, MappingVersions versions) {
    this.seen = seen;
    this.versions = versions;
  }

  @Needs(Permission.MAPPING_VIEW)
  @GetMapping("/mappings/{id}/compare")
  String compare(
      @PathVariable("id") long id, @RequestParam("with") long other, Viewer viewer, Model model) {
    List<MappingVersion> both =
        List.of(seen.get(id, viewer), seen.get(other, viewer)).stream()
            .sorted(java.util.Comparator.comparingInt(MappingVersion::number))
            .toList();
    if (!both.get(0).isOfOneLine(both.get(1))) {
      throw new NotFound();
    }
    model.addAttribute("older", both.get(0));
    model.addAttribute("newer", both.get(1));
    model.addAttribute("difference", difference(both.get(0), both.get(1), viewer));
    return "mapping/compare";
  }

  private DefinitionDifference difference(
      MappingVersion older, MappingVersion newer, Viewer viewer) {
    return DefinitionDifference.between(
        versions.workbook(viewer.municipality(), older, viewer.actor()),
        versions.workbook(viewer.municipality(), newer, viewer.actor()));
  }
}
