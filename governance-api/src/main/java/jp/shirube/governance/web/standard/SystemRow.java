package jp.shirube.governance.web.standard;

import java.util.List;
import jp.shirube.mappings.standard.BusinessSystem;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;

/**
 * A system of an edition.
 *
 * @param groups how many groups it has
 * @param items how many items
 * @param provisional how many of the items are not official
 */
record SystemRow(BusinessSystem system, int groups, long items, long provisional) {

  static List<SystemRow> of(Standard standard) {
    return standard.systems().stream().map(system -> of(standard, system)).toList();
  }

  private static SystemRow of(Standard standard, BusinessSystem system) {
    List<StandardGroup> groups = standard.groupsOf(system.id());
    List<StandardItem> items = groups.stream().flatMap(it -> it.items().stream()).toList();
    return new SystemRow(
        system,
        groups.size(),
        items.size(),
        items.stream().filter(it -> it.sureness().isProvisional()).count());
  }
}
