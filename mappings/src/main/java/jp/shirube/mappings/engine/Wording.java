package jp.shirube.mappings.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.mappings.definition.ItemMapping;
import jp.shirube.mappings.standard.StandardItem;

/**
 * What the findings of one item say, made once: names and limits, never a value.
 *
 * @param reference the item as {@code <group id>.<romaji>}
 * @param fields its source fields, for people
 * @param arguments the sentences' placeholders
 */
record Wording(String reference, String fields, Map<String, String> arguments) {

  static final String NONE = "なし";

  /**
   * @param read names of the fields that its expressions read, told where it has no source field
   */
  static Wording of(StandardItem item, ItemMapping mapping, List<String> tables, String read) {
    String inputs = String.join(", ", mapping.inputs());
    String fields = orNone(inputs.isEmpty() ? read : inputs);
    Map<String, String> arguments = new HashMap<>();
    arguments.put("item", item.name());
    arguments.put("fields", fields);
    arguments.put("rule", rules(mapping));
    arguments.put("type", item.type().symbol());
    arguments.put("limit", limit(item));
    arguments.put("list", item.codeListId() == null ? NONE : item.codeListId());
    arguments.put("table", orNone(String.join(", ", tables)));
    return new Wording(item.reference(), fields, Map.copyOf(arguments));
  }

  private static String rules(ItemMapping mapping) {
    return mapping.steps().stream()
        .map(ItemMapping.RuleStep::rule)
        .collect(Collectors.joining("→"));
  }

  private static String limit(StandardItem item) {
    return item.scale() > 0 ? item.length() + "," + item.scale() : String.valueOf(item.length());
  }

  private static String orNone(String text) {
    return text.isEmpty() ? NONE : text;
  }
}
