package jp.shirube.governance.api.standard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.mappingdesk.StandardEditions;
import jp.shirube.governance.web.Needs;
import jp.shirube.mappings.standard.BusinessSystem;
import jp.shirube.mappings.standard.CodeList;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The standard in its editions; each row says how sure it is. */
@Controller
@RequestMapping(Contract.BASE + "/standard")
class StandardResource {

  private final StandardEditions editions;

  StandardResource(StandardEditions editions) {
    this.editions = editions;
  }

  record Group(String id, String systemId, String name, int items) {

    static Group of(StandardGroup group) {
      return new Group(group.id(), group.systemId(), group.name(), group.items().size());
    }
  }

  record Codes(String id, String name, boolean excerpt, int values) {

    static Codes of(CodeList list) {
      return new Codes(list.id(), list.name(), list.excerpt(), list.values().size());
    }
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/editions")
  Answer editions() {
    return Answer.of(new Page<>(editions.list(), null));
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/{edition}/systems")
  Answer systems(@PathVariable String edition, Page.Cut cut) {
    return Answer.of(Page.of(standard(edition).systems(), BusinessSystem::id, cut));
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/{edition}/groups")
  Answer groups(
      @PathVariable String edition,
      @RequestParam(required = false) @Nullable String system,
      Page.Cut cut) {
    List<Group> groups =
        standard(edition).groups().stream()
            .filter(group -> system == null || group.systemId().equals(system))
            .map(Group::of)
            .toList();
    return Answer.of(Page.of(groups, Group::id, cut));
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/{edition}/groups/{group}")
  Answer group(@PathVariable String edition, @PathVariable String group) {
    return Answer.of(standard(edition).group(group).orElseThrow(ApiCode.NOT_FOUND::refusal));
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/{edition}/code-lists")
  Answer codeLists(@PathVariable String edition, Page.Cut cut) {
    List<Codes> lists =
        standard(edition).codeLists().values().stream()
            .map(Codes::of)
            .sorted(java.util.Comparator.comparing(Codes::id))
            .toList();
    return Answer.of(Page.of(lists, Codes::id, cut));
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/{edition}/code-lists/{list}")
  Answer codes(@PathVariable String edition, @PathVariable String list) {
    return Answer.of(standard(edition).codeList(list).orElseThrow(ApiCode.NOT_FOUND::refusal));
  }

  @Needs(Permission.STANDARD_VIEW)
  @GetMapping("/{edition}/items")
  Answer items(@PathVariable String edition, @RequestParam String text, Page.Cut cut) {
    String wanted = text.toLowerCase(Locale.ROOT);
    List<StandardItem> found =
        standard(edition).groups().stream()
            .flatMap(group -> group.items().stream())
            .filter(item -> words(item).anyMatch(it -> it.contains(wanted)))
            .toList();
    return Answer.of(Page.of(found, StandardItem::reference, cut));
  }

  private static Stream<String> words(StandardItem item) {
    return Stream.of(item.id(), item.name(), item.physicalName(), item.note())
        .map(word -> word.toLowerCase(Locale.ROOT));
  }

  private Standard standard(String edition) {
    return editions.find(edition).orElseThrow(ApiCode.NOT_FOUND::refusal);
  }
}
