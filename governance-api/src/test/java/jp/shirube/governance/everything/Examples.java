package jp.shirube.governance.everything;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values for the variables of paths. A variable is looked up with the part of the path before it,
 * such as {@code proposals/id}, then by its name alone.
 */
final class Examples {

  private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");

  private final Map<String, List<String>> values;

  Examples(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Names of nothing that is there, in the form that each variable has. */
  static Examples ofNothing() {
    Map<String, String> names =
        Map.ofEntries(
            Map.entry("month", "1999-01"),
            Map.entry("revision", "9"),
            Map.entry("answer", "none"),
            Map.entry("municipality", "000000"),
            Map.entry("token", "none"),
            Map.entry("name", "none"),
            Map.entry("mail", "999999999"),
            Map.entry("department", "none"),
            Map.entry("vendor", "none"),
            Map.entry("system", "999"),
            Map.entry("step", "1"),
            Map.entry("id", "999999999"),
            Map.entry("number", "999999"),
            Map.entry("version", "999"),
            Map.entry("position", "99"),
            Map.entry("run", "999999999"),
            Map.entry("file", "999"),
            Map.entry("record", "999"),
            Map.entry("stage", "APPROVAL"),
            Map.entry("person", "nobody"),
            Map.entry("people/id", "nobody"),
            Map.entry("edition", "none"),
            Map.entry("group", "999999"),
            Map.entry("item", "none"),
            Map.entry("list", "none"),
            Map.entry("date", "1999-01-31"),
            Map.entry("initiative", "999"),
            Map.entry("project", "999"),
            Map.entry("by", "SYSTEM"));
    Map<String, List<String>> all = new HashMap<>();
    names.forEach((name, value) -> all.put(name, List.of(value)));
    return new Examples(all);
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
      List<String> filled = filled(endpoint, before, part);
      paths = paths.stream().flatMap(path -> filled.stream().map(it -> path + "/" + it)).toList();
      before = part;
    }
    return endpoint.path().equals("/") ? List.of("/") : paths;
  }

  /** A part of a path with each example of the variables in it. */
  private List<String> filled(Endpoint endpoint, String before, String part) {
    Matcher variable = VARIABLE.matcher(part);
    if (!variable.find()) {
      return List.of(part);
    }
    return of(endpoint, before, variable.group(1)).stream()
        .map(value -> part.replace(variable.group(), value))
        .flatMap(rest -> filled(endpoint, before, rest).stream())
        .toList();
  }

  private List<String> of(Endpoint endpoint, String before, String name) {
    List<String> found = values.getOrDefault(before + "/" + name, values.get(name));
    if (found == null) {
      throw new IllegalStateException("no example of %s in %s".formatted(name, endpoint));
    }
    return found;
  }
}
