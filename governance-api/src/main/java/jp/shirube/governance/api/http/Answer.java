package jp.shirube.governance.api.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * What a handler answers: finished bytes, so that nothing is sent before its work is committed.
 *
 * @param status HTTP status
 * @param headers headers by name
 * @param body the body, empty for none
 */
public record Answer(int status, Map<String, String> headers, byte[] body) {

  /** Done, and there is nothing to say. */
  public static Answer nothing() {
    return new Answer(HttpStatus.NO_CONTENT.value(), Map.of(), new byte[0]);
  }

  /** A value as JSON with its entity tag. */
  public static Answer of(Object value) {
    return json(HttpStatus.OK, value, Map.of());
  }

  /** Something new as JSON. */
  public static Answer created(String path, Object value) {
    URI location = URI.create(jp.shirube.governance.api.contract.Contract.BASE + path);
    return json(HttpStatus.CREATED, value, Map.of(HttpHeaders.LOCATION, location.toASCIIString()));
  }

  /** A file to keep. */
  public static Answer file(String name, MediaType type, byte[] content) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(HttpHeaders.CONTENT_TYPE, type.toString());
    headers.put(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded);
    return new Answer(HttpStatus.OK.value(), headers, content);
  }

  static Answer problem(Problem problem) {
    String type = MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    return new Answer(
        problem.status(), Map.of(HttpHeaders.CONTENT_TYPE, type), ApiJson.bytes(problem));
  }

  /** The same with one more header. */
  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body);
  }

  private static Answer json(HttpStatus status, Object value, Map<String, String> more) {
    byte[] body = ApiJson.bytes(value);
    Map<String, String> headers = new LinkedHashMap<>(more);
    headers.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
    headers.put(HttpHeaders.ETAG, EntityTag.of(body));
    return new Answer(status.value(), headers, body);
  }
}
