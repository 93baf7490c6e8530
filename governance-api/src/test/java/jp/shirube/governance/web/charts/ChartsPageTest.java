package jp.shirube.governance.web.charts;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.context.MovableClock;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.coordination.ItemAction;
import jp.shirube.governance.coordination.ItemDesk;
import jp.shirube.governance.coordination.ItemSubject;
import jp.shirube.governance.coordination.NewItem;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.web.TestBrowser;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Charts of three months made by hand, exactly, and as everybody may see them. */
class ChartsPageTest {

  private static final MovableClock CLOCK = new MovableClock(LocalDate.of(2026, 9, 10));
  private static final TestGovernance GOVERNANCE =
      new TestGovernance(CLOCK, LocalDate.of(2025, 1, 1));

  @RegisterExtension static final TestServer SERVER = new TestServer(GOVERNANCE);
  @RegisterExtension static final TestBrowser BROWSER = new TestBrowser(SERVER);

  /** September: two steps of 010 done; October: three more of 019; November: one is late. */
  @BeforeAll
  static void months() {
    Month september = GOVERNANCE.openMonth();
    declare(september, done("010", 1, "2026-09-01"), done("010", 2, "2026-09-08"));
    GOVERNANCE.freeze(september);
    CLOCK.set(LocalDate.of(2026, 10, 20));
    Month october = GOVERNANCE.openMonth();
    declare(
        october,
        done("019", 1, "2026-10-01"),
        done("019", 2, "2026-10-02"),
        done("019", 3, "2026-10-05"));
    GOVERNANCE.freeze(october);
    int asked = ask("A社への質問");
    ask("答えのない質問");
    returned();
    CLOCK.set(TODAY);
    GOVERNANCE
        .get(ItemDesk.class)
        .act(CITY, asked, ItemAction.ANSWER, "回答です。", GOVERNANCE.person("a-engineer"));
    Month november = GOVERNANCE.openMonth();
    declare(november, planned("010", 3, "2026-11-02", "2026-11-13"));
  }

  private static void declare(Month month, StepState... states) {
    GOVERNANCE.get(StepBoard.class).declare(month, List.of(states), "試験", STAFF);
  }

  private static StepState done(String system, int step, String day) {
    LocalDate end = LocalDate.parse(day);
    return new StepState(system, step, StepStatus.COMPLETED, end, end, end, end, "担当", "");
  }

  private static StepState planned(String system, int step, String start, String end) {
    LocalDate begun = LocalDate.parse(start);
    return new StepState(
        system, step, StepStatus.IN_PROGRESS, begun, LocalDate.parse(end), begun, null, "担当", "");
  }

  private static int ask(String title) {
    LocalDate due = LocalDate.of(2026, 12, 1);
    NewItem item = new NewItem(title, "質問", Party.OFFICE, Party.vendor("A"), due, ItemSubject.NONE);
    return GOVERNANCE.get(ItemDesk.class).raise(CITY, item, STAFF).number();
  }

  /**
   * A definition of vendor B that was given back on 2 October; its next version came on the 7th.
   */
  private static void returned() {
    JdbcTemplate owner = new JdbcTemplate(GOVERNANCE.database().owner());
    String version =
        """
        insert into app.mapping_version (municipality, system_id, department, vendor, number,
               file_name, size, sha256, content, uploaded_at, actor_id, actor_name, actor_role,
               actor_origin)
        select municipality, system_id, department, vendor, ?, 'x.xlsx', 1, repeat('0', 64), '',
               ?::timestamptz, 'b', 'b', 'VENDOR_LEAD', 'x'
          from app.system_assignment where vendor = 'B' order by system_id limit 1
        """;
    owner.update(version, 1, "2026-10-01 10:00+09");
    owner.execute("alter table app.mapping_event disable trigger user");
    owner.update(
        """
        insert into app.mapping_event (municipality, department, vendor, version_id, number,
               action, from_state, to_state, comment, at, actor_id, actor_name, actor_role,
               actor_origin)
        select municipality, department, vendor, id, 1, 'RETURN', 'SUBMITTED', 'RETURNED', 'x',
               '2026-10-02 10:00+09', 'p', 'p', 'PLANNER', 'x'
          from app.mapping_version
        """);
    owner.execute("alter table app.mapping_event enable trigger user");
    owner.update(version, 2, "2026-10-07 10:00+09");
  }

  @Test
  void vendorsTakeBusinessDaysToAnswer() {
    assertThat(table(SERVER.as("plan-1").page("/charts"), "turn-around"))
        .containsExactly("A社（見本）（質問） 1 22 22 22 1", "B社（見本）（マッピングの差戻し） 1 3 3 3 0");
    assertThat(table(SERVER.as("b-lead").page("/charts"), "turn-around"))
        .containsExactly("B社（見本）（マッピングの差戻し） 1 3 3 3 0");
  }

  private static List<String> table(Document page, String chart) {
    Element section = page.select("section[aria-labelledby=" + chart + "]").first();
    return section == null ? List.of() : section.select("tbody tr").eachText();
  }

  /** Of 202 weights a system, steps 1 and 2 have one each and step 3 two: 2 and 6 of 4,040. */
  @Test
  void theSeriesAreThoseOfTheMonths() {
    Document page = SERVER.as("plan-1").page("/charts");
    assertThat(table(page, "burn-up"))
        .containsExactly(
            "2026/09 2/800 2/800 0.25 % 0.05 %",
            "2026/10 5/800 5/800 0.63 % 0.15 %", "2026/11（未確定） 6/800 5/800 0.63 % 0.15 %");
    assertThat(table(page, "trend"))
        .containsExactly(
            "2026/09 0.25 % (2/800) 0.05 %",
            "2026/10 0.63 % (5/800) 0.15 %", "2026/11（未確定） 0.63 % (5/800) 0.15 %");
  }

  @Test
  void delaysAreCountedInBusinessDays() {
    List<String> delay = table(SERVER.as("plan-1").page("/charts"), "delay");
    assertThat(delay)
        .filteredOn(row -> row.contains(" 1 "))
        .singleElement()
        .asString()
        .endsWith(" 1 260 5 5");
    assertThat(delay.stream().filter(row -> row.endsWith(" 0 0"))).hasSize(delay.size() - 1);
  }

  @Test
  void everyDepartmentHasItsOwnLine() {
    List<String> rows = table(SERVER.as("plan-1").page("/charts"), "departments");
    assertThat(rows).contains("税務課 2026/09 1.25 % (2/160)");
    assertThat(rows).hasSize(9 * 3);
  }

  @Test
  void aFilterCountsItsStepsOnly() {
    Document page = SERVER.as("plan-1").page("/charts?department=税務課");
    assertThat(page.select("#burn-up").text()).contains("税務課");
    assertThat(table(page, "burn-up").get(2)).startsWith("2026/11（未確定） 3/");
    assertThat(table(page, "departments")).hasSize(3);
  }

  @Test
  void whoStandsForSomebodySeesItsOwnChartsWhateverItAsksFor() {
    for (String person : List.of("tax-staff", "a-lead")) {
      Document own = SERVER.as(person).page("/charts");
      Document others = SERVER.as(person).page("/charts?department=市民課&vendor=B");
      assertThat(own.select("select")).isEmpty();
      assertThat(others.select("main").text()).isEqualTo(own.select("main").text());
    }
    assertThat(table(SERVER.as("tax-staff").page("/charts"), "departments"))
        .allMatch(row -> row.startsWith("税務課"));
  }

  @Test
  void picturesAreServedAsWhatTheyAre() {
    HttpResponse<byte[]> svg = SERVER.as("plan-1").get("/charts/burn-up.svg");
    assertThat(svg.headers().firstValue("Content-Type")).contains("image/svg+xml;charset=UTF-8");
    assertThat(TestClient.text(svg)).startsWith("<svg").contains("0.63 % (5/800)");
    HttpResponse<byte[]> png = SERVER.as("plan-1").get("/charts/trend.png");
    assertThat(png.body()).startsWith((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G');
    assertThat(SERVER.as("plan-1").get("/charts/none.svg").statusCode()).isEqualTo(404);
    assertThat(SERVER.as("admin-1").get("/charts/burn-up.svg").statusCode()).isEqualTo(403);
  }

  @Test
  void worksInTheBrowser() {
    Page page = BROWSER.as("plan-1");
    page.navigate("/charts");
    page.waitForFunction("[...document.images].every(it => it.complete && it.naturalWidth > 0)");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "charts");
    page.click("section:first-of-type summary");
    assertThat(page.isVisible("section:first-of-type table")).isTrue();
    TestBrowser.accessible(page);
  }
}
