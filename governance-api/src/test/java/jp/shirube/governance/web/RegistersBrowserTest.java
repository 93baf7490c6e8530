package jp.shirube.governance.web;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.shirube.governance.account.Accounts;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.cities.SmallNation;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.coordination.ItemDesk;
import jp.shirube.governance.coordination.ItemSubject;
import jp.shirube.governance.coordination.NewItem;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.forecast.ForecastCity;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.plan.DxPlans;
import jp.shirube.governance.transition.TransitionFields;
import jp.shirube.governance.transition.TransitionRegister;
import jp.shirube.migration.actor.Actor.Role;
import jp.shirube.migration.database.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Coordination, calendar, registers, settings and roll-ups in a real browser, in both sizes. */
@Tag("long")
class RegistersBrowserTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();
  @RegisterExtension static final TestBrowser BROWSER = new TestBrowser(SERVER);

  @TempDir static Path home;

  @BeforeAll
  static void fill() {
    TestGovernance governance = SERVER.governance();
    ForecastCity.fill(governance);
    governance.get(BusinessCalendars.class).putSample(CITY, STAFF);
    governance.get(DxPlans.class).takeBuiltIn(CITY, STAFF);
    NewItem asked =
        new NewItem(
            "口座情報の桁数と名義人の外字の扱いについて",
            "口座番号は7桁で足りますか。名義人に外字があるときの代替文字も教えてください。",
            Party.department("税務課"),
            Party.vendor("A"),
            LocalDate.of(2026, 11, 27),
            ItemSubject.system("010"));
    governance.get(ItemDesk.class).raise(CITY, asked, STAFF);
    TransitionFields entry =
        new TransitionFields(
            "010", Set.of(1, 4), "事業者の人手", TODAY.plusDays(60), "A社", TODAY, "", "", null, "", null);
    governance.get(TransitionRegister.class).put(CITY, entry, "", STAFF);
    SmallNation.fill(governance);
  }

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("coordination", "/coordination");
    PAGES.put("coordination-item", "/coordination/1");
    PAGES.put("coordination-new", "/coordination/new");
    PAGES.put("documents", "/documents");
    PAGES.put("minutes-new", "/minutes/new");
    PAGES.put("calendar", "/calendar?month=2026-12");
    PAGES.put("calendar-year", "/calendar/year?year=2026");
    PAGES.put("deadlines", "/calendar/deadlines");
    PAGES.put("transition", "/transition");
    PAGES.put("transition-system", "/transition/010");
    PAGES.put("plan", "/plan");
    PAGES.put("plan-project", "/plan/1-1");
    PAGES.put("forecast", "/forecast");
    PAGES.put("forecast-what-if", "/forecast/what-if?who=vendor:B&weeks=4");
    PAGES.put("forecast-cutover", "/forecast/cutover?system=010&date=2026-11-25");
    PAGES.put("settings", "/settings");
    PAGES.put("settings-steps", "/settings/steps/draft-1");
    PAGES.put("settings-schedule", "/settings/schedule");
  }

  @Test
  void everyPageIsAccessibleAndFitsBothSizes() {
    Page page = BROWSER.as("plan-1");
    PAGES.forEach((name, path) -> looked(page, name, SERVER.url() + path));
    menusOpenByKey(page);
    refusalsKeepTheForm(page);
  }

  private static void looked(Page page, String name, String url) {
    page.navigate(url);
    TestBrowser.accessible(page);
    TestBrowser.picture(page, name);
    for (int width : new int[] {1366, 1024}) {
      page.setViewportSize(width, 768);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as("%s at %s", name, width)
          .isEqualTo(width);
    }
  }

  private static void menusOpenByKey(Page page) {
    page.navigate(SERVER.url() + "/coordination");
    page.locator("details.submenu summary").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("details.submenu[open]").count()).isEqualTo(1);
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "menu");
    page.keyboard().press("Escape");
    assertThat(page.locator("details.submenu[open]").count()).isZero();
  }

  private static void refusalsKeepTheForm(Page page) {
    page.navigate(SERVER.url() + "/coordination/new");
    page.fill("#f-title", "期限が昨日");
    page.fill("#f-question", "どうなりますか");
    page.selectOption("#f-owner", "vendor:A");
    page.fill("#f-due", "2026-11-20");
    page.click("main form .button-main");
    page.waitForSelector("#findings .finding");
    assertThat(page.innerText("#findings")).contains("SRB-CRD-0009");
    assertThat(page.inputValue("#f-title")).isEqualTo("期限が昨日");
    TestBrowser.accessible(page);
    page.fill("#f-due", "2026-12-01");
    page.click("main form .button-main");
    page.waitForSelector(".notice");
    assertThat(page.url()).endsWith("/coordination/2");
  }

  @Test
  void aPrefecturesReaderSeesRollUps() throws Exception {
    try (Database database = SERVER.governance().openFor("080004");
        Governance governance = Governance.open(database, SERVER.governance().clock(), home);
        PageServer server = PageServer.start(governance, ServeOptions.local(home))) {
      Person reader =
          new Person(
              "reader", "県の閲覧者", Role.PREFECTURE_READER, "", "", "", TODAY.minusDays(1), null);
      governance.get(People.class).put("080004", reader, STAFF);
      governance.get(Accounts.class).setPassword("080004", "reader", TestServer.PASSWORD, STAFF);
      String url = "http://localhost:" + server.port();
      Page page = BROWSER.page();
      page.navigate(url + "/sign-in");
      page.fill("#person", "reader");
      page.fill("#password", TestServer.PASSWORD);
      page.press("#password", "Enter");
      page.waitForURL(at -> !at.contains("/sign-in"));
      looked(page, "rollup", url + "/rollup");
      page.click("tbody th a >> nth=0");
      page.waitForSelector("table.states");
      looked(page, "rollup-place", page.url());
    }
  }
}
