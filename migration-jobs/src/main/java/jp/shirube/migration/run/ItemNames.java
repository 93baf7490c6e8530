package jp.shirube.migration.run;

import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import org.jspecify.annotations.Nullable;

/** Names of groups and items by the references of findings: {@code <group id>[.<romaji>]}. */
public final class ItemNames {

  private final Standard standard;

  public ItemNames(Standard standard) {
    this.standard = standard;
  }

  /** The group's name, else its id; {@code ""} of nothing. */
  public String group(@Nullable String reference) {
    if (reference == null || reference.isEmpty()) {
      return "";
    }
    String id = groupId(reference);
    return standard.group(id).map(StandardGroup::name).orElse(id);
  }

  /** The item's name, else its romaji; {@code ""} when the reference is to a whole group. */
  public String item(@Nullable String reference) {
    if (reference == null || reference.indexOf('.') < 0) {
      return "";
    }
    String romaji = reference.substring(reference.indexOf('.') + 1);
    return standard
        .group(groupId(reference))
        .flatMap(group -> group.item(romaji))
        .map(StandardItem::name)
        .orElse(romaji);
  }

  private static String groupId(String reference) {
    int dot = reference.indexOf('.');
    return dot < 0 ? reference : reference.substring(0, dot);
  }
}
