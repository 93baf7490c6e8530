package jp.shirube.governance.web.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.pmo.PmoReports;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import jp.shirube.governance.web.TestUpload;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.reports.pmo.PmoExcelRenderer;
import jp.shirube.reports.pmo.PmoReport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files of a month over HTTP: reports, workbooks both ways, submissions with their proof. */
class MonthFilesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String PASSWORD = "Correct-Horse-7";
  private static final String FROZEN = "/months/2026-11/1";
  private static final String OPEN = "/months/2026-12/1";

  @BeforeAll
  static void oneMonthIsFrozenAndOneIsOpen() {
    TestGovernance governance = SERVER.governance();
    Month november = governance.openMonth();
    StepState done =
        StepState.untouched("021", 1)
            .withActual(StepStatus.COMPLETED, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 6));
    StepBoard board = governance.get(StepBoard.class);
    board.declare(november, List.of(done), "", TestGovernance.STAFF);
    governance.freeze(november);
    StepState again = done.withActual(StepStatus.IN_PROGRESS, LocalDate.of(2026, 11, 2), null);
    board.declare(governance.openMonth(), List.of(again), "やり直し", TestGovernance.STAFF);
  }

  @Test
  void whatWentBackIsToldWithItsReasonAndHasToBeExplained() {
    Document page = SERVER.as("plan-1").page(OPEN + "/changes");
    assertThat(page.select("section[aria-labelledby=changes-title] tbody tr").eachText())
        .containsExactly(
            "生活保護 1 庁内推進体制の検討 状態 完了済み 作業中 やり直し", "生活保護 1 庁内推進体制の検討 実績終了日 2026-11-06 － やり直し");
    assertThat(page.select("section[aria-labelledby=demanded-title] tbody tr").text())
        .contains("前月の「完了済み」から「作業中」", "やり直し")
        .doesNotContain("説明がない");
    assertThat(SERVER.as("a-lead").page(OPEN + "/changes").text()).doesNotContain("やり直し");
    Document asked = SERVER.as("plan-1").page(OPEN + "/changes?system=021&step=1");
    assertThat(asked.select("details.comment-form[open] option[selected]").eachAttr("value"))
        .containsExactly("021", "1");
    assertThat(SERVER.as("plan-1").page(OPEN + "/checks?code=SRB-STP-0021").text())
        .contains("対象外・後戻りの承認待ち 1件");
  }

  @Test
  void theReportOfAFrozenMonthIsTheFrozenOne() throws IOException {
    HttpResponse<byte[]> answer = SERVER.as("plan-1").get(FROZEN + "/report.xlsx");
    assertThat(header(answer, "Content-Disposition"))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''PMO%E6%9C%88%E6%AC%A1%E5%A0%B1%E5%91%8A_082368_2026-11")
        .doesNotContain("%E4%BD%9C%E6%88%90%E4%B8%AD");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Cache-Control")).contains("no-store");
    PmoReport report =
        SERVER
            .governance()
            .get(PmoReports.class)
            .report(now(), new EditionStore(java.nio.file.Path.of("target", "none")));
    ByteArrayOutputStream service = new ByteArrayOutputStream();
    PmoExcelRenderer.standard().render(report, service);
    assertThat(texts(answer.body())).isEqualTo(texts(service.toByteArray()));
  }

  @Test
  void theReportOfAnOpenMonthSaysSo() throws IOException {
    HttpResponse<byte[]> answer = SERVER.as("plan-1").get(OPEN + "/report.xlsx");
    assertThat(header(answer, "Content-Disposition")).contains("%E4%BD%9C%E6%88%90%E4%B8%AD.xlsx");
    assertThat(String.join("\n", texts(answer.body()))).contains("作成中");
    HttpResponse<byte[]> paper = SERVER.as("auditor").get(OPEN + "/report.pdf");
    assertThat(header(paper, "Content-Type")).isEqualTo("application/pdf");
    assertThat(new String(paper.body(), 0, 5)).isEqualTo("%PDF-");
  }

  @Test
  void whoTookAReportIsOnTheTrail() {
    SERVER.as("plan-2").get(FROZEN + "/report.xlsx");
    assertThat(exports("plan-2")).contains("pmo-report.xlsx month/2026-11/1");
  }

  @Test
  void theWholeReportIsForTheOfficeOnly() {
    for (String person : List.of("tax-head", "b-lead", "admin-1")) {
      assertThat(SERVER.as(person).get(FROZEN + "/report.xlsx").statusCode()).isEqualTo(403);
      assertThat(SERVER.as(person).get("/submissions").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aDepartmentGetsItsOwnWorkbookWhateverItAsksFor() throws IOException {
    HttpResponse<byte[]> answer =
        SERVER
            .as("tax-staff")
            .post(OPEN + "/workbooks/export", Map.of("party", "city", "deadline", "2026-12-04"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Disposition")).contains("%E7%A8%8E%E5%8B%99%E8%AA%B2");
    assertThat(String.join("\n", texts(answer.body()))).doesNotContain("国民年金");
  }

  @Test
  void aPlannerGetsAllWorkbooksInOneFile() throws IOException {
    HttpResponse<byte[]> answer =
        SERVER
            .as("plan-1")
            .post(OPEN + "/workbooks/export", Map.of("party", "each", "deadline", "2026-12-04"));
    int files = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      while (zip.getNextEntry() != null) {
        files++;
      }
    }
    assertThat(files).isEqualTo(12);
  }

  @Test
  void aWorkbookComesBackAndItsSenderAloneGetsTheAnswer() throws IOException {
    TestClient clerk = SERVER.as("tax-staff");
    byte[] workbook =
        clerk.post(OPEN + "/workbooks/export", Map.of("deadline", "2026-12-04")).body();
    HttpResponse<byte[]> sent =
        TestUpload.send(
            clerk, OPEN + "/workbooks", OPEN + "/workbooks/import", Map.of(), "票.xlsx", workbook);
    assertThat(sent.statusCode()).as(TestClient.text(sent)).isEqualTo(302);
    String answer = sent.headers().firstValue("Location").orElseThrow();
    String path = answer.substring(answer.indexOf("/months"));
    Document page = clerk.page(path);
    assertThat(page.select("dl.figures dd").eachText()).endsWith("0", "0").hasSize(5);
    HttpResponse<byte[]> file = clerk.get(path + "/file");
    assertThat(String.join("\n", texts(file.body()))).contains("確認結果");
    assertThat(SERVER.as("tax-head").get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNoWorkbookIsRefusedAndThatIsRecorded() {
    TestClient clerk = SERVER.as("tax-staff");
    HttpResponse<byte[]> answer =
        TestUpload.send(
            clerk,
            OPEN + "/workbooks",
            OPEN + "/workbooks/import",
            Map.of(),
            "../票.xlsx",
            "no workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(answer)).contains("SRB-EXC-", "対応");
    assertThat(
            jdbc()
                .queryForObject(
                    "select count(*) from app.workbook_import where outcome = 'REFUSED'"
                        + " and file_name = '票.xlsx'",
                    Integer.class))
        .isEqualTo(1);
  }

  @Test
  void filesAreMadeTakenSentReceivedAndProved() {
    TestClient planner = SERVER.as("plan-1");
    HttpResponse<byte[]> without =
        planner.post("/submissions", Map.of("month", "2026-11", "receiver", "prefecture"));
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(without)).contains("SRB-SBM-0020");
    String one = made(planner, "prefecture");
    Document page = planner.page(one);
    assertThat(page.select("section[aria-labelledby=files-title] tbody tr")).hasSize(5);
    long id = Long.parseLong(one.substring(one.lastIndexOf('/') + 1));
    List<byte[]> kept =
        SERVER.governance().get(SubmissionRegister.class).contents(TestGovernance.CITY, id);
    for (int position = 1; position <= kept.size(); position++) {
      assertThat(planner.get(one + "/files/" + position).body()).isEqualTo(kept.get(position - 1));
    }
    assertThat(planner.get(one + "/files/99").statusCode()).isEqualTo(404);
    assertThat(TestClient.text(planner.post(one + "/receipts", Map.of("day", "2026-11-22"))))
        .contains("SRB-SBM-0032");
    planner.post(one + "/sent", Map.of("day", "2026-11-22", "way", "メール"));
    assertThat(planner.page(FROZEN).select("h1").text()).contains("提出済み");
    TestUpload.send(
        planner, one, one + "/receipts", Map.of("day", "2026-11-22"), "受領.pdf", new byte[] {1, 2});
    assertThat(planner.page(one).text()).contains("受領.pdf");
    String proof = TestClient.text(planner.post(one + "/proof", Map.of("password", PASSWORD)));
    assertThat(proof).contains("ファイルは作ったときのまま", "数字は記録と一致").doesNotContain("✕");
    assertThat(TestClient.text(planner.post(one + "/proof", Map.of("password", "wrong-Pass-99"))))
        .contains("SRB-SBM-0044");
  }

  @Test
  void anAuditorLooksAndProvesButMakesNothing() {
    String one = made(SERVER.as("plan-1"), "nation");
    TestClient auditor = SERVER.as("auditor");
    assertThat(auditor.page(one).select("form[action$=/sent]")).isEmpty();
    assertThat(auditor.post(one + "/proof", Map.of()).statusCode()).isEqualTo(200);
    assertThat(auditor.post(one + "/sent", Map.of("day", "2026-11-22", "way", "x")).statusCode())
        .isEqualTo(403);
    assertThat(auditor.page("/submissions").select("form[action$=/submissions]")).isEmpty();
  }

  @Test
  void aHearingHasItsPackCausesAndPromises() {
    TestClient planner = SERVER.as("plan-1");
    assertThat(planner.page("/hearings").text()).contains("約束事項はありません。");
    Map<String, String> order =
        Map.of("month", "2026-11", "system", "", "unchanged", "2", "password", PASSWORD);
    HttpResponse<byte[]> answer = planner.post("/hearings", order);
    assertThat(answer.statusCode()).as(TestClient.text(answer)).isEqualTo(302);
    String to = answer.headers().firstValue("Location").orElseThrow();
    String id = to.substring(to.lastIndexOf('/') + 1);
    assertThat(planner.page("/submissions/" + id).select("tbody th").text()).contains("聞き取り資料");
    post(
        planner,
        "/hearings/promises",
        Map.of("hearing", id, "promise", "外字の一覧", "owner", "企画", "due", "2026-11-20"));
    assertThat(planner.page("/hearings").select("#promises").text()).contains("外字の一覧", "2日超過");
    Document page = planner.page("/hearings");
    String moved = page.select("form[action$=/moved]").attr("action");
    assertThat(TestClient.text(planner.post(moved, Map.of("due", "2026-12-01", "reason", " "))))
        .contains("SRB-HRG-");
    post(planner, moved, Map.of("due", "2026-12-01", "reason", "事業者の回答待ち"));
    post(planner, moved.replace("/moved", "/kept"), Map.of("day", "2026-11-22", "note", "済み"));
    assertThat(planner.page("/hearings").select("#promises").text())
        .contains("果たした", "当初 2026-11-20");
    String cause = page.select("#cause-cause option").first().attr("value");
    post(
        planner,
        "/hearings/causes",
        Map.of("system", "021", "step", "5", "cause", cause, "explanation", "人手が足りない"));
    assertThat(planner.page("/hearings").text()).contains("人手が足りない");
    assertThat(SERVER.as("auditor").post("/hearings", order).statusCode()).isEqualTo(403);
  }

  private static Month now() {
    return SERVER
        .governance()
        .get(Months.class)
        .find(TestGovernance.CITY, YearMonth.of(2026, 11))
        .orElseThrow();
  }

  private static void post(TestClient client, String path, Map<String, String> fields) {
    HttpResponse<byte[]> answer = client.post(path, fields);
    assertThat(answer.statusCode()).as(TestClient.text(answer)).isEqualTo(302);
  }

  private static String made(TestClient planner, String receiver) {
    HttpResponse<byte[]> answer =
        planner.post(
            "/submissions", Map.of("month", "2026-11", "receiver", receiver, "password", PASSWORD));
    assertThat(answer.statusCode()).as(TestClient.text(answer)).isEqualTo(302);
    String to = answer.headers().firstValue("Location").orElseThrow();
    return to.substring(to.indexOf("/submissions"));
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static List<String> texts(byte[] workbook) throws IOException {
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
      List<String> texts = new java.util.ArrayList<>();
      for (Sheet sheet : book) {
        texts.add(sheet.getSheetName());
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
      }
      return texts;
    }
  }

  private static List<String> exports(String person) {
    return jdbc()
        .queryForList(
            "select details ->> 'what' || ' ' || object from app.audit_event"
                + " where action = 'data.export' and actor_id = ?",
            String.class,
            person);
  }

  private static JdbcTemplate jdbc() {
    return new JdbcTemplate(SERVER.governance().database().owner());
  }
}
