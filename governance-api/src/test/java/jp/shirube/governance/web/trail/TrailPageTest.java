package jp.shirube.governance.web.trail;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.trail.ExportCheck;
import jp.shirube.governance.web.TestBrowser;
import jp.shirube.governance.web.TestServer;
import jp.shirube.migration.actor.AuditTrail;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page of the trail over real HTTP, and once in the browser. */
class TrailPageTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();
  @RegisterExtension static final TestBrowser BROWSER = new TestBrowser(SERVER);

  @TempDir private Path folder;

  @BeforeAll
  static void events() {
    AuditTrail audit = SERVER.governance().get(AuditTrail.class);
    SERVER
        .governance()
        .get(Tenancy.class)
        .run(
            CITY,
            () ->
                IntStream.rangeClosed(1, 60)
                    .forEach(
                        i ->
                            audit.record(
                                STAFF,
                                "steps.declare",
                                "month/試験" + i,
                                Map.of("steps", Integer.toString(i)))));
  }

  private static List<String> objects(Document page) {
    return page.select("tbody tr td:nth-child(4)").eachText();
  }

  @Test
  void theLatestEventsStandFirstInWords() {
    Document page = SERVER.as("auditor").page("/trail?object=month/試験");
    assertThat(page.select(".empty")).isEmpty();
    assertThat(objects(page)).hasSize(50).startsWith("月次報告 試験60", "月次報告 試験59");
    assertThat(page.select("tbody tr").first().text())
        .contains("佐藤", "企画担当", "工程の状況の入力", "steps.declare", "工程の数：60", "cli:test");
  }

  @Test
  void theNextPageGoesOnWhereTheFirstEnded() {
    Document first = SERVER.as("auditor").page("/trail?object=month/試験");
    String next = first.select("a[rel=next]").attr("href");
    Document second = SERVER.as("auditor").page(next);
    assertThat(objects(second)).hasSize(10).startsWith("月次報告 試験10").endsWith("月次報告 試験1");
    assertThat(second.select("a[rel=next]")).isEmpty();
  }

  @Test
  void everyFieldOfTheSearchNarrows() {
    assertThat(found("text=\"7\"")).isEqualTo(1);
    assertThat(found("person=u1&action=steps.declare&object=month/試験1")).isEqualTo(11);
    assertThat(found("person=nobody")).isZero();
    assertThat(SERVER.as("auditor").page("/trail?person=nobody").select(".empty")).hasSize(1);
    assertThat(found("action=plan")).isZero();
    assertThat(found("action=steps&object=month/試験2")).isEqualTo(11);
    assertThat(found("object=month/試験&text=%25")).isZero();
    assertThat(found("from=2026-11-21&to=2026-11-21")).isZero();
  }

  private static int found(String query) {
    return SERVER
        .as("auditor")
        .page("/trail?" + query.replace("\"", "%22"))
        .select("tbody tr")
        .size();
  }

  @Test
  void wrongInputIsSaidAndNotBroken() {
    assertThat(SERVER.as("auditor").get("/trail?after=x").statusCode()).isEqualTo(422);
    assertThat(SERVER.as("auditor").get("/trail?from=x").statusCode()).isEqualTo(400);
    assertThat(SERVER.as("auditor").get("/trail?from=2026-12-01&to=2026-11-01").statusCode())
        .isEqualTo(422);
  }

  @Test
  void whoMayNotSeesNothing() {
    for (String person : List.of("plan-1", "tax-head", "a-lead")) {
      assertThat(SERVER.as(person).get("/trail").statusCode()).isEqualTo(403);
      assertThat(SERVER.as(person).get("/trail/public-key.pem").statusCode()).isEqualTo(403);
    }
    assertThat(SERVER.as("plan-head").page("/trail").select("[data-dialog=export]")).isEmpty();
    assertThat(export("plan-head").statusCode()).isEqualTo(403);
  }

  private static HttpResponse<byte[]> export(String person) {
    return SERVER
        .as(person)
        .post("/trail", "/trail/export", Map.of("from", "2026-11-01", "to", "2026-11-30"));
  }

  @Test
  void theExportIsIntactAndRecorded() throws IOException {
    HttpResponse<byte[]> answer = export("auditor");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .get()
        .asString()
        .contains(".zip");
    Path file = Files.write(folder.resolve("export.zip"), answer.body());
    Path key =
        Files.write(
            folder.resolve("key.pem"), SERVER.as("auditor").get("/trail/public-key.pem").body());
    ExportCheck.Result result = ExportCheck.check(file, key);
    assertThat(result.findings()).isEmpty();
    assertThat(result.events()).isGreaterThan(60);
    assertThat(found("action=trail.export&person=auditor")).isPositive();
  }

  @Test
  void aBrokenChainIsShownToEverybodyWhoMaySeeIt() {
    SERVER.as("admin-1").post("/trail", "/trail/verify", Map.of());
    assertThat(SERVER.as("plan-head").page("/trail").select(".trail-chain .badge").text())
        .contains("改変なし");
    JdbcTemplate owner = new JdbcTemplate(SERVER.governance().database().owner());
    String change = "update app.audit_event set object = ? where object = ?";
    owner.execute("alter table app.audit_event disable trigger append_only");
    owner.update(change, "month/偽", "month/試験30");
    SERVER.as("admin-1").post("/trail", "/trail/verify", Map.of());
    Document page = SERVER.as("plan-head").page("/trail");
    assertThat(page.select(".trail-chain .badge").text()).contains("異常 1件");
    assertThat(page.select(".trail-findings").text()).contains("SRB-TRL-0001", "封印したときと違います");
    owner.update(change, "month/試験30", "month/偽");
    owner.execute("alter table app.audit_event enable trigger append_only");
    SERVER.as("admin-1").post("/trail", "/trail/verify", Map.of());
  }

  @Test
  void worksInTheBrowser() {
    Page page = BROWSER.as("auditor");
    page.navigate("/trail");
    TestBrowser.accessible(page);
    page.click(".trail-chain form button");
    page.waitForSelector(".notice");
    assertThat(page.textContent(".notice")).contains("改変されていません");
    TestBrowser.picture(page, "trail");
    page.click("[data-dialog=export]");
    assertThat(page.isVisible("#export-from")).isTrue();
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "trail-export");
    Path file = page.waitForDownload(() -> page.click("#export .button-main")).path();
    assertThat(ExportCheck.check(file, null).findings()).isEmpty();
  }
}
