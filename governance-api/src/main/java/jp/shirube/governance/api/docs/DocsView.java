package jp.shirube.governance.api.docs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.contract.Operation;
import tools.jackson.databind.JsonNode;

/**
 * The contract as the page shows it.
 *
 * @param introduction paragraphs
 * @param groups operations by tag, in the order of the contract
 * @param types what bodies look like, by name
 */
record DocsView(List<String> introduction, List<Group> groups, List<Type> types) {

  /** The operations of a tag. */
  record Group(String id, String name, List<Operation> operations) {}

  /**
   * A schema.
   *
   * @param values its values when it is an enumeration
   */
  record Type(String name, String description, List<String> values, List<Property> properties) {}

  /** A property of a schema. */
  record Property(String name, boolean required, TypeText type, String description) {}

  static DocsView of(Contract contract, Locale locale) {
    boolean english = locale.getLanguage().equals("en");
    JsonNode document = contract.document();
    Map<String, List<Operation>> byTag =
        contract.operations().stream().collect(Collectors.groupingBy(Operation::tag));
    List<Group> groups =
        document.path("tags").valueStream().map(tag -> group(tag, english, byTag)).toList();
    return new DocsView(introduction(document, english), groups, types(document));
  }

  private static Group group(JsonNode tag, boolean english, Map<String, List<Operation>> byTag) {
    String id = tag.path("name").asString();
    String name = tag.path(english ? "x-description-en" : "description").asString();
    return new Group(id, name, byTag.getOrDefault(id, List.of()));
  }

  private static List<String> introduction(JsonNode document, boolean english) {
    String field = english ? "x-description-en" : "description";
    return document.path("info").path(field).asString().lines().toList();
  }

  private static List<Type> types(JsonNode document) {
    return document.path("components").path("schemas").properties().stream()
        .map(schema -> type(schema.getKey(), schema.getValue()))
        .toList();
  }

  private static Type type(String name, JsonNode schema) {
    List<String> required = texts(schema.path("required"));
    List<Property> properties =
        schema.path("properties").properties().stream()
            .map(it -> property(it.getKey(), it.getValue(), required))
            .toList();
    return new Type(
        name, description(name, schema, properties), texts(schema.path("enum")), properties);
  }

  private static String description(String name, JsonNode schema, List<Property> properties) {
    String own = schema.path("description").asString("");
    String simple = properties.isEmpty() ? TypeText.of(schema).constraint() : "";
    return Stream.of(own, simple).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
  }

  private static Property property(String name, JsonNode schema, List<String> required) {
    return new Property(
        name,
        required.contains(name),
        TypeText.of(schema),
        schema.path("description").asString(""));
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
