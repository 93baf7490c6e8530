package jp.shirube.governance.trail;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Canonical JSON of RFC 8785: names in the order of their UTF-16 code units, no white space, only
 * the escapes that JSON demands. Numbers, which the trail does not write, keep their digits.
 */
final class CanonicalJson {

  private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
  private static final String SHORT_LETTERS = "btnfr\"\\";

  private CanonicalJson() {}

  static String of(JsonNode node) {
    StringBuilder text = new StringBuilder();
    write(node, text);
    return text.toString();
  }

  private static void write(JsonNode node, StringBuilder text) {
    if (node.isObject()) {
      object(node, text);
    } else if (node.isArray()) {
      array(node, text);
    } else if (node.isString()) {
      string(node.stringValue(), text);
    } else {
      text.append(node.toString());
    }
  }

  private static void object(JsonNode node, StringBuilder text) {
    Map<String, JsonNode> sorted = new TreeMap<>();
    node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    String separator = "{";
    for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
      text.append(separator);
      string(entry.getKey(), text);
      text.append(':');
      write(entry.getValue(), text);
      separator = ",";
    }
    text.append(sorted.isEmpty() ? "{}" : "}");
  }

  private static void array(JsonNode node, StringBuilder text) {
    text.append('[');
    for (int i = 0; i < node.size(); i++) {
      text.append(i == 0 ? "" : ",");
      write(node.get(i), text);
    }
    text.append(']');
  }

  static void string(String value, StringBuilder text) {
    text.append('"');
    value.chars().forEach(unit -> unit((char) unit, text));
    text.append('"');
  }

  private static void unit(char unit, StringBuilder text) {
    int known = SHORT_ESCAPES.indexOf(unit);
    if (known >= 0) {
      text.append('\\').append(SHORT_LETTERS.charAt(known));
    } else if (unit < ' ') {
      text.append("\\u%04x".formatted((int) unit));
    } else {
      text.append(unit);
    }
  }
}
