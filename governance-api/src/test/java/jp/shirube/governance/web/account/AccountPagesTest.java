package jp.shirube.governance.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import jp.shirube.governance.context.MovableClock;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One's own account over HTTP, through time. */
class AccountPagesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final LocalDateTime MORNING = DAY.atTime(9, 0);
  private static final MovableClock CLOCK = new MovableClock(DAY);

  @RegisterExtension
  static final TestServer SERVER = new TestServer(new TestGovernance(CLOCK, DAY.minusYears(1)));

  @Test
  void oneEndsHisOtherSession() {
    CLOCK.set(MORNING);
    TestClient here = client("tax-staff");
    TestClient there = client("tax-staff");
    Element other = here.page("/account").select("form[action=/account/sessions/end]").first();
    assertThat(other).isNotNull();
    String id = other.select("input[name=id]").attr("value");
    assertThat(here.post("/account", "/account/sessions/end", Map.of("id", id)).statusCode())
        .isEqualTo(302);
    assertThat(location(there.get("/account"))).isEqualTo("/sign-in?ended");
    assertThat(here.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyEndsAnothersSessionAsHisOwn() {
    CLOCK.set(MORNING);
    TestClient victim = client("general-staff");
    client("general-staff");
    String id =
        victim
            .page("/account")
            .select("form[action=/account/sessions/end] input[name=id]")
            .attr("value");
    HttpResponse<byte[]> refused =
        client("general-head").post("/account", "/account/sessions/end", Map.of("id", id));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(refused)).contains("SRB-ACC-0019");
  }

  @Test
  void aWrongOldPasswordIsCountedThoughItIsRefused() {
    CLOCK.set(MORNING);
    TestClient client = client("citizens-staff");
    for (int i = 0; i < 5; i++) {
      assertThat(prove(client, "違う長いパスワード").statusCode()).isEqualTo(422);
    }
    assertThat(prove(client, TestServer.PASSWORD).statusCode()).as("waits now").isEqualTo(422);
    CLOCK.set(MORNING.plusMinutes(1));
    assertThat(prove(client, TestServer.PASSWORD).statusCode()).isEqualTo(302);
  }

  @Test
  void passkeysAreMadeOnlyJustAfterAProof() {
    CLOCK.set(MORNING);
    TestClient client = client("care-head");
    assertThat(options(client).statusCode()).isEqualTo(200);
    CLOCK.set(MORNING.plusMinutes(11));
    HttpResponse<byte[]> late = options(client);
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(late)).contains("もう一度ご本人");
    prove(client, TestServer.PASSWORD);
    HttpResponse<byte[]> again = options(client);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(TestClient.text(again))
        .contains("\"userVerification\":\"required\"", "\"residentKey\":\"required\"", "localhost");
  }

  @Test
  void whatIsNoPasskeyIsRefusedWithoutDetail() {
    CLOCK.set(MORNING);
    TestClient client = client("welfare-head");
    options(client);
    HttpResponse<byte[]> refused = json(client, "/account/passkeys/add?label=x", "{\"id\":1}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(refused)).contains("パスキーを確かめられません").doesNotContain("Exception");
    HttpResponse<byte[]> guest = json(SERVER.anonymous(), "/account/passkeys/options", "");
    assertThat(guest.statusCode()).isNotEqualTo(200);
  }

  @Test
  void halfAnHourWithoutARequestEndsItOverHttp() {
    CLOCK.set(MORNING);
    TestClient client = client("children-head");
    CLOCK.set(MORNING.plusMinutes(30));
    assertThat(location(client.get("/"))).isEqualTo("/sign-in?ended");
    CLOCK.set(MORNING);
  }

  private static TestClient client(String person) {
    SERVER.givePassword(person);
    TestClient client = SERVER.anonymous();
    client.post("/sign-in", "/sign-in", Map.of("person", person, "password", TestServer.PASSWORD));
    return client;
  }

  private static HttpResponse<byte[]> prove(TestClient client, String password) {
    return client.post("/account", "/account/prove", Map.of("password", password));
  }

  private static HttpResponse<byte[]> options(TestClient client) {
    return json(client, "/account/passkeys/options", "");
  }

  private static HttpResponse<byte[]> json(TestClient client, String path, String body) {
    return client.send(
        HttpRequest.newBuilder(client.uri(path))
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", client.token("/sign-in"))
            .POST(BodyPublishers.ofString(body)));
  }

  private static String location(HttpResponse<byte[]> answer) {
    String to = answer.headers().firstValue("Location").orElse("");
    return to.startsWith("http") ? to.substring(SERVER.url().length()) : to;
  }
}
