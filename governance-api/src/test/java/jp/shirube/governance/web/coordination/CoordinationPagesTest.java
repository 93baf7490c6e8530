package jp.shirube.governance.web.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import jp.shirube.governance.web.TestUpload;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of items, documents and minutes over HTTP, and who sees nothing of them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CoordinationPagesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final Map<String, String> ASK_B =
      Map.of(
          "title", "口座情報の桁",
          "question", "7桁で足りますか",
          "owner", "vendor:B",
          "raisedBy", "税務課",
          "due", "令和8年11月30日",
          "system", "010",
          "step", "20",
          "mappingItem", "",
          "findingCode", "");

  private static TestClient as(String person) {
    return SERVER.as(person);
  }

  private static String location(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(TestClient.text(answer)).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replace(SERVER.url(), "");
  }

  private static List<String> codes(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(TestClient.text(answer)).isEqualTo(422);
    return org.jsoup.Jsoup.parse(TestClient.text(answer)).select(".finding .code").eachText();
  }

  @Test
  @Order(1)
  void anItemIsRaisedForADepartmentAndShownWithBothCalendars() {
    HttpResponse<byte[]> raised = as("plan-1").post("/coordination/new", ASK_B);
    assertThat(location(raised)).isEqualTo("/coordination/1");
    Document page = as("plan-1").page("/coordination/1");
    assertThat(page.select("h1").text()).isEqualTo("調整事項 1 口座情報の桁");
    assertThat(page.select(".notice").text()).isEqualTo("調整事項1「口座情報の桁」をB社（見本）あてに出しました。");
    assertThat(page.select("dl.facts dd").eachText())
        .contains("○ 回答待ち", "税務課", "B社（見本）", "2026-11-30（令和8年11月30日）", "7桁で足りますか");
  }

  @Test
  @Order(2)
  void everythingWrongWithAnItemIsSaidAtOnce() {
    Map<String, String> wrong = new HashMap<>(ASK_B);
    wrong.put("due", "13月");
    wrong.put("owner", "どこか課");
    wrong.put("step", "41");
    assertThat(codes(as("plan-1").post("/coordination/new", wrong)))
        .containsExactlyInAnyOrder("SRB-CRD-0006", "SRB-PAGE-0001", "SRB-PAGE-0002");
    wrong = new HashMap<>(ASK_B);
    wrong.put("due", "2026-11-21");
    wrong.put("title", " ");
    wrong.put("system", "999");
    assertThat(codes(as("plan-1").post("/coordination/new", wrong)))
        .containsExactlyInAnyOrder("SRB-CRD-0005", "SRB-CRD-0009", "SRB-CRD-0010");
  }

  @Test
  @Order(3)
  void anotherVendorSeesNothingOfIt() {
    assertThat(as("a-engineer").page("/coordination").text())
        .contains("該当するものはありません")
        .doesNotContain("口座情報");
    assertThat(codes(as("a-engineer").get("/coordination/1"))).containsExactly("SRB-CRD-0001");
    assertThat(
            codes(
                as("a-engineer")
                    .post("/coordination/1/act", Map.of("action", "ANSWER", "text", "x"))))
        .containsExactly("SRB-CRD-0001");
    assertThat(as("a-engineer").page("/coordination/new").select("#f-owner").text())
        .contains("税務課")
        .doesNotContain("B社", "C社");
    assertThat(as("b-engineer").page("/coordination").select("tbody th").eachText())
        .containsExactly("口座情報の桁");
  }

  @Test
  @Order(4)
  void onlyWhatsTheViewersTurnIsOfferedAndTaken() {
    assertThat(as("b-engineer").page("/coordination/1").select("button[name=action]").eachText())
        .containsExactly("回答する");
    assertThat(
            codes(
                as("b-engineer")
                    .post("/coordination/1/act", Map.of("action", "CLOSE", "text", "済み"))))
        .containsExactly("SRB-CRD-0002");
    assertThat(
            codes(
                as("b-engineer")
                    .post("/coordination/1/act", Map.of("action", "ANSWER", "text", " "))))
        .containsExactly("SRB-CRD-0004");
    location(
        as("b-engineer").post("/coordination/1/act", Map.of("action", "ANSWER", "text", "8桁にします")));
    assertThat(as("tax-staff").page("/coordination/1").select("button[name=action]").eachText())
        .containsExactly("もう一度たずねる", "了承して終える", "取り下げる");
  }

  @Test
  @Order(5)
  void aChangeKeepsWhatWasBeforeAndWhy() {
    Map<String, String> changed = new HashMap<>(ASK_B);
    changed.put("due", "2026-12-04");
    changed.put("owner", "vendor:C");
    assertThat(codes(as("plan-1").post("/coordination/1/change", changed)))
        .containsExactly("SRB-CRD-0014");
    changed.put("reason", "担当替え");
    location(as("plan-1").post("/coordination/1/change", changed));
    assertThat(as("plan-1").page("/coordination/1").select("section tbody tr").eachText())
        .anyMatch(row -> row.contains("あて先: B社（見本） → C社（見本）。 担当替え"))
        .anyMatch(row -> row.contains("回答期限: 2026-11-30 → 2026-12-04。 担当替え"))
        .hasSize(4);
    assertThat(as("b-engineer").page("/coordination").text()).doesNotContain("口座情報");
  }

  @Test
  @Order(6)
  void theListIsFilteredByPartyStateAndText() {
    location(
        as("tax-staff")
            .post(
                "/coordination/new",
                Map.of("title", "様式の確認", "question", "どれ", "owner", "行政経営課", "due", "2026-11-24")));
    assertThat(titles("?party=vendor:C&state=ALL")).containsExactly("口座情報の桁");
    assertThat(titles("?party=%E7%A8%8E%E5%8B%99%E8%AA%B2")).containsExactly("様式の確認", "口座情報の桁");
    assertThat(titles("?text=%E6%A7%98%E5%BC%8F")).containsExactly("様式の確認");
    assertThat(titles("?system=010")).containsExactly("口座情報の桁");
    assertThat(titles("?state=CLOSED")).isEmpty();
    assertThat(titles("?overdue=1")).isEmpty();
  }

  private static List<String> titles(String query) {
    return as("plan-1").page("/coordination" + query).select("tbody th").eachText();
  }

  @Test
  @Order(7)
  void theWorkbookHoldsWhatTheReaderMaySee() throws Exception {
    HttpResponse<byte[]> file = as("plan-1").get("/coordination/export.xlsx?month=2026-11");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment;");
    try (var book = WorkbookFactory.create(new ByteArrayInputStream(file.body()))) {
      assertThat(book.getNumberOfSheets()).isPositive();
    }
    assertThat(as("plan-1").get("/coordination/export.pdf").body())
        .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    assertThat(codes(as("plan-1").get("/coordination/export.xlsx?month=11")))
        .containsExactly("SRB-PAGE-0005");
  }

  @Test
  @Order(8)
  void aFileIsTakenWholeOrNotAtAll() {
    String head = "番号,件名,質問,あて先,回答期限,新しい回答\r\n";
    assertThat(codes(upload("plan-1", head + ",a,b,どこか,x,\r\n,c,d,税務課,2026-11-20,\r\n")))
        .contains("SRB-CRD-0006", "SRB-CRD-0031", "SRB-CRD-0009");
    assertThat(titles("?text=c")).isEmpty();
    location(
        upload("plan-1", head + "2,様式の確認,どれ,行政経営課,2026-11-24,様式2です\r\n,e,f,税務課,2026-12-01,\r\n"));
    assertThat(as("plan-1").page("/coordination").select(".notice").text())
        .isEqualTo("新しい調整事項1件、回答1件を取り込みました（そのままの行0件）。");
    assertThat(titles("?state=ANSWERED")).containsExactly("様式の確認", "口座情報の桁");
  }

  private static HttpResponse<byte[]> upload(String person, String text) {
    return TestUpload.send(
        as(person),
        "/coordination",
        "/coordination/import",
        Map.of(),
        "items.csv",
        text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @Order(9)
  void whatIsNoNumberIsNoFault() {
    assertThat(as("plan-1").get("/coordination/abc").statusCode()).isEqualTo(400);
    assertThat(as("plan-1").post("/coordination/1/act", Map.of("action", "BURN")).statusCode())
        .isEqualTo(400);
  }

  @Test
  @Order(10)
  void aDocumentIsReadByItsReadersAndEachReadingIsWritten() {
    HttpResponse<byte[]> shared =
        share("a-engineer", "回答書.txt", "八桁".getBytes(StandardCharsets.UTF_8));
    assertThat(location(shared)).isEqualTo("/documents/1");
    assertThat(as("b-engineer").page("/documents").text()).doesNotContain("回答書");
    assertThat(as("b-engineer").get("/documents/1").statusCode()).isEqualTo(404);
    assertThat(codes(as("b-engineer").post("/documents/1/content", Map.of())))
        .containsExactly("SRB-CRD-0040");
    assertThat(codes(as("a-engineer").post("/documents/1/readers", Map.of("party", "税務課"))))
        .containsExactly("SRB-CRD-0002");
    location(as("plan-1").post("/documents/1/readers", Map.of("party", "税務課")));
    HttpResponse<byte[]> taken = as("tax-staff").post("/documents/1/content", Map.of());
    assertThat(TestClient.text(taken)).isEqualTo("八桁");
    assertThat(as("plan-1").page("/documents/1").text()).contains("税務課 担当（見本）");
    location(as("plan-1").post("/documents/1/readers/revoke", Map.of("party", "税務課")));
    assertThat(as("tax-staff").get("/documents/1").statusCode()).isEqualTo(404);
  }

  private static HttpResponse<byte[]> share(String person, String name, byte[] content) {
    return TestUpload.send(
        as(person), "/documents", "/documents", Map.of("title", "回答書", "item", ""), name, content);
  }

  @Test
  @Order(11)
  void whatIsNotWhatItsNameSaysIsNotTaken() {
    byte[] text = "text".getBytes(StandardCharsets.UTF_8);
    assertThat(codes(share("plan-1", "a.exe", text))).containsExactly("SRB-CRD-0046");
    assertThat(codes(share("plan-1", "a.pdf", text))).containsExactly("SRB-CRD-0047");
    assertThat(codes(share("plan-1", "a.xlsx", text))).containsExactly("SRB-CRD-0047");
    assertThat(codes(share("plan-1", "", text))).containsExactly("SRB-PAGE-0004");
    assertThat(codes(share("plan-1", "a.txt", new byte[0]))).containsExactly("SRB-CRD-0043");
  }

  @Test
  @Order(12)
  void minutesAreReadWithoutTheTopicsOfOthers() {
    Map<String, String> minutes =
        Map.of(
            "title", "第1回 定例会",
            "heldOn", "2026-11-20",
            "place", "第1会議室",
            "participants", "行政経営課、A社",
            "parties", "vendor:A",
            "topic", "口座, 桁数",
            "item", "1",
            "discussion", "C社と確認",
            "decision", "8桁");
    assertThat(codes(as("tax-staff").post("/minutes/new", minutes)))
        .containsExactly("SRB-CRD-0002");
    assertThat(location(as("plan-1").post("/minutes/new", minutes))).isEqualTo("/minutes/1");
    assertThat(as("plan-1").page("/minutes/1").select("tbody tr").text())
        .isEqualTo("口座, 桁数 調整事項 1 C社と確認 8桁");
    assertThat(as("a-lead").page("/minutes/1").text())
        .contains("第1回 定例会")
        .doesNotContain("口座", "8桁");
    assertThat(as("b-lead").page("/minutes").text()).doesNotContain("第1回");
    assertThat(codes(as("plan-1").post("/minutes/1/correct", minutes)))
        .containsExactly("SRB-CRD-0051");
  }

  @Test
  @Order(13)
  void anAuditorReadsAndIsRefusedToWrite() {
    assertThat(as("auditor").get("/coordination").statusCode()).isEqualTo(200);
    assertThat(as("auditor").get("/coordination/new").statusCode()).isEqualTo(403);
    assertThat(as("auditor").post("/coordination/new", ASK_B).statusCode()).isEqualTo(403);
    assertThat(as("admin-1").get("/coordination").statusCode()).isEqualTo(403);
  }
}
