package jp.shirube.governance.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import jp.shirube.governance.account.From;
import jp.shirube.governance.account.SignIn;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.web.TestBrowser;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.Actor.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Inviting, handing over, unlocking and emergencies, over HTTP and as they look. */
class PeoplePagesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();
  @RegisterExtension static final TestBrowser BROWSER = new TestBrowser(SERVER);

  private static final String PASSWORD = "みかん畑と古い時計台の午後";
  private static final String REASON = "企画担当が不在で、移行の中断を止められないため。";
  private static final Actor ROOT = new Actor("root", "root", Role.ADMINISTRATOR, "cli:test");

  @BeforeAll
  static void officer() {
    Person officer =
        new Person(
            "officer-1",
            "防災担当（見本）",
            Role.DISASTER_OFFICER,
            "",
            "",
            "",
            LocalDate.of(2026, 4, 1),
            null);
    SERVER.governance().get(People.class).put(TestGovernance.CITY, officer, ROOT);
  }

  @Test
  void aNewPersonIsRegisteredInvitedAndIn() {
    TestClient planner = SERVER.as("plan-1");
    HttpResponse<byte[]> put =
        planner.post(
            "/people/new",
            "/people",
            Map.of(
                "id", "tax-new",
                "name", "税務課 新任",
                "role", "DEPARTMENT_STAFF",
                "department", "税務課",
                "vendor", "A",
                "from", "2026-11-01"));
    assertThat(location(put)).isEqualTo("/people/tax-new");
    Document invited = parsed(planner.post("/people/tax-new", "/people/tax-new/invite", Map.of()));
    String link = URI.create(invited.select("#link").attr("value")).getPath();
    assertThat(link).startsWith("/invitation/" + TestGovernance.CITY + "/");
    TestClient guest = SERVER.anonymous();
    assertThat(guest.page(link).select("main p").first().text()).contains("税務課 新任", "tax-new");
    HttpResponse<byte[]> weak =
        guest.post(link, link, Map.of("password", "tax-new-2026!", "again", "tax-new-2026!"));
    assertThat(weak.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(weak)).contains("SRB-ACC-0004").doesNotContain("tax-new-2026!");
    HttpResponse<byte[]> accepted =
        guest.post(link, link, Map.of("password", PASSWORD, "again", PASSWORD));
    assertThat(location(accepted)).isEqualTo("/account?welcome");
    assertThat(guest.page("/account").select("dl.facts").text()).contains("担当課職員 税務課");
    assertThat(guest.page(link).select("h1").text()).isEqualTo("この招待は使えません");
  }

  @Test
  void aHandOverEndsTheSessionOfTheOneWhoLeavesAtOnce() {
    TestClient leaving = SERVER.as("care-staff");
    assertThat(leaving.get("/account").statusCode()).isEqualTo(200);
    HttpResponse<byte[]> done =
        SERVER
            .as("plan-1")
            .post(
                "/people/care-staff",
                "/people/care-staff/hand-over",
                Map.of("successor", "care-next", "name", "後任", "from", "2026-11-22"));
    assertThat(location(done)).isEqualTo("/people/care-next");
    HttpResponse<byte[]> ended = leaving.get("/account");
    assertThat(ended.statusCode()).isEqualTo(302);
    assertThat(location(ended)).isEqualTo("/sign-in?ended");
  }

  @Test
  void anAdministratorEndsSessionsAndUnlocksAndAPlannerDoesNot() {
    TestClient victim = SERVER.as("health-staff");
    SignIn door = SERVER.governance().get(SignIn.class);
    for (int i = 0; i < 5; i++) {
      door.withPassword(TestGovernance.CITY, "health-staff", "違うパスワード", new From("web:x", ""));
    }
    TestClient administrator = SERVER.as("admin-1");
    assertThat(administrator.page("/people/health-staff").select("main").text())
        .contains("待ち時間中", "待ち時間をなくす");
    assertThat(post("plan-1", "unlock").statusCode()).isEqualTo(403);
    assertThat(post("plan-1", "end-sessions").statusCode()).isEqualTo(403);
    assertThat(post("plan-1", "close").statusCode()).isEqualTo(403);
    post("admin-1", "unlock");
    post("admin-1", "end-sessions");
    assertThat(administrator.page("/people/health-staff").select("main").text())
        .contains("有効")
        .doesNotContain("待ち時間中");
    assertThat(location(victim.get("/"))).isEqualTo("/sign-in?ended");
  }

  private static HttpResponse<byte[]> post(String person, String action) {
    return SERVER
        .as(person)
        .post("/people/health-staff", "/people/health-staff/" + action, Map.of());
  }

  @Test
  void nobodyGivesHimselfARoleOverHttp() {
    HttpResponse<byte[]> refused =
        SERVER
            .as("plan-2")
            .post(
                "/people/new",
                "/people",
                Map.of(
                    "id", "plan-2",
                    "name", "標準化担当",
                    "role", "PMO_MANAGER",
                    "from", "2025-11-22"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(refused)).contains("SRB-IDN-0019");
  }

  @Test
  void settingsAreTheAdministratorsAndOutOfRangeIsSaid() {
    TestClient administrator = SERVER.as("admin-1");
    Document page = administrator.page("/people/sign-in-settings");
    assertThat(page.select("#idleMinutes").attr("value")).isEqualTo("30");
    HttpResponse<byte[]> refused =
        administrator.post(
            "/people/sign-in-settings",
            "/people/sign-in-settings",
            Map.of(
                "idleMinutes", "600",
                "longestHours", "10",
                "mostSessions", "10",
                "invitationHours", "七十二"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(refused)).contains("SRB-ACC-0021");
    assertThat(SERVER.as("plan-1").get("/people/sign-in-settings").statusCode()).isEqualTo(403);
  }

  @Test
  void anEmergencyShowsOnEveryPageAndIsReported() {
    TestClient officer = SERVER.as("officer-1");
    assertThat(officer.get("/people").statusCode()).isEqualTo(403);
    HttpResponse<byte[]> opened =
        officer.post("/emergency", "/emergency", Map.of("reason", REASON, "hours", "2"));
    assertThat(location(opened)).startsWith("/?emergency=");
    Document wide = officer.page("/people");
    assertThat(wide.select(".emergency").text()).contains("緊急アクセス中", "2026-11-22 12:00");
    String number = location(opened).substring("/?emergency=".length());
    TestClient manager = SERVER.as("plan-head");
    assertThat(manager.page("/people").select(".warning").text()).contains("防災担当", REASON);
    assertThat(officer.get("/emergency").statusCode()).as("no second one").isEqualTo(403);
    officer.post("/people", "/emergency/end", Map.of());
    assertThat(officer.get("/people").statusCode()).isEqualTo(403);
    assertThat(manager.page("/emergencies/" + number).select("main").text())
        .contains(REASON, "企画担当", "emergency.request", "/people", "officer-1が終了");
  }

  @Test
  void thePagesLookAsTheyShould() {
    Page page = BROWSER.as("admin-1");
    look(page, "/people", "people");
    look(page, "/people/tax-head", "person");
    page.click("text=招待する");
    page.waitForSelector("#link");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "invited");
    String link = page.inputValue("#link");
    look(page, "/people/sign-in-settings", "sign-in-settings");
    look(page, "/people/new", "person-new");
    look(page, "/emergency", "emergency");
    page.fill("#reason", REASON);
    page.click("text=緊急アクセスを開く");
    page.waitForSelector(".emergency");
    look(page, "/people?language=en", "people-emergency-en");
    page.click(".emergency button");
    page.navigate("/?language=ja");
    look(page, "/emergencies", "emergencies");
    page.click("tbody a");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "emergency-report");
    Page guest = BROWSER.page();
    look(guest, URI.create(link).getPath(), "invitation");
    guest.fill("#password", "password1234");
    guest.fill("#again", "password1234");
    guest.press("#again", "Enter");
    guest.waitForSelector("#findings .finding");
    TestBrowser.picture(guest, "invitation-refused");
  }

  private static void look(Page page, String path, String name) {
    page.navigate(path);
    TestBrowser.accessible(page);
    TestBrowser.picture(page, name);
  }

  private static String location(HttpResponse<byte[]> answer) {
    String to = answer.headers().firstValue("Location").orElse("");
    return to.startsWith("http") ? to.substring(SERVER.url().length()) : to;
  }

  private static Document parsed(HttpResponse<byte[]> answer) {
    return Jsoup.parse(TestClient.text(answer));
  }
}
