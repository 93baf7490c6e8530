package jp.shirube.governance.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.web.IdentityProviderFile;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** OpenID Connect with a real provider: discovery, code, PKCE, nonce, signed token. */
class ProviderSignInTest {

  private static final SmallProvider PROVIDER = new SmallProvider();

  @RegisterExtension
  static final TestServer SERVER =
      new TestServer(
          new TestGovernance(),
          Map.of(
              IdentityProviderFile.ISSUER,
              PROVIDER.issuer(),
              IdentityProviderFile.CLIENT_ID,
              SmallProvider.CLIENT,
              IdentityProviderFile.CLIENT_SECRET,
              SmallProvider.SECRET,
              IdentityProviderFile.PERSON_CLAIM,
              "employee_id"));

  private final HttpClient browser = HttpClient.newHttpClient();

  @AfterAll
  static void stop() {
    PROVIDER.close();
  }

  @Test
  void whoIsInTheRegisterIsInByTheProvidersWord() {
    TestClient client = SERVER.anonymous();
    assertThat(client.page("/sign-in").select("a[href=/oauth2/authorization/city]")).hasSize(1);
    assertThat(signIn(client, "tax-staff")).isEqualTo("/");
    assertThat(client.page("/account").select(".sessions").text()).contains("市の認証基盤");
  }

  @Test
  void whatWasAskedForBeforeIsShownAfter() {
    TestClient client = SERVER.anonymous();
    client.get("/account");
    assertThat(signIn(client, "tax-staff")).startsWith("/account");
  }

  @Test
  void whoIsNotInTheRegisterGetsNoSession() {
    TestClient client = SERVER.anonymous();
    assertThat(signIn(client, "somebody-else")).isEqualTo("/sign-in?provider");
    assertThat(client.get("/account").statusCode()).isEqualTo(302);
  }

  @Test
  void aTokenOfAnotherKeyIsRefused() {
    PROVIDER.forged = true;
    try {
      assertThat(signIn(SERVER.anonymous(), "plan-1")).isEqualTo("/sign-in?provider");
    } finally {
      PROVIDER.forged = false;
    }
  }

  @Test
  void anAnswerOfAnotherSessionIsRefused() {
    PROVIDER.person = "plan-1";
    String answer = askProvider(SERVER.anonymous());
    TestClient other = SERVER.anonymous();
    other.get("/sign-in");
    assertThat(location(other.get(pathOf(answer)))).isEqualTo("/sign-in?provider");
  }

  private String signIn(TestClient client, String person) {
    PROVIDER.person = person;
    return location(client.get(pathOf(askProvider(client))));
  }

  /** The way to the provider and back to where it sends the browser. */
  private String askProvider(TestClient client) {
    String there =
        client.get("/oauth2/authorization/city").headers().firstValue("Location").orElseThrow();
    try {
      return browser
          .send(HttpRequest.newBuilder(URI.create(there)).build(), BodyHandlers.discarding())
          .headers()
          .firstValue("Location")
          .orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String pathOf(String address) {
    assertThat(address).startsWith(SERVER.url());
    return address.substring(SERVER.url().length());
  }

  private static String location(HttpResponse<byte[]> answer) {
    String to = answer.headers().firstValue("Location").orElse("");
    return to.startsWith("http") ? to.substring(SERVER.url().length()) : to;
  }
}
