package jp.shirube.governance.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is signed of an export: lines of a name, a space and a value, in this order.
 *
 * @param values values by name
 */
record SignedText(Map<String, String> values) {

  static final List<String> NAMES =
      List.of("municipality", "from", "to", "first", "last", "previous", "hash", "signed");

  /** Written as UTF-8; every line ends with a line feed. */
  String text() {
    StringBuilder text = new StringBuilder(ExportParts.FORM).append('\n');
    values.forEach((name, value) -> text.append(name).append(' ').append(value).append('\n'));
    return text.toString();
  }

  static Optional<SignedText> parse(String text) {
    List<String> lines = text.lines().toList();
    Map<String, String> values = new LinkedHashMap<>();
    lines.stream()
        .skip(1)
        .map(line -> line.split(" ", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> values.put(parts[0], parts[1]));
    boolean known = !lines.isEmpty() && lines.get(0).equals(ExportParts.FORM);
    return known && values.keySet().containsAll(NAMES)
        ? Optional.of(new SignedText(values))
        : Optional.empty();
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** Name of the line with a part's hash. */
  static String hashOf(String part) {
    return "sha256:" + part;
  }
}
