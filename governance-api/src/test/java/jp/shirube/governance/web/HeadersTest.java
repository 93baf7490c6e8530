package jp.shirube.governance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told with every answer. */
class HeadersTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/nowhere", "/css/shirube.css", "/error"})
  void everyAnswerForbidsWhatThePagesDoNotNeed(String path) {
    HttpResponse<byte[]> answer = SERVER.as("plan-1").get(path);
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Server")).isEmpty();
  }

  @Test
  void pagesAreNotKeptByBrowsersButStyleIs() {
    assertThat(header(SERVER.as("plan-1").get("/"), "Cache-Control")).contains("no-store");
    assertThat(header(SERVER.as("plan-1").get("/css/shirube.css"), "Cache-Control"))
        .contains("max-age");
  }

  @Test
  void theSessionsCookieIsLeftToTheServer() {
    List<String> cookies = SERVER.anonymous().get("/sign-in").headers().allValues("Set-Cookie");
    assertThat(cookies)
        .filteredOn(it -> it.startsWith("SHIRUBE="))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/");
  }

  @Test
  void afterSigningInNobodyIsSentToAnotherHost() {
    HttpResponse<byte[]> answer =
        SERVER
            .anonymous()
            .post(
                "/sign-in",
                "/sign-in?continue=https://evil.example/",
                Map.of("person", "plan-1", "password", TestServer.PASSWORD));
    assertThat(header(answer, "Location")).doesNotContain("evil");
  }

  @Test
  void nobodyCanSayWhereHeComesFrom() {
    SERVER
        .as("plan-2")
        .send(
            java.net.http.HttpRequest.newBuilder(SERVER.as("plan-2").uri("/trail"))
                .header("X-Forwarded-For", "203.0.113.9")
                .GET());
    assertThat(lastRefused("plan-2")).isEqualTo("web:127.0.0.1 GET /trail");
  }

  private static String lastRefused(String person) {
    return new org.springframework.jdbc.core.JdbcTemplate(SERVER.governance().database().app())
        .queryForObject(
            "select actor_origin || ' ' || object from app.audit_event"
                + " where action = 'access.refused' and actor_id = ? order by id desc limit 1",
            String.class,
            person);
  }

  @Test
  void methodsThatNobodyNeedsAreRefused() {
    assertThat(
            SERVER
                .as("plan-1")
                .send(
                    java.net.http.HttpRequest.newBuilder(SERVER.as("plan-1").uri("/"))
                        .method("TRACE", java.net.http.HttpRequest.BodyPublishers.noBody()))
                .statusCode())
        .isBetween(400, 405);
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
