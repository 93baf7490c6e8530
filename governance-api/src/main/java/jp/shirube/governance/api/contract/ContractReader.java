package jp.shirube.governance.api.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.token.Scope;
import tools.jackson.databind.JsonNode;

/** Reads the operations of an OpenAPI document; references are followed. */
final class ContractReader {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode document;

  ContractReader(JsonNode document) {
    this.document = document;
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (var path : document.path("paths").properties()) {
      path.getValue().properties().stream()
          .filter(method -> METHODS.contains(method.getKey()))
          .forEach(method -> operations.add(operation(path.getKey(), method.getKey())));
    }
    return operations;
  }

  private Operation operation(String path, String method) {
    String pointer = "/paths/" + escaped(path) + "/" + method;
    JsonNode node = document.at(pointer);
    String permission = text(node, "x-permission");
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        text(node, "operationId"),
        node.path("tags").path(0).asString(""),
        text(node, "summary"),
        text(node, "x-summary-en"),
        text(node, "description"),
        permission,
        scope(permission),
        parameters(path, pointer),
        body(pointer + "/requestBody"),
        answers(pointer + "/responses"));
  }

  private static String scope(String permission) {
    return java.util.Arrays.stream(Scope.values())
        .filter(
            scope ->
                scope.permissions().stream().map(Permission::name).anyMatch(permission::equals))
        .map(Scope::name)
        .findFirst()
        .orElse("");
  }

  private List<Parameter> parameters(String path, String pointer) {
    List<Parameter> parameters = new ArrayList<>();
    for (String list : List.of("/paths/" + escaped(path), pointer)) {
      int count = document.at(list + "/parameters").size();
      for (int i = 0; i < count; i++) {
        parameters.add(parameter(list + "/parameters/" + i));
      }
    }
    return parameters;
  }

  private Parameter parameter(String pointer) {
    String target = target(pointer);
    JsonNode node = document.at(target);
    String schema = target(target + "/schema");
    return new Parameter(
        text(node, "name"),
        text(node, "in"),
        node.path("required").asBoolean(false),
        text(node, "description"),
        schema,
        document.at(schema));
  }

  private Optional<Operation.Body> body(String pointer) {
    String target = target(pointer);
    return mediaType(target)
        .map(
            type -> {
              String schema = schema(target, type);
              return new Operation.Body(type, schema, typeName(schema));
            });
  }

  private List<Answered> answers(String pointer) {
    return document.at(pointer).propertyNames().stream()
        .map(status -> answered(status, target(pointer + "/" + status)))
        .toList();
  }

  private Answered answered(String status, String pointer) {
    String type = mediaType(pointer).orElse("");
    String schema = type.isEmpty() ? "" : schema(pointer, type);
    return new Answered(
        status, text(document.at(pointer), "description"), type, schema, typeName(schema));
  }

  private Optional<String> mediaType(String pointer) {
    return document.at(pointer + "/content").propertyNames().stream().findFirst();
  }

  private String schema(String pointer, String type) {
    return target(pointer + "/content/" + escaped(type) + "/schema");
  }

  /** Where a reference leads, the pointer itself when there is none. */
  private String target(String pointer) {
    JsonNode reference = document.at(pointer + "/$ref");
    return reference.isString() ? target(reference.asString().substring(1)) : pointer;
  }

  private static String typeName(String pointer) {
    String prefix = "/components/schemas/";
    return pointer.startsWith(prefix) ? pointer.substring(prefix.length()) : "";
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("").strip();
  }
}
