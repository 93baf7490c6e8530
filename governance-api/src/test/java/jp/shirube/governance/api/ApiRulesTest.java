package jp.shirube.governance.api;

import static jp.shirube.governance.api.ApiClient.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.shirube.governance.api.ApiClient.Got;
import jp.shirube.governance.context.MovableClock;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.token.Scope;
import jp.shirube.governance.web.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for every request: tokens, limits, the contract, repeated requests, refusals. */
class ApiRulesTest {

  private static final MovableClock CLOCK = new MovableClock(TestGovernance.TODAY);

  @RegisterExtension
  static final TestServer SERVER =
      new TestServer(
          new TestGovernance(CLOCK, TestGovernance.TODAY.minusYears(1)),
          Map.of(
              "shirube.api.requests-per-minute", 30,
              "shirube.api.failures-per-minute", 8,
              "shirube.web.requests-per-minute", Integer.MAX_VALUE));

  private static final TestApi API = new TestApi(SERVER);
  private static final String ITEMS = "/coordination/items";

  @BeforeEach
  void today() {
    CLOCK.set(TestGovernance.TODAY);
  }

  @Test
  void whoHasNoTokenOrABadOneIsNobodyAndWhoGuessesDisturbsNobodyElse() {
    Got bad = API.with("srb_082368_" + "A".repeat(43)).get("/me");
    assertThat(bad.status()).isEqualTo(401);
    assertThat(bad.code()).isEqualTo("SRB-API-0001");
    assertThat(bad.header("WWW-Authenticate")).isEqualTo("Bearer");
    HttpResponse<byte[]> none = SERVER.anonymous().get("/api/v1/me");
    assertThat(none.statusCode()).isEqualTo(401);
    assertThat(none.headers().firstValue("Set-Cookie")).isEmpty();
    ApiClient guesser = API.with("srb_082368_" + "B".repeat(43));
    List<Integer> answers =
        IntStream.range(0, 12).mapToObj(i -> guesser.get("/me").status()).toList();
    assertThat(answers).contains(429).containsOnly(401, 429);
    assertThat(API.as("plan-1", Set.of(Scope.READ)).get("/me").status()).isEqualTo(200);
  }

  @Test
  void aSessionIsNoTokenAndATokenNoSession() {
    assertThat(SERVER.as("plan-1").get("/api/v1/me").statusCode()).isEqualTo(401);
    var request =
        java.net.http.HttpRequest.newBuilder(SERVER.anonymous().uri("/"))
            .header("Authorization", "Bearer " + API.secret("plan-1", Set.of(Scope.READ)));
    assertThat(SERVER.anonymous().send(request).statusCode()).isEqualTo(302);
  }

  @Test
  void aTokenDoesWhatItsScopesHold() {
    ApiClient reader = API.as("plan-1", Set.of(Scope.READ));
    assertThat(reader.get(ITEMS).status()).isEqualTo(200);
    Got refused = reader.post(ITEMS, item("x"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("SRB-API-0003");
    assertThat(refused.json().path("detail").asString()).contains("工程");
    Got role = API.as("plan-1", Set.of(Scope.STEPS)).post("/months/2026-11/confirm", map());
    assertThat(role.code()).as("the role before the scope").isEqualTo("SRB-API-0002");
  }

  @Test
  void aTokenIsServedSoOftenAMinute() {
    ApiClient busy = API.as("plan-2", Set.of(Scope.READ));
    List<Integer> answers = IntStream.range(0, 40).mapToObj(i -> busy.get("/me").status()).toList();
    assertThat(answers).startsWith(200).contains(429).containsOnly(200, 429);
    Got refused = busy.get("/me");
    assertThat(refused.code()).isEqualTo("SRB-API-0017");
    assertThat(refused.header("Retry-After")).matches("[12]");
    assertThat(API.as("plan-2", Set.of(Scope.READ)).get("/me").status()).isEqualTo(200);
  }

  @Test
  void aRequestSentAgainIsCarriedOutOnce() {
    ApiClient planner = API.as("plan-1", Set.of(Scope.STEPS, Scope.READ));
    String key = UUID.randomUUID().toString();
    Got first = planner.post(ITEMS, item("一度だけ"), "Idempotency-Key", key);
    Got again = planner.post(ITEMS, item("一度だけ"), "Idempotency-Key", key);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
    assertThat(count("一度だけ")).isEqualTo(1);
    Got other = planner.post(ITEMS, item("別の内容"), "Idempotency-Key", key);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("SRB-API-0013");
    assertThat(
            API.as("plan-1", Set.of(Scope.STEPS))
                .post(ITEMS, item("別の人"), "Idempotency-Key", key)
                .status())
        .as("a key belongs to its token")
        .isEqualTo(201);
    CLOCK.set(TestGovernance.TODAY.plusDays(1).atTime(9, 1));
    Got later = planner.post(ITEMS, item("一度だけ"), "Idempotency-Key", key);
    assertThat(later.status()).as("%s", later.json()).isEqualTo(201);
    assertThat(later.header("Idempotent-Replay")).isEmpty();
    assertThat(count("一度だけ")).isEqualTo(2);
  }

  @Test
  void aRefusedRequestIsTriedAnew() {
    ApiClient planner = API.as("plan-1", Set.of(Scope.STEPS));
    Map<String, Object> body = item("");
    assertThat(planner.post(ITEMS, body, "Idempotency-Key", "k1").status()).isEqualTo(400);
    assertThat(planner.post(ITEMS, item("直した"), "Idempotency-Key", "k1").status()).isEqualTo(201);
    Got form = planner.post(ITEMS, item("鍵"), "Idempotency-Key", "a b");
    assertThat(form.code()).isEqualTo("SRB-API-0012");
  }

  @Test
  void ofRequestsAtOnceWithOneKeyOneIsCarriedOut() {
    ApiClient planner = API.as("plan-1", Set.of(Scope.STEPS));
    List<Integer> answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> planner.post(ITEMS, item("同時"), "Idempotency-Key", "k2").status())
            .toList();
    assertThat(answers).contains(201).containsOnly(201, 409);
    assertThat(count("同時")).isEqualTo(1);
  }

  private static long count(String title) {
    return JdbcClient.create(SERVER.governance().database().app())
        .sql("select count(*) from app.coordination_item where title = ?")
        .param(title)
        .query(Long.class)
        .single();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /nowhere, 404, SRB-API-0004",
    "DELETE, /months, 405, SRB-API-0005",
    "GET, /months/2026-13, 400, SRB-API-0010",
    "GET, /months/1999-01, 404, SRB-API-0004",
    "GET, /months?limit=0, 400, SRB-API-0010",
    "GET, /months?limit=x, 400, SRB-API-0010",
    "GET, /trail, 403, SRB-API-0002",
    "GET, /trail?from=2026-11-31, 403, SRB-API-0002",
    "GET, /calendar/0000-99, 400, SRB-API-0010",
    "GET, /mappings/0, 400, SRB-API-0010",
    "GET, /mappings/99999999999999999999, 400, SRB-API-0010",
  })
  void whatIsAskedWronglyIsSaidPlainly(String method, String path, int status, String code) {
    Got got = API.as("plan-1", Set.of(Scope.READ)).send(method, path, null);
    assertThat(got.status()).as("%s", got.json()).isEqualTo(status);
    assertThat(got.code()).isEqualTo(code);
    assertThat(got.response().headers().firstValue("Content-Type"))
        .contains("application/problem+json");
    assertThat(got.json().toString()).doesNotContain("Exception", "jp.shirube", "org.spring");
  }

  @Test
  void aBodyThatDiffersFromTheContractIsSaidWithItsPlaces() {
    ApiClient planner = API.as("plan-1", Set.of(Scope.STEPS));
    assertThat(planner.post(ITEMS, "{\"a\":1,\"a\":2}").code()).isEqualTo("SRB-API-0008");
    assertThat(planner.post(ITEMS, "{").code()).isEqualTo("SRB-API-0008");
    assertThat(planner.post(ITEMS, "x", "Content-Type", "text/plain").code())
        .isEqualTo("SRB-API-0007");
    Got wrong =
        planner.post(
            ITEMS, map("title", "a", "question", 1, "raisedBy", map("department", ""), "more", 1));
    assertThat(
            wrong.json().path("findings").valueStream().map(it -> it.path("sentence").asString()))
        .anyMatch(it -> it.contains("/owner") && it.contains("required"))
        .anyMatch(it -> it.contains("/question") && it.contains("type"))
        .anyMatch(it -> it.contains("/raisedBy/vendor"))
        .anyMatch(it -> it.contains("/more") && it.contains("additionalProperties"));
    Got large = planner.post(ITEMS, "\"" + "x".repeat(2_000_001) + "\"");
    assertThat(large.status()).isEqualTo(413);
  }

  private static Map<String, Object> item(String title) {
    Map<String, String> office = Map.of("department", "", "vendor", "");
    return map(
        "title",
        title,
        "question",
        "?",
        "raisedBy",
        office,
        "owner",
        Map.of("department", "", "vendor", "A"),
        "due",
        "2026-12-01");
  }
}
