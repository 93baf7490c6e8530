package jp.shirube.governance.api.http;

import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * JSON of the API: the components of records in their order, times of ISO 8601, findings with their
 * sentences. What is not in the contract is not read.
 */
public final class ApiJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .accessorNaming(new ComponentsOnly())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .addModule(new SimpleModule().addSerializer(new FindingSerializer()))
          .build();

  private ApiJson() {}

  static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /**
   * Reads a tree.
   *
   * @throws JacksonException when it is no JSON, or has a name twice
   */
  static JsonNode tree(byte[] json) {
    return MAPPER.readTree(json);
  }

  /** What is written, as a tree. */
  static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  static <T> T value(JsonNode tree, Class<T> type) {
    return MAPPER.treeToValue(tree, type);
  }

  private static final class FindingSerializer extends StdSerializer<Finding> {

    FindingSerializer() {
      super(Finding.class);
    }

    @Override
    public void serialize(Finding finding, JsonGenerator json, SerializationContext context) {
      Messages messages = Messages.complete();
      json.writeStartObject();
      json.writeStringProperty("code", finding.code().code());
      json.writeStringProperty("severity", finding.severity().name());
      json.writeStringProperty("sentence", messages.sentence(finding));
      json.writeStringProperty("remedy", messages.remedy(finding));
      json.writePOJOProperty("place", finding.place());
      json.writeEndObject();
    }
  }
}
