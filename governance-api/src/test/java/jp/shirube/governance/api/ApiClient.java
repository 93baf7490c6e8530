package jp.shirube.governance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shirube.governance.api.contract.Answered;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.contract.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the API with a token; every answer is compared with the contract. */
public final class ApiClient {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String url;
  private final String token;
  private final Contract contract;

  ApiClient(String url, String token, Contract contract) {
    this.url = url;
    this.token = token;
    this.contract = contract;
  }

  /**
   * An answer.
   *
   * @param json its body, missing when it has none or is no JSON
   */
  public record Got(int status, HttpResponse<byte[]> response, JsonNode json) {

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public String code() {
      return json.path("code").asString("");
    }

    /** The codes of all findings of a problem. */
    public List<String> codes() {
      return json.path("findings").valueStream().map(it -> it.path("code").asString()).toList();
    }

    public JsonNode items() {
      return json.path("items");
    }
  }

  public Got get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  public Got delete(String path, String... headers) {
    return send("DELETE", path, null, headers);
  }

  public Got post(String path, Object body, String... headers) {
    return send("POST", path, body, headers);
  }

  public Got put(String path, Object body, String... headers) {
    return send("PUT", path, body, headers);
  }

  public Got patch(String path, Object body, String... headers) {
    return send("PATCH", path, body, headers);
  }

  /**
   * Sends a request.
   *
   * @param body bytes for a file, {@code ""} for none, else what becomes JSON
   */
  Got send(String method, String path, Object body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + Contract.BASE + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token);
    if (headers.length > 0) {
      request.headers(headers);
    }
    boolean typed = Arrays.asList(headers).contains("Content-Type");
    if (body == null || body.equals("")) {
      request.method(method, BodyPublishers.noBody());
    } else if (body instanceof byte[] file) {
      request.method(method, BodyPublishers.ofByteArray(file));
      if (!typed) {
        request.header("Content-Type", "application/octet-stream");
      }
    } else {
      String text = body instanceof String given ? given : JSON.writeValueAsString(body);
      request.method(method, BodyPublishers.ofString(text));
      if (!typed) {
        request.header("Content-Type", "application/json");
      }
    }
    return conforming(method, path, sent(request.build()));
  }

  private static HttpResponse<byte[]> sent(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Got conforming(String method, String path, HttpResponse<byte[]> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    JsonNode json = type.contains("json") ? JSON.readTree(response.body()) : JSON.missingNode();
    Got got = new Got(response.statusCode(), response, json);
    operation(method, path).ifPresent(operation -> requireConforming(operation, got, type));
    return got;
  }

  private Optional<Operation> operation(String method, String path) {
    String bare = path.split("\\?")[0];
    return contract.operations().stream()
        .filter(it -> it.method().equals(method) && pattern(it).matcher(bare).matches())
        .min(
            java.util.Comparator.comparingLong(
                it -> it.path().chars().filter(c -> c == '{').count()));
  }

  private static Pattern pattern(Operation operation) {
    return Pattern.compile(operation.path().replaceAll("\\{[^}]+}", "[^/]+"));
  }

  private void requireConforming(Operation operation, Got got, String type) {
    if (got.status() == 304) {
      return;
    }
    Answered answered =
        operation
            .answer(got.status())
            .orElseGet(
                () -> {
                  assertThat(got.status())
                      .as("%s %s: %s", operation.id(), got.status(), got.json())
                      .isGreaterThanOrEqualTo(400);
                  return operation.answers().get(operation.answers().size() - 1);
                });
    assertThat(type.split(";")[0]).as(operation.id()).isEqualTo(answered.mediaType());
    if (type.contains("json")) {
      assertThat(contract.differences(answered.pointer(), got.json()))
          .as("%s: %s", operation.id(), got.json())
          .isEmpty();
    }
  }

  /** A map in the order of its pairs. */
  static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new java.util.LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
