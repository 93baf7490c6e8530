package jp.shirube.governance.web.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.forecast.ForecastCity;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 特定移行支援 register, DX plan and forecast over HTTP. */
class RegisterPagesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final Map<String, String> ENTRY =
      Map.of(
          "reasons", "4",
          "explanation", "事業者の人手が足りない",
          "plannedDate", "令和9年9月18日",
          "contractEnd", "2027/12/31",
          "contractVendor", "A社",
          "cost", "1,200,000",
          "approvedBy", "市長",
          "approvedOn", "2026-10-01",
          "interimMeasures", "現行システムの改修");

  @BeforeAll
  static void fill() {
    ForecastCity.fill(SERVER.governance());
  }

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
  void anEntryOfTheRegisterKeepsItsVersions() {
    done(as("plan-1").post("/transition/020", ENTRY));
    Map<String, String> later = new HashMap<>(ENTRY);
    later.put("plannedDate", "2028-01-08");
    assertThat(codes(as("plan-1").post("/transition/020", later))).containsExactly("SRB-TRN-0005");
    later.put("reason", "事業者と協議した");
    done(as("plan-1").post("/transition/020", later));
    Document page = as("auditor").page("/transition/020");
    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select("tbody tr").first().text())
        .contains("2028-01-08", "1,200,000", "事業者と協議した");
    assertThat(page.select("form[action$=/transition/020]")).isEmpty();
    assertThat(as("plan-1").page("/transition").text())
        .contains("2028-01-08（令和10年1月8日）")
        .contains("SRB-TRN-0016");
  }

  @Test
  void everyFieldThatCannotBeReadIsSaidAtOnce() {
    Map<String, String> wrong = new HashMap<>(ENTRY);
    wrong.put("plannedDate", "らいねん");
    wrong.put("cost", "高い");
    wrong.put("reasons", "9");
    assertThat(codes(as("plan-1").post("/transition/021", wrong)))
        .containsExactly("SRB-PAGE-0002", "SRB-PAGE-0001", "SRB-PAGE-0002");
    assertThat(codes(as("plan-1").post("/transition/999", ENTRY))).containsExactly("SRB-TRN-0002");
    assertThat(as("plan-1").get("/transition/999").statusCode()).isEqualTo(404);
    assertThat(as("tax-staff").post("/transition/020", ENTRY).statusCode()).isEqualTo(403);
  }

  @Test
  void theSurveyIsMadeAndTakenDownOnce() throws Exception {
    HttpResponse<byte[]> form = as("plan-1").get("/transition/survey.xlsx?date=2026-11-20");
    try (var book = WorkbookFactory.create(new ByteArrayInputStream(form.body()))) {
      assertThat(book.getNumberOfSheets()).isPositive();
    }
    Map<String, String> survey = Map.of("date", "2026-11-20", "name", "十一月調査");
    done(as("plan-1").post("/transition/surveys", survey));
    assertThat(codes(as("plan-1").post("/transition/surveys", survey)))
        .containsExactly("SRB-TRN-0040");
    assertThat(as("plan-1").page("/transition").text()).contains("2026-11-20 十一月調査");
  }

  @Test
  void departmentsSeeTheirOwnSystemsAndVendorsNone() {
    done(as("plan-1").post("/transition/010", ENTRY));
    assertThat(as("tax-staff").page("/transition").select("tbody th").eachText())
        .contains("010 個人住民税");
    assertThat(as("education-staff").page("/transition").text()).doesNotContain("個人住民税");
    assertThat(as("a-lead").get("/transition").statusCode()).isEqualTo(403);
    assertThat(as("a-lead").get("/forecast").statusCode()).isEqualTo(403);
    assertThat(as("a-lead").get("/plan").statusCode()).isEqualTo(403);
  }

  @Test
  void aForecastShowsThreeDaysAndHowToReadIt() {
    Document page = as("plan-1").page("/forecast");
    assertThat(page.select("tbody tr")).hasSize(20);
    assertThat(page.select("h1 .badge-provisional")).hasSize(1);
    assertThat(page.select(".warning").text()).contains("慎重に", "2,000回模擬", "暫定");
    assertThat(page.select("tbody tr:contains(003) td[colspan]").text())
        .contains("完了済み 2026-09-30");
    assertThat(as("plan-1").page("/forecast/systems/010").select("tbody tr")).isNotEmpty();
    assertThat(as("tax-staff").page("/forecast").select("tbody tr").size()).isBetween(1, 19);
    assertThat(as("tax-staff").get("/forecast/systems/003").statusCode()).isEqualTo(404);
    assertThat(as("plan-1").get("/forecast/export.pdf").body())
        .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void whatIfAVendorIsFourWeeksLate() {
    Document page = as("plan-1").page("/forecast/what-if?who=vendor:B&weeks=4");
    assertThat(page.select(".summary").text()).matches("[1-9][0-9]*業務システム・[1-9][0-9]*工程の.*");
    assertThat(codes(as("plan-1").get("/forecast/what-if?who=vendor:Z&weeks=4")))
        .containsExactly("SRB-FCT-0001");
    assertThat(codes(as("plan-1").get("/forecast/what-if?who=&weeks=x")))
        .containsExactly("SRB-PAGE-0002", "SRB-FCT-0002");
    assertThat(codes(as("tax-head").get("/forecast/what-if?who=vendor:B&weeks=4")))
        .containsExactly("SRB-FCT-0014");
  }

  @Test
  void aDayOfCutOverIsHeldAgainstTheCalendar() {
    Document refused = as("plan-1").page("/forecast/cutover?system=010&date=2026-11-25");
    assertThat(refused.select("h2").first().text()).startsWith("▲ 010 個人住民税の本番移行を 2026-11-25");
    assertThat(refused.select(".findings-list .code").eachText()).contains("SRB-FCT-0008");
    assertThat(refused.select("tbody th")).hasSize(3);
    assertThat(codes(as("plan-1").get("/forecast/cutover?system=010&date=13&closed=99")))
        .containsExactly("SRB-PAGE-0001", "SRB-PAGE-0002");
  }

  @Test
  void thePlanIsTakenShownReportedAndKept() throws Exception {
    assertThat(as("plan-1").page("/plan").text()).contains("まだ取り込まれていません");
    done(as("plan-1").post("/plan/take", Map.of()));
    Document list = as("tax-staff").page("/plan");
    assertThat(list.select(".summary").text()).startsWith("43取組事項・77事業。R8の状況：報告済み0事業");
    assertThat(list.select("tbody tr")).hasSize(77);
    assertThat(list.select(".badge-provisional")).hasSize(1);
    String mine = list.select("tbody tr:contains(税務課) a").first().attr("href");
    Map<String, String> late = Map.of("year", "2026", "state", "LATE", "stage", "NONE");
    assertThat(codes(as("tax-staff").post(mine, late))).containsExactly("SRB-PLN-0006");
    Map<String, String> explained = new HashMap<>(late);
    explained.put("comment", "予算が付かなかった");
    done(as("tax-staff").post(mine, explained));
    assertThat(as("plan-1").page(mine).text()).contains("▲ 遅れ", "予算が付かなかった");
    assertThat(as("plan-1").page("/plan?state=LATE").select("tbody tr")).hasSize(1);
    assertThat(codes(as("general-staff").post(mine, explained))).containsExactly("SRB-PLN-0001");
    assertThat(as("auditor").post(mine, explained).statusCode()).isEqualTo(403);
    try (var book =
        WorkbookFactory.create(
            new ByteArrayInputStream(as("plan-1").get("/plan/report.xlsx").body()))) {
      assertThat(book.getNumberOfSheets()).isPositive();
    }
  }
}
