package jp.shirube.governance.web.calendar;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import jp.shirube.governance.web.TestUpload;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CalendarPagesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @BeforeAll
  static void fill() {
    SERVER.governance().get(BusinessCalendars.class).putSample(CITY, STAFF);
    SERVER.governance().openMonth();
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
  void aMonthShowsBusinessDaysHolidaysAndDeadlines() {
    Document page = as("plan-1").page("/calendar?month=2026-11");
    assertThat(page.select("h1").text()).isEqualTo("カレンダー 2026年11月（令和8年11月）");
    assertThat(page.text()).contains("営業日 19日");
    assertThat(page.select(".calendar td.today .day strong").text()).isEqualTo("22");
    assertThat(page.select(".mark-holiday").eachText()).containsExactly("文化の日", "勤労感謝の日");
    assertThat(page.select(".calendar tbody tr").first().select("td")).hasSize(7);
    Document december = as("plan-1").page("/calendar?month=2026-12");
    assertThat(december.select(".mark-deadline").eachText())
        .anyMatch(it -> it.contains("11月分 提出 期限"));
    assertThat(december.select(".mark-reminder").text()).contains("催促");
  }

  @Test
  void remindersAreTheOfficesOwn() {
    Document december = as("a-engineer").page("/calendar?month=2026-12");
    assertThat(december.select(".mark-deadline")).isNotEmpty();
    assertThat(december.select(".mark-reminder")).isEmpty();
    assertThat(as("a-engineer").page("/calendar/deadlines").text()).doesNotContain("催促する日");
  }

  @Test
  void aYearShowsTwelveMonthsFromApril() {
    Document page = as("tax-staff").page("/calendar/year?year=2026");
    assertThat(page.select("h1").text()).isEqualTo("カレンダー 令和8年度（2026）");
    assertThat(page.select(".year caption a").eachText())
        .hasSize(12)
        .startsWith("2026年4月")
        .endsWith("2027年3月");
    assertThat(page.select("form[action$=/calendar/periods]")).isEmpty();
    assertThat(as("plan-1").get("/calendar/year?year=99999").statusCode()).isEqualTo(200);
    assertThat(as("plan-1").get("/calendar?month=0001-01").statusCode()).isEqualTo(200);
  }

  @Test
  void aPeriodIsAddedOnceAndTakenOut() {
    Map<String, String> election =
        Map.of("kind", "ELECTION", "name", "市長選挙", "from", "2027-02-07", "to", "2027-02-14");
    done(as("plan-1").post("/calendar/periods", election));
    assertThat(codes(as("plan-1").post("/calendar/periods", election)))
        .containsExactly("SRB-CAL-0010");
    assertThat(as("tax-staff").page("/calendar?month=2027-02").select(".mark-busy").eachText())
        .contains("▲ 選挙 市長選挙");
    assertThat(as("tax-staff").post("/calendar/periods", election).statusCode()).isEqualTo(403);
    done(as("admin-1").post("/calendar/periods/remove", election));
    assertThat(codes(as("plan-1").post("/calendar/periods/remove", election)))
        .containsExactly("SRB-CAL-0013");
  }

  @Test
  void everythingWrongWithAPeriodIsSaidAtOnce() {
    assertThat(
            codes(
                as("plan-1")
                    .post(
                        "/calendar/periods",
                        Map.of("kind", "PARTY", "name", "x", "from", "昨日", "to", "2026-02-30"))))
        .containsExactly("SRB-PAGE-0003", "SRB-PAGE-0001", "SRB-PAGE-0001");
    assertThat(
            codes(
                as("plan-1")
                    .post(
                        "/calendar/periods",
                        Map.of(
                            "kind",
                            "OTHER",
                            "name",
                            " ",
                            "from",
                            "2027-01-09",
                            "to",
                            "2027-01-08"))))
        .containsExactly("SRB-CAL-0006", "SRB-CAL-0008");
  }

  @Test
  void aFileOfTheCalendarGoesOutAndComesBack() {
    byte[] file = as("plan-1").get("/calendar/export.csv").body();
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeff種別,名称,開始日,終了日\r\n").contains("議会");
    done(upload(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(as("plan-1").get("/calendar/export.csv").body()).isEqualTo(file);
    byte[] bad =
        "種別,名称,開始日,終了日\r\n祭り,a,2027-01-01,2027-01-01\r\n議会,,2027-13-01,2027-01-01\r\n"
            .getBytes(Charset.forName("windows-31j"));
    assertThat(codes(upload(bad))).containsExactly("SRB-CAL-0005", "SRB-CAL-0006", "SRB-CAL-0007");
    assertThat(as("plan-1").get("/calendar/export.csv").body()).isEqualTo(file);
  }

  private static HttpResponse<byte[]> upload(byte[] file) {
    return TestUpload.send(
        as("plan-1"), "/calendar/year", "/calendar/import", Map.of(), "暦.csv", file);
  }

  @Test
  void aDeadlineIsMovedWithAReasonToABusinessDayInOrder() {
    Map<String, String> move = new HashMap<>();
    move.put("month", "2026-11");
    move.put("stage", "SUBMISSION");
    move.put("due", "2026-11-23");
    assertThat(codes(as("plan-1").post("/calendar/deadlines/move", move)))
        .containsExactlyInAnyOrder("SRB-DUE-0001", "SRB-DUE-0002", "SRB-DUE-0003");
    move.put("due", "2026-12-25");
    move.put("reason", "国の期限が延びた");
    done(as("plan-1").post("/calendar/deadlines/move", move));
    Document page = as("tax-head").page("/calendar/deadlines?month=2026-11");
    assertThat(page.select("table").first().select("tbody tr").last().text())
        .isEqualTo("提出 2026-12-25（令和8年12月25日） 企画担当（見本） 国の期限が延びた");
    assertThat(page.select("details tbody tr").last().text()).contains("国の期限が延びた");
  }

  @Test
  void rulesAreProvisionalUntilTheCityDecides() {
    assertThat(as("plan-1").page("/calendar/deadlines").select(".badge-provisional")).isNotEmpty();
    assertThat(
            codes(
                as("plan-1")
                    .post(
                        "/calendar/deadlines/rules",
                        Map.of("stage", "CONFIRMATION", "offset", "0", "day", "12"))))
        .containsExactly("SRB-DUE-0007");
    done(
        as("plan-1")
            .post(
                "/calendar/deadlines/rules",
                Map.of("stage", "CONFIRMATION", "offset", "0", "day", "4")));
    assertThat(as("plan-1").page("/calendar/deadlines").text()).contains("団体の設定");
    done(as("plan-1").post("/calendar/deadlines/reminders", Map.of("days", "2, 0、-4")));
    assertThat(as("plan-1").page("/calendar/deadlines").text().replace(" ", ""))
        .contains("2営業日前、期限の日、4営業日後");
    assertThat(codes(as("plan-1").post("/calendar/deadlines/reminders", Map.of("days", "2,x"))))
        .containsExactly("SRB-PAGE-0002");
  }
}
