package jp.shirube.mappings.standard;

import java.util.List;
import java.util.Optional;

/**
 * One group (グループ): one output file and one table.
 *
 * @param id 6 digits: 業務ID and 3 digits
 * @param systemId the system it belongs to
 * @param name Japanese name
 * @param items in the order of the standard
 */
public record StandardGroup(String id, String systemId, String name, List<StandardItem> items) {

  public StandardGroup {
    items = List.copyOf(items);
  }

  public List<StandardItem> keyItems() {
    return items.stream().filter(StandardItem::key).toList();
  }

  public Optional<StandardItem> item(String physicalName) {
    return items.stream().filter(item -> item.physicalName().equals(physicalName)).findFirst();
  }

  /** The table's physical name: the standard gives groups no romaji, so it is the id. */
  public String tableName() {
    return "g" + id;
  }
}
