package jp.shirube.governance.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without script: keeps cookies, sends forms with their token, follows no redirect. */
public final class TestClient {

  private final String url;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  TestClient(String url) {
    this.url = url;
  }

  /** Signs in through the form. */
  TestClient signIn(String person, String password) {
    HttpResponse<byte[]> answer =
        post("/sign-in", "/sign-in", Map.of("person", person, "password", password));
    String to = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != 302 || to.contains("/sign-in")) {
      throw new IllegalStateException("not signed in: " + answer.statusCode() + " " + to);
    }
    return this;
  }

  public HttpResponse<byte[]> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).GET());
  }

  /** A page that must be there, parsed. */
  public Document page(String path) {
    HttpResponse<byte[]> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + "\n" + text(answer));
    }
    return Jsoup.parse(text(answer), url + path);
  }

  /** Sends a form as htmx does, with the token of the first page. */
  public HttpResponse<byte[]> post(String path, Map<String, String> fields) {
    return post("/", path, fields);
  }

  /**
   * Sends a form with the token that stands on a page.
   *
   * @param from page with a form
   */
  public HttpResponse<byte[]> post(String from, String path, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("_csrf", token(from));
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(all))));
  }

  /** The token against forged requests that stands in the forms of a page. */
  public String token(String from) {
    return Jsoup.parse(text(get(from))).select("input[name=_csrf]").attr("value");
  }

  /** Sends anything to a path. */
  public HttpResponse<byte[]> send(HttpRequest.Builder request) {
    return sent(request, BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> sent(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return http.send(request.timeout(Duration.ofSeconds(60)).build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends a request whose answer may never end; the caller closes its body. */
  public HttpResponse<InputStream> begin(HttpRequest.Builder request) {
    return sent(request, BodyHandlers.ofInputStream());
  }

  public URI uri(String path) {
    return URI.create(url + path);
  }

  /** The cookies as a header, for a request that this client does not send itself. */
  public String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  CookieManager cookies() {
    return cookies;
  }

  public static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
