package jp.shirube.governance.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.contract.Difference;
import jp.shirube.governance.api.contract.Operation;
import jp.shirube.governance.api.contract.Parameter;
import jp.shirube.mappings.finding.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Compares a request with the contract before anybody acts on it. */
final class RequestCheck {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Contract contract;
  private final Operation operation;
  private final HttpServletRequest request;

  RequestCheck(Contract contract, Operation operation, HttpServletRequest request) {
    this.contract = contract;
    this.operation = operation;
    this.request = request;
  }

  /**
   * Reads the body, and compares it and the parameters.
   *
   * @throws ApiRefusal with everything that differs
   */
  void require() {
    refuse(ApiCode.PARAMETER_DIFFERS, parameters());
    operation.body().ifPresentOrElse(this::require, () -> RequestBody.read(request, 0));
  }

  private void require(Operation.Body wanted) {
    String type = request.getContentType();
    if (type == null || !type.split(";")[0].strip().equalsIgnoreCase(wanted.mediaType())) {
      throw ApiCode.MEDIA_TYPE.refusal(Map.of("type", wanted.mediaType()));
    }
    int limit = wanted.isJson() ? RequestBody.JSON_LIMIT : RequestBody.FILE_LIMIT;
    RequestBody body = RequestBody.read(request, limit);
    if (wanted.isJson()) {
      refuse(ApiCode.BODY_DIFFERS, body(wanted, body.tree()));
    }
  }

  private List<Finding> body(Operation.Body wanted, JsonNode tree) {
    return contract.differences(wanted.pointer(), tree).stream()
        .map(it -> ApiCode.BODY_DIFFERS.finding(arguments("pointer", it.pointer(), it)))
        .toList();
  }

  private List<Finding> parameters() {
    List<Finding> findings = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      String[] texts = texts(parameter);
      if (texts == null || texts.length == 0) {
        if (parameter.required() && !parameter.in().equals("header")) {
          findings.add(differs(parameter, new Difference("", "required")));
        }
      } else {
        contract.differences(parameter.pointer(), value(parameter.schema(), texts)).stream()
            .map(it -> differs(parameter, it))
            .forEach(findings::add);
      }
    }
    findings.addAll(unknown());
    return findings;
  }

  /** What the contract does not know is a mistake of the caller, such as a filter misspelt. */
  private List<Finding> unknown() {
    List<String> known = operation.parameters().stream().map(Parameter::name).toList();
    return request.getParameterMap().keySet().stream()
        .filter(name -> !known.contains(name))
        .map(name -> Map.of("name", name, "keyword", "additionalProperties"))
        .map(ApiCode.PARAMETER_DIFFERS::finding)
        .toList();
  }

  private String @Nullable [] texts(Parameter parameter) {
    return switch (parameter.in()) {
      case "path" -> Stream.ofNullable(variables().get(parameter.name())).toArray(String[]::new);
      case "query" -> request.getParameterValues(parameter.name());
      default -> Stream.ofNullable(request.getHeader(parameter.name())).toArray(String[]::new);
    };
  }

  @SuppressWarnings("unchecked")
  private Map<String, String> variables() {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables == null ? Map.of() : (Map<String, String>) variables;
  }

  private static JsonNode value(JsonNode schema, String[] texts) {
    if (!schema.path("type").asString("").equals("array")) {
      return value(schema.path("type").asString(""), texts[0]);
    }
    ArrayNode values = NODES.arrayNode();
    String type = schema.path("items").path("type").asString("");
    Arrays.stream(texts).map(text -> value(type, text)).forEach(values::add);
    return values;
  }

  private static JsonNode value(String type, String text) {
    if (type.equals("integer") && text.matches("-?[0-9]{1,18}")) {
      return NODES.numberNode(Long.parseLong(text));
    }
    if (type.equals("boolean") && text.matches("true|false")) {
      return NODES.booleanNode(Boolean.parseBoolean(text));
    }
    return NODES.stringNode(text);
  }

  private static Finding differs(Parameter parameter, Difference difference) {
    return ApiCode.PARAMETER_DIFFERS.finding(arguments("name", parameter.name(), difference));
  }

  private static Map<String, String> arguments(String name, String value, Difference difference) {
    return Map.of(name, value, "keyword", difference.keyword());
  }

  private static void refuse(ApiCode code, List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new ApiRefusal(code, findings);
    }
  }
}
