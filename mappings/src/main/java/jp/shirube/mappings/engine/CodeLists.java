package jp.shirube.mappings.engine;

import jp.shirube.mappings.standard.CodeList;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Sureness;
import org.jspecify.annotations.Nullable;

/** Code lists of items and how much they bind. */
public final class CodeLists {

  private CodeLists() {}

  /** The item's code list with its values, or null when its values are free. */
  public static @Nullable CodeList of(StandardItem item, Standard standard) {
    if (item.codeListId() == null) {
      return null;
    }
    CodeList list = standard.codeLists().get(item.codeListId());
    return list == null || list.values().isEmpty() ? null : list;
  }

  /** Whether a value outside the list is an error: item and list official, and no excerpt. */
  public static boolean isBinding(StandardItem item, @Nullable CodeList list) {
    return list != null
        && !item.sureness().isProvisional()
        && !list.excerpt()
        && list.values().stream().allMatch(value -> value.sureness() == Sureness.OFFICIAL);
  }
}
