package jp.shirube.governance.web.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changes at the matrix over HTTP: one cell, many, pasted, decided; and what is refused. */
class MatrixWriteTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static Month month;

  private final StepBoard board = SERVER.governance().get(StepBoard.class);

  @BeforeAll
  static void make() {
    month = new MatrixCity(SERVER.governance()).make();
  }

  private static Document page(String person, String path) {
    return SERVER.as(person).page(path);
  }

  private static HttpResponse<byte[]> post(String person, String path, Map<String, String> form) {
    return SERVER.as(person).post("/steps", path, form);
  }

  private StepState state(String system, int step) {
    return board.records(month).stream()
        .map(StepRecord::state)
        .filter(it -> StepKey.of(it).equals(new StepKey(system, step)))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> form(String system, int step) {
    Document page = page("plan-1", "/steps/2026-11/" + system + "/" + step);
    Map<String, String> form = new HashMap<>();
    page.select(".cell-form [name]")
        .forEach(
            field ->
                form.put(
                    field.attr("name"),
                    field.tagName().equals("select")
                        ? field.select("option[selected]").attr("value")
                        : field.val()));
    return form;
  }

  private static List<String> ids(Document page, Mark mark) {
    return page.select("td.cell").stream()
        .filter(cell -> cell.select(".marks").text().contains(mark.symbol()))
        .map(Element::id)
        .sorted()
        .toList();
  }

  /** The page that a stored change leads to. */
  private static Document after(HttpResponse<byte[]> stored) {
    assertThat(stored.statusCode()).isEqualTo(302);
    String location = stored.headers().firstValue("Location").orElseThrow();
    return page("plan-1", location.replace(SERVER.url(), ""));
  }

  @Test
  void aCellIsSavedWithItsHistory() {
    Map<String, String> form = form("004", 30);
    form.put("owner", "山田");
    form.put("plannedEnd", "R9.3.1");
    HttpResponse<byte[]> refused = post("plan-1", "/steps/2026-11/004/30", form);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(refused)).contains("SRB-STP-0028");
    form.put("reason", "事業者の都合");
    HttpResponse<byte[]> saved = post("plan-1", "/steps/2026-11/004/30", form);
    assertThat(saved.statusCode()).isEqualTo(302);
    assertThat(state("004", 30)).extracting(StepState::owner).isEqualTo("山田");
    Document page = page("plan-1", "/steps/2026-11/004/30");
    assertThat(page.select(".notice").text()).isEqualTo("保存しました。");
    assertThat(page.text()).contains("事業者の都合").contains("営業日");
  }

  @Test
  void ofTwoOnOneCellTheSecondIsToldAndNothingIsOverwritten() {
    Map<String, String> first = form("004", 31);
    Map<String, String> second = new HashMap<>(first);
    first.put("owner", "一人目");
    second.put("owner", "二人目");
    assertThat(post("plan-1", "/steps/2026-11/004/31", first).statusCode()).isEqualTo(302);
    HttpResponse<byte[]> refused = post("plan-2", "/steps/2026-11/004/31", second);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(refused)).contains("SRB-ENT-0001", "一人目", "企画担当");
    assertThat(state("004", 31).owner()).isEqualTo("一人目");
  }

  @Test
  void whatIsTypedWrongIsSaidTogether() {
    Map<String, String> form = form("004", 32);
    form.put("plannedStart", "8/3/1");
    form.put("actualEnd", "2026/2/30");
    form.put("note", "あ".repeat(1001));
    HttpResponse<byte[]> refused = post("plan-1", "/steps/2026-11/004/32", form);
    assertThat(Jsoup.parse(TestClient.text(refused)).select(".finding .code").eachText())
        .containsExactlyInAnyOrder("SRB-EXC-0033", "SRB-EXC-0034", "SRB-EXC-0038");
  }

  @Test
  void manyCellsAreLookedAtThenStoredThenTakenBack() {
    Map<String, String> form =
        new HashMap<>(Map.of("cells", "006:36-37;010:36", "owner", "まとめ", "seen", "999999999"));
    Document preview =
        Jsoup.parse(TestClient.text(post("plan-1", "/steps/2026-11/bulk/preview", form)));
    assertThat(preview.select(".verdict-CHANGED")).hasSize(3);
    assertThat(state("006", 36).owner()).isEqualTo("担当");
    form.put("how", "all");
    HttpResponse<byte[]> stored = post("plan-1", "/steps/2026-11/bulk", form);
    assertThat(after(stored).select(".notice").text()).contains("変更 3件");
    assertThat(state("010", 36).owner()).isEqualTo("まとめ");
    Document undo = page("plan-1", "/steps/2026-11/undo");
    assertThat(undo.select(".verdict-CHANGED")).hasSize(3);
    String id = undo.select("input[name=id]").val();
    assertThat(post("plan-1", "/steps/2026-11/undo", Map.of("id", id)).statusCode()).isEqualTo(302);
    assertThat(state("010", 36).owner()).isEqualTo("担当");
    assertThat(SERVER.as("plan-1").get("/steps/2026-11/undo").statusCode()).isEqualTo(422);
  }

  @Test
  void aPastedBlockIsStoredOnlyWhereItIsRight() {
    Map<String, String> form =
        new HashMap<>(
            Map.of(
                "systems", "011,012,013",
                "steps", "36,37,38",
                "start", "012-37",
                "seen", "999999999",
                "text", "作業中 2026/11/2\t●\n何か\t\n",
                "reason", ""));
    Document preview =
        Jsoup.parse(TestClient.text(post("plan-1", "/steps/2026-11/paste/preview", form)));
    assertThat(preview.select(".verdict-CHANGED")).hasSize(1);
    assertThat(preview.select(".verdict-REFUSED")).hasSize(1);
    assertThat(preview.text()).contains("貼り付けた2行目1列目：").contains("「何か」は状態として読めません。");
    assertThat(post("plan-1", "/steps/2026-11/paste", form).statusCode()).isEqualTo(422);
    assertThat(state("012", 37).status()).isEqualTo(StepStatus.NOT_STARTED);
    form.put("how", "valid");
    HttpResponse<byte[]> stored = post("plan-1", "/steps/2026-11/paste", form);
    assertThat(state("012", 37).status()).isEqualTo(StepStatus.IN_PROGRESS);
    assertThat(after(stored).select(".notice").text())
        .isEqualTo("まとめて変更しました。変更 1件、変更なし 0件、登録しなかったもの 2件。");
  }

  @Test
  void theManagerDecidesWhatOthersDeclared() {
    long id =
        SERVER.governance().get(StepApprovals.class).pending(month).stream()
            .filter(it -> it.systemId().equals("003"))
            .findFirst()
            .orElseThrow()
            .id();
    String path = "/steps/2026-11/003/39/approvals/" + id;
    assertThat(page("plan-1", "/steps/2026-11/003/39").select(".decide form")).isEmpty();
    assertThat(post("plan-1", path, Map.of("decision", "YES")).statusCode()).isEqualTo(422);
    assertThat(post("b-engineer", path, Map.of("decision", "YES")).statusCode()).isEqualTo(403);
    HttpResponse<byte[]> unexplained = post("plan-head", path, Map.of("decision", "NO"));
    assertThat(TestClient.text(unexplained)).contains("SRB-STP-0027");
    assertThat(post("plan-head", path, Map.of("decision", "NO", "reason", "根拠がない")).statusCode())
        .isEqualTo(302);
    assertThat(ids(page("plan-1", "/steps"), Mark.REJECTED)).containsExactly("c-003-39");
    assertThat(ids(page("plan-1", "/steps"), Mark.WAITING)).isEmpty();
  }

  @Test
  void aProposalIsAcceptedAtItsCell() {
    long id =
        SERVER.governance().get(Proposals.class).open(month).stream()
            .filter(it -> it.stepNo() == 33)
            .findFirst()
            .orElseThrow()
            .id();
    HttpResponse<byte[]> accepted =
        post(
            "citizens-staff",
            "/steps/2026-11/001/33/proposals/" + id,
            Map.of("decision", "YES", "reason", "結果を確かめた"));
    assertThat(accepted.statusCode()).isEqualTo(302);
    assertThat(state("001", 33).status()).isEqualTo(StepStatus.COMPLETED);
    assertThat(page("plan-1", "/steps/2026-11/001/33").text()).contains("実測");
  }

  @Test
  void manyCellsOfOthersAreRefused() {
    HttpResponse<byte[]> refused =
        post("a-engineer", "/steps/2026-11/bulk", Map.of("cells", "021:1", "owner", "A社"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(refused)).contains("SRB-ENT-0002");
    assertThat(post("auditor", "/steps/2026-11/bulk", Map.of("cells", "021:1")).statusCode())
        .isEqualTo(403);
  }
}
