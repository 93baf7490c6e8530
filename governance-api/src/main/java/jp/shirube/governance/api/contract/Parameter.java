package jp.shirube.governance.api.contract;

import tools.jackson.databind.JsonNode;

/**
 * A parameter of an operation.
 *
 * @param name name
 * @param in {@code path}, {@code query} or {@code header}
 * @param required whether it must be there
 * @param description what it is, in Japanese
 * @param pointer JSON pointer to its schema in the contract
 * @param schema its schema
 */
public record Parameter(
    String name, String in, boolean required, String description, String pointer, JsonNode schema) {

  boolean isArray() {
    return schema.path("type").asString("").equals("array");
  }
}
