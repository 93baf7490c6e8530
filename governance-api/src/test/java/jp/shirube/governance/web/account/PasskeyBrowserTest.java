package jp.shirube.governance.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Set;
import jp.shirube.governance.account.Passkey;
import jp.shirube.governance.account.Passkeys;
import jp.shirube.governance.account.SignInRules;
import jp.shirube.governance.account.SignInSettings;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.web.TestBrowser;
import jp.shirube.governance.web.TestServer;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.Actor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Passkeys by the browser's own authenticator: real keys, real signatures. */
class PasskeyBrowserTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();
  @RegisterExtension static final TestBrowser BROWSER = new TestBrowser(SERVER);

  private static final Actor ADMINISTRATOR =
      new Actor("root", "root", Role.ADMINISTRATOR, "cli:test");

  @Test
  void aPasskeyIsMadeAndOpensTheDoorAlone() {
    Page page = signIn("plan-1", authenticator(true));
    page.navigate("/account");
    TestBrowser.accessible(page);
    page.fill("#passkey-label", "職員証の端末");
    page.click("[data-passkey=create]");
    page.waitForURL("**/account?passkey");
    assertThat(page.locator(".keys input[name=label]").inputValue()).isEqualTo("職員証の端末");
    TestBrowser.picture(page, "account");
    page.click("text=サインアウト");
    page.waitForURL("**/sign-in?out");
    page.click("[data-passkey=get]");
    page.waitForURL(SERVER.url() + "/");
    page.navigate("/account");
    assertThat(page.locator(".sessions").textContent()).contains("パスキー");
    assertThat(passkeys("plan-1")).hasSize(1);
  }

  @Test
  void anAuthenticatorThatDoesNotVerifyItsUserOpensNothing() {
    CDPSession authenticator = authenticator(true);
    Page page = signIn("plan-2", authenticator);
    page.navigate("/account");
    page.click("[data-passkey=create]");
    page.waitForURL("**/account?passkey");
    verifies(authenticator, false);
    page.click("text=サインアウト");
    page.waitForURL("**/sign-in?out");
    page.click("[data-passkey=get]");
    page.waitForSelector("#passkey-message:not([hidden])");
    assertThat(page.url()).contains("/sign-in");
  }

  @Test
  void aRoleThatNeedsAPasskeyMakesOneOnTheWayInAndShowsItNextTime() {
    require(Set.of(Role.PMO_MANAGER));
    CDPSession authenticator = authenticator(true);
    Page page = form("plan-head", authenticator);
    page.waitForURL("**/sign-in/enrol");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "enrol");
    page.navigate("/people");
    assertThat(page.url()).as("nowhere else before it").endsWith("/sign-in/enrol");
    page.click("[data-passkey=create]");
    page.waitForURL(SERVER.url() + "/");
    page.click("text=サインアウト");
    page.waitForURL("**/sign-in?out");
    fill(page, "plan-head");
    page.waitForURL("**/sign-in/second");
    TestBrowser.picture(page, "second");
    page.navigate("/account");
    assertThat(page.url()).endsWith("/sign-in/second");
    page.click("[data-passkey=get]");
    page.waitForURL(SERVER.url() + "/");
    require(Set.of());
  }

  private static void require(Set<Role> roles) {
    SERVER
        .governance()
        .get(SignInRules.class)
        .put(
            TestGovernance.CITY,
            new SignInSettings(30, 10, 10, 72, roles, Set.of()),
            ADMINISTRATOR);
  }

  private static java.util.List<Passkey> passkeys(String person) {
    return SERVER.governance().get(Passkeys.class).of(TestGovernance.CITY, person);
  }

  private static Page signIn(String person, CDPSession authenticator) {
    Page page = form(person, authenticator);
    page.waitForURL(SERVER.url() + "/");
    return page;
  }

  private static Page form(String person, CDPSession authenticator) {
    SERVER.givePassword(person);
    Page page = pageOf(authenticator);
    page.navigate("/sign-in");
    fill(page, person);
    return page;
  }

  private static void fill(Page page, String person) {
    page.fill("#person", person);
    page.fill("#password", TestServer.PASSWORD);
    page.press("#password", "Enter");
  }

  private static final java.util.Map<CDPSession, Page> PAGES = new java.util.IdentityHashMap<>();
  private static final java.util.Map<CDPSession, String> IDS = new java.util.IdentityHashMap<>();

  private static Page pageOf(CDPSession authenticator) {
    return PAGES.get(authenticator);
  }

  /** A page whose browser has a built-in authenticator. */
  private static CDPSession authenticator(boolean verifying) {
    BrowserContext context = BROWSER.context(1366, 768);
    Page page = context.newPage();
    CDPSession session = context.newCDPSession(page);
    session.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", verifying);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject wanted = new JsonObject();
    wanted.add("options", options);
    String id =
        session
            .send("WebAuthn.addVirtualAuthenticator", wanted)
            .get("authenticatorId")
            .getAsString();
    PAGES.put(session, page);
    IDS.put(session, id);
    return session;
  }

  private static void verifies(CDPSession session, boolean verifying) {
    JsonObject wanted = new JsonObject();
    wanted.addProperty("authenticatorId", IDS.get(session));
    wanted.addProperty("isUserVerified", verifying);
    session.send("WebAuthn.setUserVerified", wanted);
  }
}
