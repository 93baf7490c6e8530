package jp.shirube.governance.web.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.web.TestBrowser;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A token from the form to its last call. */
class TokensPageTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();
  @RegisterExtension static final TestBrowser BROWSER = new TestBrowser(SERVER);

  private static final String DAY = TestGovernance.TODAY.plusDays(30).toString();

  @Test
  void aTokenIsShownOnceWorksAndEndsAtOnce() throws Exception {
    TestClient planner = SERVER.as("plan-1");
    Document made = made(planner, Map.of("name", "夜間連携", "scope", "READ", "lastDay", DAY));
    String secret = made.select("#secret").attr("value");
    assertThat(secret).startsWith("srb_");
    assertThat(made.select("tbody th").eachText()).containsExactly("夜間連携");
    assertThat(called(secret)).isEqualTo(200);
    Document after = planner.page("/account/tokens");
    assertThat(after.html()).doesNotContain(secret);
    assertThat(after.select("tbody th").eachText()).containsExactly("夜間連携");
    assertThat(after.select("tbody td").get(1).text()).contains("令和8年12月22日");
    String revoke = after.select("form[action$=/revoke]").attr("action");
    assertThat(planner.post(revoke, Map.of()).statusCode()).isEqualTo(302);
    assertThat(called(secret)).isEqualTo(401);
    assertThat(planner.page("/account/tokens").select("tbody .badge").text()).isEqualTo("失効");
  }

  @Test
  void theSecretIsInNoStoredSession() {
    TestClient planner = SERVER.as("plan-2");
    String secret =
        made(planner, Map.of("name", "秘密", "scope", "READ", "lastDay", DAY))
            .select("#secret")
            .attr("value");
    List<byte[]> kept =
        JdbcClient.create(SERVER.governance().database().app())
            .sql("select attribute_bytes from app.spring_session_attributes")
            .query(byte[].class)
            .list();
    assertThat(kept).isNotEmpty();
    assertThat(kept)
        .noneMatch(
            it -> new String(it, java.nio.charset.StandardCharsets.ISO_8859_1).contains(secret));
  }

  @Test
  void aFormWithFaultsSaysThemAll() {
    HttpResponse<byte[]> answer =
        SERVER
            .as("a-engineer")
            .post("/account/tokens", Map.of("name", " ", "lastDay", "2020-01-01"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(answer)).contains("SRB-TKN-0001", "SRB-TKN-0003", "SRB-TKN-0005");
  }

  @Test
  void onlyScopesOfTheRoleAreOffered() {
    Document page = SERVER.as("a-engineer").page("/account/tokens");
    assertThat(page.select("input[name=scope]").eachAttr("value"))
        .containsExactly("READ", "STEPS", "MAPPINGS");
  }

  @Test
  void nobodyRevokesAnothersToken() {
    made(SERVER.as("b-engineer"), Map.of("name", "B", "scope", "READ", "lastDay", DAY));
    Document own = SERVER.as("b-engineer").page("/account/tokens");
    String revoke = own.select("form[action$=/revoke]").attr("action");
    HttpResponse<byte[]> answer = SERVER.as("c-engineer").post(revoke, Map.of());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(answer)).contains("SRB-TKN-0007");
  }

  @Test
  void thePageIsUsedInABrowser() {
    Page page = BROWSER.as("tax-head");
    page.navigate("/account/tokens");
    page.fill("#name", "表計算からの読み取り");
    page.click("main button.button-main");
    page.waitForSelector("#secret");
    assertThat(page.inputValue("#secret")).startsWith("srb_");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "tokens");
    page.navigate("/api/docs");
    TestBrowser.accessible(page);
    page.click("#listSteps summary");
    TestBrowser.picture(page, "api-docs");
  }

  private static Document made(TestClient client, Map<String, String> form) {
    HttpResponse<byte[]> answer = client.post("/account/tokens", form);
    assertThat(answer.statusCode()).as(TestClient.text(answer)).isEqualTo(200);
    return Jsoup.parse(TestClient.text(answer));
  }

  private static int called(String secret) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(SERVER.url() + "/api/v1/months"))
            .header("Authorization", "Bearer " + secret)
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
