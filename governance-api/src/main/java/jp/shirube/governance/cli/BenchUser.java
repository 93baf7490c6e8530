package jp.shirube.governance.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without script, for measuring: one session on the pages. */
final class BenchUser {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern MENU = Pattern.compile("(?s)<nav class=\"menu\".*?</nav>");
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"?#]*)\"");
  private static final int GOOD = 200;
  private static final int SENT_ON = 302;

  private final HttpClient http;
  private final URI base;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  BenchUser(HttpClient http, URI base) {
    this.http = http;
    this.base = base;
  }

  /**
   * Signs in through the form.
   *
   * @throws IllegalStateException when it is refused
   */
  void signIn(String person, String password) throws IOException, InterruptedException {
    String form = keep(send(request("/sign-in").GET())).body();
    String fields =
        "person=%s&password=%s&_csrf=%s"
            .formatted(encoded(person), encoded(password), encoded(found(TOKEN, form)));
    HttpResponse<String> answer =
        keep(
            send(
                request("/sign-in")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(fields))));
    if (answer.statusCode() != SENT_ON || location(answer).contains("/sign-in")) {
      throw new IllegalStateException("not signed in: " + answer.statusCode());
    }
  }

  /** The pages that the menu leads to. */
  List<String> menu() throws IOException, InterruptedException {
    Matcher links = LINK.matcher(whole(MENU, send(request("/").GET()).body()));
    return links.results().map(link -> link.group(1)).distinct().toList();
  }

  /** Whether a page came, whole. */
  boolean get(String path) throws IOException, InterruptedException {
    return isGood(send(request(path).GET()));
  }

  /** The same without waiting for it. */
  CompletableFuture<Boolean> ask(String path) {
    return http.sendAsync(
            request(path).GET().build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
        .thenApply(BenchUser::isGood)
        .exceptionally(fault -> false);
  }

  private static boolean isGood(HttpResponse<String> answer) {
    return answer.statusCode() == GOOD && answer.body().contains("</html>");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookies());
    }
    return request;
  }

  private String cookies() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> keep(HttpResponse<String> answer) {
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] parts = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(parts[0], parts[1]);
    }
    return answer;
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String whole(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
