package jp.shirube.governance.web.standard;

import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.mappingdesk.ItemUse;
import jp.shirube.governance.mappingdesk.MappingFindings;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import jp.shirube.mappings.standard.CodeList;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The standard, from the systems down to a code value. */
@Controller
class StandardPage {

  private static final int LONGEST_QUERY = 100;

  private final ShownEditions editions;
  private final StandardSearches searches;
  private final MappingFindings uses;

  StandardPage(ShownEditions editions, StandardSearches searches, MappingFindings uses) {
    this.editions = editions;
    this.searches = searches;
    this.uses = uses;
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/standard")
  String systems(@RequestParam(name = "edition", defaultValue = "") String edition, Model model) {
    ShownEdition shown = shown(edition, model);
    model.addAttribute("systems", SystemRow.of(shown.standard()));
    return "standard/systems";
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/standard/search")
  String search(
      @RequestParam(name = "q", defaultValue = "") String query,
      @RequestParam(name = "edition", defaultValue = "") String edition,
      Model model) {
    ShownEdition shown = shown(edition, model);
    String asked = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    model.addAttribute("query", asked);
    model.addAttribute("result", searches.of(shown.standard()).find(asked));
    return "standard/search";
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/standard/systems/{id}")
  String system(
      @PathVariable("id") String id,
      @RequestParam(name = "edition", defaultValue = "") String edition,
      Model model) {
    Standard standard = shown(edition, model).standard();
    model.addAttribute("system", standard.system(id).orElseThrow(NotFound::new));
    model.addAttribute("groups", standard.groupsOf(id));
    return "standard/system";
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/standard/groups/{id}")
  String group(
      @PathVariable("id") String id,
      @RequestParam(name = "edition", defaultValue = "") String edition,
      Model model) {
    Standard standard = shown(edition, model).standard();
    StandardGroup group = standard.group(id).orElseThrow(NotFound::new);
    model.addAttribute("group", group);
    model.addAttribute("system", standard.system(group.systemId()).orElseThrow(NotFound::new));
    return "standard/group";
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/standard/groups/{group}/items/{item}")
  String item(
      @PathVariable("group") String groupId,
      @PathVariable("item") String physicalName,
      @RequestParam(name = "edition", defaultValue = "") String edition,
      Viewer viewer,
      Model model) {
    Standard standard = shown(edition, model).standard();
    StandardGroup group = standard.group(groupId).orElseThrow(NotFound::new);
    StandardItem item = group.item(physicalName).orElseThrow(NotFound::new);
    model.addAttribute("group", group);
    model.addAttribute("item", item);
    model.addAttribute("system", standard.system(group.systemId()).orElseThrow(NotFound::new));
    model.addAttribute("codes", codes(standard, item));
    model.addAttribute("mayMappings", viewer.may(Permission.MAPPING_VIEW));
    model.addAttribute("uses", uses(standard, item, viewer));
    return "standard/item";
  }

  private List<ItemUse> uses(Standard standard, StandardItem item, Viewer viewer) {
    if (!viewer.may(Permission.MAPPING_VIEW)) {
      return List.of();
    }
    return uses.usesOf(
        viewer.municipality(),
        standard.edition(),
        item.groupId(),
        item.physicalName(),
        viewer.actor());
  }

  private static List<CodeList> codes(Standard standard, StandardItem item) {
    String id = item.codeListId();
    return id == null ? List.of() : standard.codeList(id).stream().toList();
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/standard/codes/{id}")
  String codes(
      @PathVariable("id") String id,
      @RequestParam(name = "edition", defaultValue = "") String edition,
      Model model) {
    Standard standard = shown(edition, model).standard();
    model.addAttribute("codes", standard.codeList(id).orElseThrow(NotFound::new));
    model.addAttribute(
        "items",
        standard.groups().stream()
            .flatMap(group -> group.items().stream())
            .filter(item -> id.equals(item.codeListId()))
            .toList());
    return "standard/codes";
  }

  private ShownEdition shown(String edition, Model model) {
    ShownEdition shown = editions.of(edition);
    model.addAttribute("shown", shown);
    model.addAttribute("query", "");
    return shown;
  }
}
