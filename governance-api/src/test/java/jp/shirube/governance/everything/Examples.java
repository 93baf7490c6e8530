package jp.shirube.governance.everything;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Values for the variables of paths. A variable is looked up with the part of the path before it,
 * such as {@code proposals/id}, then by its name alone.
 */
final class Examples {

  private final Map<String, List<String>> values;

  Examples(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Names of nothing that is there, in the form that each variable has. */
  static Examples ofNothing() {
    return new Examples(
        Map.ofEntries(
            Map.entry("month", List.of("1999-01")),
            Map.entry("revision", List.of("9")),
            Map.entry("answer", List.of("none")),
            Map.entry("system", List.of("999")),
            Map.entry("step", List.of("1")),
            Map.entry("id", List.of("999999999")),
            Map.entry("number", List.of("999999")),
            Map.entry("version", List.of("999")),
            Map.entry("position", List.of("99")),
            Map.entry("run", List.of("999999999")),
            Map.entry("file", List.of("999")),
            Map.entry("record", List.of("999")),
            Map.entry("receiver", List.of("nobody")),
            Map.entry("stage", List.of("APPROVAL")),
            Map.entry("person", List.of("nobody")),
            Map.entry("people/id", List.of("nobody")),
            Map.entry("edition", List.of("none")),
            Map.entry("group", List.of("999999")),
            Map.entry("item", List.of("none")),
            Map.entry("list", List.of("none")),
            Map.entry("prefecture", List.of("99")),
            Map.entry("date", List.of("1999-01-31")),
            Map.entry("chart", List.of("none")),
            Map.entry("name", List.of("none")),
            Map.entry("kind", List.of("none"))));
  }

  /**
   * The paths of an endpoint with each example of its variables.
   *
   * @throws IllegalStateException when a variable has none: enter one, or its reads are not tried
   */
  List<String> paths(Endpoint endpoint) {
    List<String> paths = List.of("");
    String before = "";
    for (String part : endpoint.parts()) {
      paths = joined(paths, part.startsWith("{") ? of(endpoint, before, part) : List.of(part));
      before = part;
    }
    return endpoint.path().equals("/") ? List.of("/") : paths;
  }

  private List<String> of(Endpoint endpoint, String before, String part) {
    String name = part.substring(1, part.length() - 1);
    List<String> found = values.getOrDefault(before + "/" + name, values.get(name));
    if (found == null) {
      throw new IllegalStateException("no example of %s in %s".formatted(name, endpoint));
    }
    return found;
  }

  private static List<String> joined(List<String> paths, List<String> parts) {
    List<String> all = new ArrayList<>();
    paths.forEach(path -> parts.forEach(part -> all.add(path + "/" + part)));
    return all;
  }
}
