package jp.shirube.governance.web.matrix;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** The fields of a form about many cells as they were sent, to be shown and sent again. */
record Sent(MultiValueMap<String, String> fields) {

  private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9=&%._+*-]{0,2000}");
  private static final List<String> NOT_KEPT =
      List.of("_csrf", "how", "reason", "day", "start-day", "note-text");

  String text(String name) {
    String text = fields.getFirst(name);
    return text == null ? "" : text;
  }

  List<String> list(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Id of the last change that was shown; none was when it is not there. */
  long seen() {
    String seen = text("seen");
    return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
  }

  /** Where the view is that the form came from, as the query of an address. */
  String back(String month) {
    String back = text("back");
    return back.isEmpty() || !QUERY.matcher(back).matches() ? "month=" + month : back;
  }

  /** What is sent again as it is. */
  Map<String, List<String>> kept() {
    return fields.entrySet().stream()
        .filter(field -> !NOT_KEPT.contains(field.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
