package jp.shirube.governance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The frame of all pages: signing in, what is open, what is refused. */
class ShellTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();
  @RegisterExtension static final TestBrowser BROWSER = new TestBrowser(SERVER);

  @Test
  void whoIsNotSignedInIsSentToTheForm() {
    HttpResponse<byte[]> answer = SERVER.anonymous().get("/");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/sign-in");
  }

  @Test
  void aWrongPasswordIsNotTold() {
    HttpResponse<byte[]> answer =
        SERVER
            .anonymous()
            .post("/sign-in", "/sign-in", Map.of("person", "plan-1", "password", "wrong"));
    assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/sign-in?again");
  }

  @Test
  void theFirstPageGreetsByName() {
    assertThat(SERVER.as("plan-1").page("/").select(".who").text()).contains("企画担当");
  }

  @Test
  void aPathThatIsNotThereIsSaidSo() {
    HttpResponse<byte[]> answer = SERVER.as("plan-1").get("/nowhere");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(TestClient.text(answer)).contains("見つかりません").doesNotContain("Exception");
  }

  @Test
  void aFormWithoutTokenIsRefused() {
    HttpResponse<byte[]> answer =
        SERVER
            .as("plan-1")
            .send(
                java.net.http.HttpRequest.newBuilder(SERVER.as("plan-1").uri("/sign-out"))
                    .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void englishIsASwitch() {
    TestClient client = SERVER.as("plan-2");
    assertThat(client.page("/?language=en").select("h1").text()).isEqualTo("Home");
    assertThat(client.page("/?language=ja").select("h1").text()).isEqualTo("ホーム");
  }

  @Test
  void theFrameIsAccessibleInTheBrowser() {
    Page page = BROWSER.page();
    page.navigate("/sign-in");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "sign-in");
    Page home = BROWSER.as("plan-1");
    assertThat(home.url()).isEqualTo(SERVER.url() + "/");
    assertThat(home.title()).isEqualTo("ホーム | しるべ");
    TestBrowser.accessible(home);
    TestBrowser.picture(home, "home");
  }
}
