package jp.shirube.governance.api.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of app.api_answer.
 *
 * @param requestHash SHA-256 of the request it answered
 * @param status HTTP status
 * @param headers names and values in turn, a line each
 * @param body the body
 */
record KeptAnswer(String requestHash, int status, String headers, byte[] body) {

  static KeptAnswer of(String requestHash, Answer answer) {
    List<String> lines = new ArrayList<>();
    answer
        .headers()
        .forEach(
            (name, value) -> {
              lines.add(name);
              lines.add(value);
            });
    return new KeptAnswer(requestHash, answer.status(), String.join("\n", lines), answer.body());
  }

  Answer answer() {
    Map<String, String> map = new LinkedHashMap<>();
    String[] lines = headers.isEmpty() ? new String[0] : headers.split("\n");
    for (int i = 0; i + 1 < lines.length; i += 2) {
      map.put(lines[i], lines[i + 1]);
    }
    return new Answer(status, map, body);
  }
}
