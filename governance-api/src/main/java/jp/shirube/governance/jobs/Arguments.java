package jp.shirube.governance.jobs;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Arguments of kept findings, which the database gives as JSON objects of texts. */
public final class Arguments {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Arguments() {}

  /** The arguments by name. */
  public static Map<String, String> of(String json) {
    return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
  }
}
