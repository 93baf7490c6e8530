package jp.shirube.governance.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import jp.shirube.governance.web.TestUpload;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SettingsPagesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static TestClient as(String person) {
    return SERVER.as(person);
  }

  private static List<String> codes(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(TestClient.text(answer)).isEqualTo(422);
    return org.jsoup.Jsoup.parse(TestClient.text(answer)).select(".finding .code").eachText();
  }

  private static void done(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(TestClient.text(answer)).isEqualTo(302);
  }

  @Test
  void theCityItsVendorsAndSystemsAreShown() {
    Document page = as("admin-1").page("/settings");
    assertThat(page.select("tbody tr")).hasSize(20);
    assertThat(page.select("dl").text()).contains("行政経営課", "A A社（見本）", "税務課");
    assertThat(as("tax-staff").get("/settings").statusCode()).isEqualTo(403);
    assertThat(as("b-lead").get("/settings/schedule").statusCode()).isEqualTo(403);
  }

  @Test
  void theCitysSettingsOfTheStepsGoOutAndComeBack() {
    Document before = as("plan-1").page("/settings/steps/draft-1");
    assertThat(before.select("tbody tr")).hasSize(40);
    assertThat(before.select("h2 .badge-provisional")).hasSize(1);
    String csv = TestClient.text(as("auditor").get("/settings/steps/draft-1/export.csv"));
    String first = csv.lines().skip(1).findFirst().orElseThrow();
    String changed = first.replaceFirst("^1,[0-9]+,", "1,77,");
    done(take("plan-1", csv.replace(first, changed)));
    assertThat(as("plan-1").page("/settings/steps/draft-1").select("tbody tr").first().text())
        .contains(" 77 ");
    assertThat(codes(take("plan-1", csv.replace(first, first.replaceFirst("^1,[0-9]+,", "1,x,")))))
        .containsExactly("SRB-STP-0012");
    assertThat(take("admin-1", csv).statusCode()).isEqualTo(403);
    assertThat(codes(as("plan-1").get("/settings/steps/nowhere"))).isNotEmpty();
  }

  private static HttpResponse<byte[]> take(String person, String csv) {
    return TestUpload.send(
        as(person),
        "/settings/steps",
        "/settings/steps/draft-1/import",
        Map.of(),
        "settings.csv",
        csv.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anEditionIsRefusedWithEverythingWrong() {
    HttpResponse<byte[]> answer =
        TestUpload.send(
            as("plan-1"),
            "/settings/steps",
            "/settings/steps",
            Map.of("edition", "第二版", "name", ""),
            "steps.csv",
            "no,phase,work_item,step_name,verified,source\r\n1,移行,①,試験,maybe,\r\n"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(codes(answer)).contains("SRB-STP-0010", "SRB-STP-0008", "SRB-STP-0004");
    assertThat(codes(as("plan-1").post("/settings/steps/draft-1/use", Map.of("from", "来月"))))
        .containsExactly("SRB-PAGE-0005");
    done(as("plan-1").post("/settings/steps/draft-1/use", Map.of("from", "2027-04")));
    assertThat(as("plan-1").page("/settings/steps").text()).contains("2027年4月（令和9年4月）");
  }

  @Test
  void aJobIsRunNowAndItsRunIsKept() {
    assertThat(as("plan-1").page("/settings/schedule").text()).contains("メールサーバーの設定がありません");
    done(as("plan-1").post("/settings/schedule/run", Map.of("job", "REMIND")));
    Document page = as("plan-1").page("/settings/schedule");
    assertThat(page.select(".notice").text()).startsWith("催促のメールを用意する：終了（");
    assertThat(page.select("tbody tr:contains(催促のメールを用意する)").text()).contains("2026-11-22", "終了");
    done(as("plan-1").post("/settings/schedule/run", Map.of("job", "REMIND")));
    assertThat(as("plan-1").page("/settings/schedule").select(".notice").text()).contains("実行済み");
    assertThat(codes(as("admin-1").post("/settings/schedule/run", Map.of("job", "SEND_MAIL"))))
        .containsExactly("SRB-MAIL-0001");
    assertThat(codes(as("plan-1").post("/settings/schedule/run", Map.of("job", "ALL"))))
        .containsExactly("SRB-PAGE-0003");
    assertThat(as("auditor").post("/settings/schedule/run", Map.of("job", "REMIND")).statusCode())
        .isEqualTo(403);
    assertThat(codes(as("plan-1").post("/settings/schedule/mails/99/release", Map.of())))
        .containsExactly("SRB-MAIL-0010");
  }

  @Test
  void whatRunsIsToldByVersion() {
    assertThat(as("admin-1").page("/settings/installation").select("tbody tr").eachText())
        .hasSize(5)
        .anyMatch(line -> line.startsWith("PostgreSQL 15."))
        .anyMatch(line -> line.startsWith("Java 17"));
  }
}
