package jp.shirube.governance.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The body of a request, read once. */
final class RequestBody {

  static final int JSON_LIMIT = 2_000_000;
  static final int FILE_LIMIT = 64_000_000;

  private static final String ATTRIBUTE = RequestBody.class.getName();

  private final byte[] bytes;
  private @Nullable JsonNode tree;

  private RequestBody(byte[] bytes) {
    this.bytes = bytes;
  }

  static RequestBody read(HttpServletRequest request, int limit) {
    try {
      byte[] bytes = request.getInputStream().readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw ApiCode.TOO_LARGE.refusal(Map.of("limit", Integer.toString(limit)));
      }
      RequestBody body = new RequestBody(bytes);
      request.setAttribute(ATTRIBUTE, body);
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RequestBody of(HttpServletRequest request) {
    return (RequestBody) Objects.requireNonNull(request.getAttribute(ATTRIBUTE));
  }

  byte[] bytes() {
    return bytes;
  }

  JsonNode tree() {
    if (tree == null) {
      tree = parsed();
    }
    return tree;
  }

  private JsonNode parsed() {
    try {
      JsonNode parsed = ApiJson.tree(bytes);
      if (parsed.isMissingNode()) {
        throw ApiCode.NOT_JSON.refusal();
      }
      return parsed;
    } catch (JacksonException e) {
      throw ApiCode.NOT_JSON.refusal();
    }
  }
}
