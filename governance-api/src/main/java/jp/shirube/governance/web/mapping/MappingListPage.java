package jp.shirube.governance.web.mapping;

import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.mappingdesk.MappingLines;
import jp.shirube.governance.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the mapping definition of each system stands. */
@Controller
class MappingListPage {

  private final MappingLines lines;

  MappingListPage(MappingLines lines) {
    this.lines = lines;
  }

  @Needs(Permission.MAPPING_VIEW)
  @GetMapping("/mappings")
  String list(
      @RequestParam(name = "waiting", defaultValue = "") String waiting,
      Viewer viewer,
      Model model) {
    model.addAttribute(
        "list",
        MappingListView.of(
            lines.all(viewer.municipality(), viewer.actor()), waiting.equals("mine"), viewer));
    return "mapping/list";
  }
}
