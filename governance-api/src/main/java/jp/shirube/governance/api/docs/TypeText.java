package jp.shirube.governance.api.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A schema in a few words.
 *
 * @param before what stands before the link, such as {@code array of}
 * @param link name of the type it is, {@code ""} for none
 * @param constraint type and limits of one without a name
 */
record TypeText(String before, String link, String constraint) {

  private static final List<String> LIMITS =
      List.of(
          "format",
          "pattern",
          "const",
          "minimum",
          "maximum",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems");

  static TypeText of(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    if (!reference.isEmpty()) {
      return new TypeText("", reference.substring(reference.lastIndexOf('/') + 1), "");
    }
    for (String choice : List.of("oneOf", "anyOf")) {
      if (schema.has(choice)) {
        return either(schema.path(choice));
      }
    }
    if (schema.path("type").asString("").equals("array")) {
      TypeText item = of(schema.path("items"));
      return new TypeText("array of " + item.before, item.link, item.constraint);
    }
    return new TypeText("", "", constraint(schema));
  }

  private static TypeText either(JsonNode choices) {
    List<TypeText> texts = choices.valueStream().map(TypeText::of).toList();
    String link =
        texts.stream().map(TypeText::link).filter(it -> !it.isEmpty()).findFirst().orElse("");
    String others =
        texts.stream()
            .map(TypeText::constraint)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" | "));
    return new TypeText("", link, link.isEmpty() ? others : "| " + others);
  }

  private static String constraint(JsonNode schema) {
    List<String> parts = new ArrayList<>();
    JsonNode type = schema.path("type");
    if (!type.isMissingNode()) {
      parts.add(type.isArray() ? joined(type) : type.asString());
    }
    if (schema.has("enum")) {
      parts.add(joined(schema.path("enum")));
    }
    LIMITS.stream()
        .filter(schema::has)
        .map(limit -> limit + " " + schema.path(limit).asString())
        .forEach(parts::add);
    return String.join(", ", parts);
  }

  private static String joined(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).collect(Collectors.joining(" | "));
  }
}
