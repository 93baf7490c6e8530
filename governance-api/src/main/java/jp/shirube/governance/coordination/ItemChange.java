package jp.shirube.governance.coordination;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field of an item that differs from the item before, as texts. */
record ItemChange(String field, String oldValue, String newValue) {

  private record Field(String name, Function<CoordinationItem, @Nullable Object> value) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("title", CoordinationItem::title),
          new Field("question", CoordinationItem::question),
          new Field("owner", item -> item.owner().id()),
          new Field("due", CoordinationItem::due),
          new Field("system", item -> item.subject().systemId()),
          new Field("step", item -> item.subject().stepNo()),
          new Field("mappingItem", item -> item.subject().mappingItem()),
          new Field("findingCode", item -> item.subject().findingCode()));

  static List<ItemChange> between(CoordinationItem before, CoordinationItem after) {
    return FIELDS.stream()
        .map(field -> of(field, before, after))
        .filter(change -> !change.oldValue.equals(change.newValue))
        .toList();
  }

  private static ItemChange of(Field field, CoordinationItem before, CoordinationItem after) {
    return new ItemChange(
        field.name(), text(field.value().apply(before)), text(field.value().apply(after)));
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
