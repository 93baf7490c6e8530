package jp.shirube.governance.web.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole month over HTTP, step by step, each by who does it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthPagesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String MONTH = "/months/2026-11";
  private static final String FIRST = MONTH + "/1";

  @Test
  @Order(1)
  void thePlannerOpensTheMonth() {
    TestClient planner = SERVER.as("plan-1");
    assertThat(planner.page("/months").select("main").text()).contains("該当するものはありません");
    HttpResponse<byte[]> answer = planner.post("/months", Map.of("month", "2026-11"));
    assertThat(to(answer)).endsWith(FIRST);
    Document page = planner.page(FIRST);
    assertThat(page.select("h1").text()).contains("2026年11月（令和8年11月）", "第1版", "作成中");
    assertThat(page.select(".notice").text()).isEqualTo("月を開きました。");
    assertThat(page.select(".figures dd").first().text()).isEqualTo("0.00 % (0/800)");
    assertThat(page.select("#departments tbody tr")).hasSize(9);
    assertThat(page.select("dialog")).hasSize(10);
    assertThat(page.select(".empty")).isEmpty();
    assertThat(SERVER.as("plan-1").get(MONTH).headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith(FIRST);
  }

  @Test
  @Order(2)
  void eachSeesItsOwnOnly() {
    assertThat(SERVER.as("tax-head").page(FIRST).select("#departments tbody th").eachText())
        .containsExactly("税務課");
    assertThat(SERVER.as("b-engineer").page(FIRST).select("#departments tbody th").eachText())
        .doesNotContain("税務課")
        .isNotEmpty();
    assertThat(SERVER.as("admin-1").get(FIRST).statusCode()).isEqualTo(403);
  }

  @Test
  @Order(3)
  void aPlannerCompilesNothingWithoutAllDepartmentsOrAReason() {
    HttpResponse<byte[]> answer =
        SERVER.as("plan-1").post(FIRST + "/compile", Map.of("reason", ""));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(answer)).contains("SRB-PRG-0026", "税務課", "対応");
  }

  @Test
  @Order(4)
  void commentsReachThoseTheyAreFor() {
    say("plan-1", "", 0, " \u0000全課へ\u0007 ", false);
    say("plan-1", "021", 5, "庁内だけの相談", false);
    say("b-lead", "021", 5, "B社から", false);
    assertThat(said("tax-head")).doesNotContain("庁内だけの相談").contains("全課へ");
    assertThat(said("plan-2")).containsExactly("全課へ", "庁内だけの相談", "B社から");
    assertThat(said("b-engineer")).containsExactly("B社から");
    assertThat(said("a-engineer")).isEmpty();
  }

  @Test
  @Order(5)
  void nobodyCommentsOnWhatIsNotHis() {
    HttpResponse<byte[]> answer =
        SERVER
            .as("a-engineer")
            .post(FIRST + "/comments", Map.of("system", "021", "step", "5", "text", "x"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(answer)).contains("SRB-PRG-0041");
    HttpResponse<byte[]> empty =
        SERVER.as("plan-1").post(FIRST + "/comments", Map.of("text", "  "));
    assertThat(TestClient.text(empty)).contains("SRB-PRG-0040");
    HttpResponse<byte[]> auditor =
        SERVER.as("auditor").post(FIRST + "/comments", Map.of("text", "x"));
    assertThat(auditor.statusCode()).isEqualTo(403);
  }

  @Test
  @Order(6)
  void headsConfirmAndTakeBack() {
    TestClient head = SERVER.as("tax-head");
    assertThat(to(head.post(FIRST + "/confirm", Map.of()))).endsWith(FIRST);
    Document page = head.page(FIRST);
    assertThat(page.select("#departments tbody tr").text()).contains("税務課長（見本）");
    assertThat(page.select("[data-dialog=withdraw-own]")).hasSize(1);
    assertThat(page.select("[data-dialog=confirm-own]")).isEmpty();
    assertThat(TestClient.text(head.post(FIRST + "/confirm", Map.of()))).contains("SRB-PRG-0024");
    head.post(FIRST + "/withdraw", Map.of());
    assertThat(head.page(FIRST).select("[data-dialog=confirm-own]")).hasSize(1);
    head.post(FIRST + "/confirm", Map.of());
  }

  @Test
  @Order(7)
  void onlyAPlannerActsInADepartmentsPlaceAndSaysWhy() {
    Map<String, String> fields = Map.of("department", "市民課", "reason", "");
    TestClient planner = SERVER.as("plan-1");
    assertThat(TestClient.text(planner.post(FIRST + "/confirm-for", fields)))
        .contains("SRB-PRG-0021");
    assertThat(SERVER.as("tax-head").post(FIRST + "/confirm-for", fields).statusCode())
        .isEqualTo(403);
    planner.post(FIRST + "/confirm-for", Map.of("department", "市民課", "reason", "課長不在"));
    assertThat(planner.page(FIRST).select("#departments").text()).contains("9課のうち2課が確認済み");
  }

  @Test
  @Order(8)
  void theManagerGivesBackApprovesAndFreezes() {
    TestClient manager = SERVER.as("plan-head");
    SERVER.as("plan-1").post(FIRST + "/compile", Map.of("reason", "期限のため"));
    assertThat(SERVER.as("plan-1").post(FIRST + "/approve", Map.of()).statusCode()).isEqualTo(403);
    assertThat(actions(manager)).containsExactly("承認する", "差し戻す");
    manager.post(FIRST + "/give-back", Map.of("reason", "前月との差の説明が足りない"));
    assertThat(SERVER.as("plan-1").page(FIRST).select(".warning").text())
        .contains("差し戻されています", "前月との差の説明が足りない");
    SERVER.as("plan-1").post(FIRST + "/compile", Map.of("reason", "期限のため"));
    manager.post(FIRST + "/approve", Map.of());
    assertThat(actions(manager)).containsExactly("確定する", "差し戻す");
    manager.post(FIRST + "/freeze", Map.of());
    Document page = manager.page(FIRST + "/revisions");
    assertThat(page.select(".hash").text()).matches("[0-9a-f]{64}");
    assertThat(page.select(".notice").text()).contains("確定したときの内容と一致しています");
    assertThat(page.select("section[aria-labelledby=events-title] tbody tr")).hasSize(10);
    assertThat(SERVER.as("tax-head").page(FIRST + "/revisions").text()).doesNotContain("市民課");
    assertThat(SERVER.as("b-lead").page(FIRST + "/revisions").text()).doesNotContain("課長不在");
  }

  @Test
  @Order(20)
  void aCorrectionIsTheNextRevision() {
    TestClient planner = SERVER.as("plan-1");
    assertThat(TestClient.text(planner.post(FIRST + "/revise", Map.of("reason", " "))))
        .contains("SRB-PRG-0021");
    HttpResponse<byte[]> answer = planner.post(FIRST + "/revise", Map.of("reason", "集計の誤り"));
    assertThat(to(answer)).endsWith(MONTH + "/2");
    assertThat(planner.page(MONTH + "/2").select("h1").text()).contains("第2版", "作成中");
    assertThat(planner.page(MONTH + "/2").text()).contains("集計の誤り");
    assertThat(planner.page(FIRST).text()).contains("この版より新しい版があります");
    assertThat(actions(planner, FIRST)).isEmpty();
  }

  @Test
  @Order(21)
  void everyPageOfAMonthIsThereForEveryRoleThatMaySeeIt() {
    for (String person : List.of("plan-1", "plan-head", "tax-staff", "a-lead", "auditor")) {
      for (String tab : List.of("", "/checks", "/changes", "/revisions")) {
        assertThat(SERVER.as(person).page(MONTH + "/2" + tab).select("h1")).hasSize(1);
      }
    }
    assertThat(SERVER.as("plan-1").get("/months/2026-11/9").statusCode()).isEqualTo(404);
    assertThat(SERVER.as("plan-1").get("/months/2026-13").statusCode()).isEqualTo(404);
    assertThat(SERVER.as("plan-1").get("/months/2020-01").statusCode()).isEqualTo(404);
    assertThat(SERVER.as("plan-1").page("/months?language=en").select("h1").text())
        .isEqualTo("Monthly reports");
    SERVER.as("plan-1").page("/months?language=ja");
  }

  @Test
  @Order(22)
  void findingsAreCountedFilteredAndLinked() {
    Document page = SERVER.as("plan-1").page(MONTH + "/2/checks?code=SRB-PRG-0038&department=税務課");
    assertThat(page.select(".chip[aria-current]").text()).contains("未確認の工程がある");
    assertThat(page.select("section[aria-labelledby=findings-title] tbody td:nth-child(4)"))
        .allMatch(cell -> cell.text().equals("税務課"));
  }

  private static void say(String person, String system, int step, String text, boolean vendor) {
    Map<String, String> fields =
        Map.of(
            "system",
            system,
            "step",
            Integer.toString(step),
            "text",
            text,
            "vendor",
            Boolean.toString(vendor));
    assertThat(SERVER.as(person).post(FIRST + "/comments", fields).statusCode()).isEqualTo(302);
  }

  private static List<String> said(String person) {
    return SERVER.as(person).page(FIRST).select(".comment-text").eachText();
  }

  private static List<String> actions(TestClient client) {
    return actions(client, FIRST);
  }

  private static List<String> actions(TestClient client, String path) {
    return client.page(path).select("button[data-dialog^=do-]").eachText();
  }

  private static String to(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(TestClient.text(answer)).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
