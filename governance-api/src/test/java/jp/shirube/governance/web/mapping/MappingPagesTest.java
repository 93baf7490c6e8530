package jp.shirube.governance.web.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.mappingdesk.CheckQueue;
import jp.shirube.governance.mappingdesk.SampleWorkbooks;
import jp.shirube.governance.mappingdesk.TestFiles;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mapping desk over HTTP; each test uses systems of its own. */
class MappingPagesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String BOUNDARY = "----shirube-test";

  private static HttpResponse<byte[]> send(String person, String system, String name, byte[] file) {
    TestClient client = SERVER.as(person);
    String from = "/mappings/systems/" + system;
    return client.send(
        HttpRequest.newBuilder(client.uri(from))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header("HX-Request", "true")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body(client.token("/"), name, file))));
  }

  private static byte[] body(String token, String name, byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(part("name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8)));
    out.writeBytes(part("name=\"file\"; filename=\"" + name + "\"", file));
    out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static byte[] part(String disposition, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n";
    out.writeBytes(head.formatted(BOUNDARY, disposition).getBytes(StandardCharsets.UTF_8));
    out.writeBytes(content);
    out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /** Uploads, waits for the check, and tells the version's page. */
  private static String uploaded(String person, String system, byte[] file) {
    HttpResponse<byte[]> answer = send(person, system, system + ".xlsx", file);
    assertThat(answer.statusCode()).as(TestClient.text(answer)).isEqualTo(302);
    awaitChecks();
    String location = answer.headers().firstValue("Location").orElseThrow();
    return location.substring(location.indexOf("/mappings/"));
  }

  private static void awaitChecks() {
    try {
      CheckQueue queue = SERVER.governance().get(CheckQueue.class);
      assertThat(queue.await(Duration.ofSeconds(30))).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int post(String person, String path, String comment) {
    return SERVER.as(person).post(path, Map.of("comment", comment)).statusCode();
  }

  private static List<String> texts(Document page, String selector) {
    return page.select(selector).eachText();
  }

  @Test
  void theListTellsWhatWaitsForWhom() {
    uploaded("a-engineer", "001", SampleWorkbooks.of("001"));
    String submitted = uploaded("a-lead", "002", SampleWorkbooks.of("002"));
    assertThat(post("a-lead", submitted + "/submit", "")).isEqualTo(302);
    Document vendor = SERVER.as("a-lead").page("/mappings");
    assertThat(row(vendor, "001").text())
        .contains("版1 ○ 下書き")
        .contains("エラー 0件")
        .contains("事業者の提出 ◀ あなたの番");
    assertThat(row(vendor, "002").text()).contains("▶ 提出済み").contains("市の承認");
    assertThat(texts(vendor, "tbody th .code")).hasSize(9).doesNotContain("021");
    Document city = SERVER.as("plan-1").page("/mappings?waiting=mine");
    assertThat(texts(city, "tbody th .code")).contains("002").doesNotContain("001");
    assertThat(texts(SERVER.as("tax-staff").page("/mappings"), "tbody tr td:nth-child(2)"))
        .isNotEmpty()
        .containsOnly("税務課");
  }

  private static Element row(Document page, String system) {
    return page.select("tbody tr").stream()
        .filter(it -> it.select("th .code").text().equals(system))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findingsLeadToTheCellAndCanBeFiltered() {
    byte[] faulty =
        SampleWorkbooks.of(
            "003",
            SampleWorkbooks.cell("項目", 3, "規則1", "まほう<b>")
                .andThen(SampleWorkbooks.cover("作成日", "きのう")));
    String version = uploaded("a-engineer", "003", faulty);
    Document page = SERVER.as("a-engineer").page(version + "?severity=ERROR");
    assertThat(texts(page, ".findings-table tbody tr td:nth-child(2)"))
        .containsExactly("SRB-MAP-0025", "SRB-MAP-0061");
    assertThat(texts(page, ".findings-table tbody tr td:nth-child(3)").get(1))
        .startsWith("項目 3行 列「規則1」");
    Document filtered = SERVER.as("a-engineer").page(version + "?severity=ERROR&sheet=表紙");
    assertThat(texts(filtered, ".findings-table tbody tr td:nth-child(2)"))
        .containsExactly("SRB-MAP-0025");
    String link = page.select(".findings-table tbody a").get(1).attr("href");
    Document sheet = SERVER.as("a-engineer").page(link.replace("#marked", ""));
    Element marked = sheet.selectFirst("#marked");
    assertThat(marked.select(".text").text()).isEqualTo("まほう<b>");
    assertThat(marked.className()).contains("has-ERROR");
    assertThat(marked.select(".cell-findings").text()).contains("まほう<b>");
    assertThat(sheet.select("b")).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSaidBesideTheFormAndNothingIsKept() {
    HttpResponse<byte[]> answer = send("a-engineer", "004", "x.xlsx", TestFiles.text());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(answer)).contains("SRB-MAP-0002").doesNotContain("<html");
    assertThat(send("a-engineer", "004", "x.xlsm", TestFiles.text()).statusCode()).isEqualTo(422);
    Document page = SERVER.as("a-engineer").page("/mappings/systems/004");
    assertThat(page.select("table")).isEmpty();
  }

  @Test
  void whoMayNotIsRefused() {
    String version = uploaded("a-lead", "006", SampleWorkbooks.of("006"));
    assertThat(SERVER.as("b-lead").get(version).statusCode()).isEqualTo(404);
    assertThat(SERVER.as("b-lead").get(version + "/workbook").statusCode()).isEqualTo(404);
    assertThat(SERVER.as("b-lead").get(version + "/findings").statusCode()).isEqualTo(404);
    assertThat(SERVER.as("b-lead").get(version + "/sheet").statusCode()).isEqualTo(404);
    assertThat(SERVER.as("b-lead").get("/mappings/systems/006").statusCode()).isEqualTo(404);
    assertThat(SERVER.as("tax-staff").get(version).statusCode()).isEqualTo(404);
    assertThat(post("b-lead", version + "/submit", "")).isEqualTo(422);
    assertThat(send("b-lead", "006", "006.xlsx", SampleWorkbooks.of("006")).statusCode())
        .isEqualTo(422);
    assertThat(post("a-engineer", version + "/submit", "")).isEqualTo(403);
    assertThat(post("a-lead", version + "/approve", "")).isEqualTo(403);
    assertThat(post("plan-1", version + "/approve", "")).isEqualTo(422);
    assertThat(SERVER.as("auditor").get(version).statusCode()).isEqualTo(200);
    assertThat(post("auditor", version + "/approve", "")).isEqualTo(403);
  }

  @Test
  void theWholeWayOverHttp() {
    String version = uploaded("a-engineer", "010", SampleWorkbooks.of("010"));
    assertThat(post("a-lead", version + "/submit", "")).isEqualTo(302);
    assertThat(post("plan-1", version + "/return", "")).isEqualTo(422);
    assertThat(post("plan-1", version + "/return", "除外の理由を確かめてください")).isEqualTo(302);
    Document returned = SERVER.as("a-lead").page(version);
    assertThat(returned.select("h1").text()).contains("差戻し");
    assertThat(returned.select(".said").text()).contains("除外の理由を確かめてください");
    byte[] corrected = SampleWorkbooks.noted("010", "確かめました");
    String second = uploaded("a-engineer", "010", corrected);
    assertThat(post("a-lead", second + "/submit", "")).isEqualTo(302);
    assertThat(post("plan-2", second + "/approve", "")).isEqualTo(302);
    Document approved = SERVER.as("a-lead").page(second);
    assertThat(approved.select("h1").text()).contains("承認済み");
    assertThat(texts(approved, ".history strong")).containsExactly("アップロード", "提出", "承認");
    Document compared =
        SERVER.as("plan-1").page(second + "/compare?with=" + version.replaceAll(".*/", ""));
    assertThat(compared.select("h1").text()).isEqualTo("版1と版2の違い");
    assertThat(compared.select("tbody tr").text()).contains("備考").contains("確かめました");
    assertThat(SERVER.as("a-lead").get(second + "/workbook").body()).isEqualTo(corrected);
  }

  @Test
  void findingsComeAsAWorkbook() throws IOException {
    byte[] faulty = SampleWorkbooks.of("011", SampleWorkbooks.cell("項目", 3, "規則1", "=まほう"));
    String version = uploaded("a-engineer", "011", faulty);
    HttpResponse<byte[]> answer = SERVER.as("a-engineer").get(version + "/findings");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("011_A_1_findings.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      var sheet = workbook.getSheet("指摘");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("移行マッピング定義の指摘一覧");
      var rows = new java.util.ArrayList<String>();
      sheet.forEach(row -> rows.add(row.getCell(1) == null ? "" : row.getCell(1).toString()));
      assertThat(rows).contains("SRB-MAP-0061");
    }
  }

  @Test
  void progressEndsWithARefresh() {
    String version = uploaded("a-engineer", "012", SampleWorkbooks.of("012"));
    HttpResponse<byte[]> answer = SERVER.as("a-engineer").get(version + "/progress");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("HX-Refresh")).contains("true");
  }

  @Test
  void whatIsTakenAwayIsWrittenDown() {
    String version = uploaded("a-engineer", "013", SampleWorkbooks.of("013"));
    SERVER.as("plan-1").get(version + "/workbook");
    SERVER.as("plan-1").get(version + "/findings");
    List<String> actions =
        SERVER
            .governance()
            .get(Tenancy.class)
            .call(
                TestGovernance.CITY,
                () ->
                    JdbcClient.create(SERVER.governance().database().app())
                        .sql(
                            "select action from app.audit_event"
                                + " where object = ? and actor_id = 'plan-1' order by id")
                        .param(version.substring(1).replace("mappings", "mapping"))
                        .query(String.class)
                        .list());
    assertThat(actions).containsExactly("mapping.download", "mapping.findings-download");
  }
}
