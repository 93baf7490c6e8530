package jp.shirube.governance.api;

import static jp.shirube.governance.api.ApiClient.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.shirube.governance.api.ApiClient.Got;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.mappingdesk.SampleWorkbooks;
import jp.shirube.governance.plan.DxPlans;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.web.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What is written through the API is read through it, each answer as the contract says. */
class ResourcesApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final TestApi API = new TestApi(SERVER);
  private static final Map<String, String> OFFICE = Map.of("department", "", "vendor", "");
  private static final Map<String, String> VENDOR_A = Map.of("department", "", "vendor", "A");

  @BeforeAll
  static void aFrozenMonthAndTheNext() {
    TestGovernance governance = SERVER.governance();
    Month month = governance.openMonth();
    governance.freeze(month);
    governance.openMonth();
    governance.get(DxPlans.class).takeBuiltIn(TestGovernance.CITY, TestGovernance.STAFF);
  }

  @Test
  void aFrozenMonthIsSubmittedAndReceived() {
    ApiClient planner = API.as("plan-1");
    Got made = ok(201, planner.post("/submissions", map("month", "2026-11", "receiver", "nation")));
    String path = "/submissions/" + made.json().path("submission").path("id").asLong();
    assertThat(made.header("Location")).isEqualTo("/api/v1" + path);
    JsonNode file = made.json().path("files").path(0);
    Got content = ok(200, planner.get(path + "/files/" + file.path("position").asInt()));
    assertThat(content.response().body()).hasSize(file.path("bytes").asInt());
    ok(204, planner.post(path + "/sent", map("day", "2026-11-22", "way", "メール")));
    byte[] receipt = "受領しました".getBytes(StandardCharsets.UTF_8);
    String query = "/receipt?day=2026-11-22&way=mail&fileName=receipt.txt";
    ok(204, planner.post(path + query, receipt));
    assertThat(texts(planner.get(path).json().path("events"), "kind"))
        .containsExactly("SENT", "RECEIPT");
    assertThat(planner.get("/months/2026-11").json().path("state").asString())
        .isEqualTo("SUBMITTED");
    assertThat(planner.get(path + "/files/99").status()).isEqualTo(404);
    assertThat(planner.get("/submissions").items()).isNotEmpty();
  }

  @Test
  void theReportIsTakenAndThatIsRecorded() {
    ApiClient manager = API.as("plan-head");
    assertThat(ok(200, manager.get("/months/2026-11/report.pdf")).response().body())
        .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    assertThat(ok(200, manager.get("/months/2026-11/report.xlsx")).header("Content-Disposition"))
        .contains("filename*=UTF-8''PMO");
    Got trail =
        ok(200, manager.get("/trail?from=2026-11-22&to=2026-11-22&action=data.export&limit=1"));
    assertThat(texts(trail.items(), "object")).containsExactly("month/2026-11");
    String next = trail.json().path("next").asString();
    assertThat(
            ok(
                    200,
                    manager.get(
                        "/trail?from=2026-11-22&to=2026-11-22&action=data.export&cursor=" + next))
                .items())
        .isNotEmpty();
    assertThat(API.as("tax-head").get("/months/2026-11/report.pdf").status()).isEqualTo(403);
  }

  @Test
  void aHearingsPackItsPromisesAndCausesAreKept() {
    ApiClient planner = API.as("plan-1");
    Got pack =
        ok(201, planner.post("/hearings", map("month", "2026-11", "password", "kikitori-2026")));
    long id = pack.json().path("id").asLong();
    Map<String, Object> promise =
        map("hearing", id, "promise", "年内に照合を終える", "owner", "税務課", "due", "2026-12-25");
    Got added = ok(201, planner.post("/promises", promise));
    String path = "/promises/" + added.json().path("id").asLong();
    ok(204, planner.post(path + "/moved", map("due", "2027-01-15", "reason", "照合に日数を要する")));
    ok(204, planner.post(path + "/kept", map("day", "2026-11-22", "note", "照合を終えた")));
    assertThat(planner.get("/promises").items().path(0).path("kept").asBoolean()).isTrue();
    ok(200, planner.get("/causes"));
    ok(200, planner.get("/peers?until=2026-11"));
    assertThat(
            planner.post("/promises/424242/kept", map("day", "2026-11-22", "note", "x")).status())
        .isEqualTo(404);
  }

  @Test
  void anItemIsRaisedAnsweredAndClosedByThoseWhoMay() {
    ApiClient planner = API.as("plan-1");
    Map<String, Object> item =
        map(
            "title",
            "続柄の変換",
            "question",
            "99の意味は",
            "raisedBy",
            OFFICE,
            "owner",
            VENDOR_A,
            "due",
            "2026-12-01");
    Got raised = ok(201, planner.post("/coordination/items", item));
    String path = "/coordination/items/" + raised.json().path("number").asInt();
    assertThat(API.as("b-engineer").get(path).status()).isEqualTo(404);
    ok(200, API.as("a-engineer").post(path + "/actions", map("action", "ANSWER", "text", "独自値です")));
    Got moved = ok(200, planner.patch(path, map("due", "2026-12-08", "reason", "確認に時間がかかる")));
    assertThat(moved.json().path("due").asString()).isEqualTo("2026-12-08");
    ok(200, planner.post(path + "/actions", map("action", "CLOSE", "text", "了解")));
    assertThat(planner.get("/coordination/items?state=CLOSED").items()).isNotEmpty();
    assertThat(texts(planner.get(path + "/history").items(), "action")).contains("ANSWER", "CLOSE");
  }

  @Test
  void aDocumentIsReadByThoseItIsShownTo() {
    ApiClient planner = API.as("plan-1");
    byte[] first = "第一版".getBytes(StandardCharsets.UTF_8);
    Got shared = ok(201, planner.post("/documents?title=a&fileName=..%2Fplan.txt", first));
    assertThat(shared.json().path("fileName").asString()).isEqualTo("plan.txt");
    String path = "/documents/" + shared.json().path("number").asInt();
    ApiClient vendor = API.as("a-engineer");
    assertThat(vendor.get(path + "/content").status()).isEqualTo(404);
    ok(204, planner.post(path + "/readers", VENDOR_A));
    assertThat(ok(200, vendor.get(path + "/content")).response().body()).isEqualTo(first);
    ok(
        201,
        planner.post(path + "/versions?fileName=plan.txt", "第二版".getBytes(StandardCharsets.UTF_8)));
    assertThat(texts(ok(200, planner.get(path + "/readings")).items(), "by")).isNotEmpty();
    assertThat(ok(200, planner.get(path + "/readers")).items()).hasSize(1);
    ok(204, planner.post(path + "/readers/revoke", VENDOR_A));
    assertThat(vendor.get(path).status()).isEqualTo(404);
    assertThat(planner.get(path).json().path("version").asInt()).isEqualTo(2);
    ok(200, planner.get("/documents"));
  }

  @Test
  void minutesAreWrittenAndCorrected() {
    ApiClient planner = API.as("plan-1");
    Map<String, Object> written =
        map(
            "heldOn",
            "2026-11-20",
            "title",
            "進捗会議",
            "place",
            "会議室",
            "participants",
            "全員",
            "parties",
            List.of(VENDOR_A),
            "topics",
            List.of(map("topic", "外字", "itemNumber", 0, "discussion", "検討", "decision", "採用")));
    Got kept = ok(201, planner.post("/minutes", written));
    String path = "/minutes/" + kept.json().path("number").asInt();
    written.put("reason", "参加者の誤り");
    assertThat(ok(200, planner.post(path + "/corrections", written)).json().path("version").asInt())
        .isEqualTo(2);
    assertThat(ok(200, API.as("a-engineer").get(path)).json().path("reason").asString())
        .isEqualTo("参加者の誤り");
    assertThat(API.as("b-engineer").get(path).status()).isEqualTo(404);
    ok(200, planner.get("/minutes"));
  }

  @Test
  void theCalendarAndDeadlinesAreReadAndChanged() {
    ApiClient planner = API.as("plan-1");
    Got days = ok(200, planner.get("/calendar/2026-11"));
    assertThat(days.items()).hasSize(30);
    assertThat(days.items().path(2).path("holiday").asString()).isEqualTo("CULTURE_DAY");
    byte[] csv =
        "種別,名称,開始日,終了日\n議会,第4回定例会,2026-11-24,2026-12-18\n".getBytes(StandardCharsets.UTF_8);
    assertThat(ok(200, planner.post("/calendar/periods", csv)).json().path("periods").asInt())
        .isEqualTo(1);
    ok(204, planner.put("/calendar/closing", map("from", "12-28", "to", "01-04")));
    Got deadlines = ok(200, planner.get("/months/2026-12/deadlines"));
    assertThat(texts(deadlines.items(), "stage")).contains("SUBMISSION");
    Got moved =
        ok(
            200,
            planner.post(
                "/months/2026-12/deadlines/SUBMISSION/move",
                map("due", "2026-12-18", "reason", "国の通知")));
    assertThat(moved.json().path("due").asString()).isEqualTo("2026-12-18");
    Got rules = ok(200, planner.get("/deadline-rules"));
    ok(200, planner.put("/deadline-rules", map("rules", rules.items())));
    ok(200, planner.get("/punctuality"));
  }

  @Test
  void theRegisterOfSupportedSystemsIsKeptAndSurveyed() {
    ApiClient planner = API.as("plan-1");
    Map<String, Object> entry =
        map(
            "reasons",
            List.of(1),
            "explanation",
            "現行の保守が終わる",
            "plannedDate",
            "2028-03-31",
            "reason",
            "新たに対象となった");
    ok(200, planner.put("/transition-systems/010", entry));
    assertThat(
            planner
                .get("/transition-systems/010")
                .json()
                .path("fields")
                .path("plannedDate")
                .asString())
        .isEqualTo("2028-03-31");
    ok(201, planner.post("/transition-surveys", map("date", "2026-11-22", "name", "調査")));
    assertThat(ok(200, planner.get("/transition-surveys/2026-11-22/systems")).items()).hasSize(1);
    ok(200, planner.get("/transition-surveys/2026-11-22/changes"));
    ok(200, planner.get("/transition-surveys"));
    ok(200, planner.get("/transition-warnings"));
    ok(200, planner.get("/transition-reasons"));
    ok(204, planner.delete("/transition-systems/010?reason=x"));
    assertThat(planner.get("/transition-systems/010").status()).isEqualTo(404);
    assertThat(ok(200, planner.get("/transition-systems/010/history")).items()).hasSize(2);
    ok(200, planner.get("/transition-systems"));
  }

  @Test
  void thePlanIsReportedAndTheOutlookIsTheSameEachTime() {
    ApiClient planner = API.as("plan-1");
    JsonNode project = ok(200, planner.get("/plan")).json().path("projects").path(0);
    int initiative = project.path("initiative").asInt();
    int number = project.path("project").asInt();
    Map<String, Object> state =
        map(
            "initiative",
            initiative,
            "project",
            number,
            "fiscalYear",
            2026,
            "state",
            "AS_PLANNED",
            "stage",
            "DO");
    ok(204, planner.post("/plan/states", state));
    assertThat(
            ok(200, planner.get("/plan/projects/" + initiative + "/" + number + "/history"))
                .items())
        .hasSize(1);
    String path = "/months/2026-12/forecast";
    Got outlook = ok(200, planner.get(path + "?runs=50"));
    assertThat(planner.get(path + "?runs=50").header("ETag")).isEqualTo(outlook.header("ETag"));
    ok(200, planner.get(path + "/what-if?vendor=A&weeks=4"));
    assertThat(planner.get(path + "/what-if?weeks=4").status()).isEqualTo(400);
    ok(200, planner.get(path + "/cut-over?system=010&day=2027-05-03"));
  }

  @Test
  void personsAreEnteredAndHandedOver() {
    ApiClient planner = API.as("plan-1");
    Map<String, Object> one =
        map("id", "api-1", "name", "登録", "role", "PLANNER", "validFrom", "2026-11-01");
    ok(204, planner.post("/people", map("people", List.of(one))));
    Map<String, Object> next =
        map("id", "api-2", "name", "後任", "role", "PLANNER", "validFrom", "2026-12-01");
    ok(204, planner.post("/people/api-1/hand-over", next));
    assertThat(texts(planner.get("/people?limit=500").items(), "id")).contains("api-1", "api-2");
    Got wrong =
        planner.post(
            "/people",
            map(
                "people",
                List.of(
                    map(
                        "id",
                        "x",
                        "name",
                        "誤り",
                        "role",
                        "VENDOR_LEAD",
                        "vendor",
                        "Z",
                        "validFrom",
                        "2026-11-01"))));
    assertThat(wrong.codes()).containsExactly("SRB-IDN-0016");
  }

  @Test
  void theStandardIsBrowsedAndSearched() {
    ApiClient vendor = API.as("b-engineer");
    String edition =
        ok(200, vendor.get("/standard/editions")).items().path(0).path("name").asString();
    String path = "/standard/" + edition;
    ok(200, vendor.get(path + "/systems"));
    Got groups = ok(200, vendor.get(path + "/groups?system=001&limit=500"));
    String group = groups.items().path(0).path("id").asString();
    assertThat(ok(200, vendor.get(path + "/groups/" + group)).json().path("items")).isNotEmpty();
    Got lists = ok(200, vendor.get(path + "/code-lists"));
    ok(200, vendor.get(path + "/code-lists/" + lists.items().path(0).path("id").asString()));
    assertThat(ok(200, vendor.get(path + "/items?text=atena")).items()).isNotEmpty();
    assertThat(vendor.get("/standard/none/groups").status()).isEqualTo(404);
  }

  @Test
  void aMappingGoesFromUploadToApproval() throws InterruptedException {
    ApiClient engineer = API.as("c-engineer");
    String system =
        ok(200, engineer.get("/municipality"))
            .json()
            .path("systems")
            .path(0)
            .path("systemId")
            .asString();
    byte[] workbook = SampleWorkbooks.of(system);
    Got uploaded = ok(201, engineer.post("/mappings?fileName=m.xlsx&system=" + system, workbook));
    String path = "/mappings/" + uploaded.json().path("id").asLong();
    until(() -> engineer.get(path).json().path("check").isObject());
    ok(200, engineer.get(path + "/findings"));
    assertThat(ok(200, engineer.get(path + "/workbook")).response().body()).isEqualTo(workbook);
    assertThat(engineer.post(path + "/submit", map()).status()).isEqualTo(403);
    ok(200, API.as("c-lead").post(path + "/submit", map()));
    assertThat(
            ok(200, API.as("plan-1").post(path + "/approve", map("reason", "確認した")))
                .json()
                .path("state")
                .asString())
        .isEqualTo("APPROVED");
    assertThat(texts(ok(200, engineer.get(path + "/history")).items(), "action"))
        .containsExactly("UPLOAD", "SUBMIT", "APPROVE");
    assertThat(API.as("a-engineer").get(path).status()).isEqualTo(404);
    assertThat(API.as("a-engineer").get("/mappings").items()).isEmpty();
  }

  private static void until(Supplier<Boolean> reached) throws InterruptedException {
    for (int i = 0; i < 600 && !reached.get(); i++) {
      Thread.sleep(50);
    }
  }

  private static Got ok(int status, Got got) {
    assertThat(got.status()).as("%s", got.json()).isEqualTo(status);
    return got;
  }

  private static List<String> texts(JsonNode array, String field) {
    return array.valueStream().map(it -> it.path(field).asString()).toList();
  }
}
