package jp.shirube.governance.api;

import static jp.shirube.governance.api.ApiClient.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.api.ApiClient.Got;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.web.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Months and steps over HTTP, as the contract says. */
class StepsApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final TestApi API = new TestApi(SERVER);
  private static final String STEP = "/months/2026-11/steps/010/3";

  @BeforeAll
  static void aMonthIsOpen() {
    Month month = SERVER.governance().openMonth();
    assertThat(month.month()).hasToString("2026-11");
  }

  @Test
  void everybodySeesWhoHeIsAndWhatIsHis() {
    assertThat(API.as("a-engineer").get("/me").json().path("vendor").asString()).isEqualTo("A");
    Got city = API.as("a-engineer").get("/municipality");
    assertThat(city.json().path("vendors")).hasSize(1);
    assertThat(city.json().path("systems").valueStream().map(it -> it.path("vendor").asString()))
        .isNotEmpty()
        .containsOnly("A");
    assertThat(API.as("plan-1").get("/municipality").json().path("systems")).hasSize(20);
  }

  @Test
  void aListIsReadOnByItsCursor() {
    ApiClient planner = API.as("plan-1");
    Got first = planner.get("/months/2026-11/steps?limit=500");
    assertThat(first.items()).hasSize(500);
    Got second =
        planner.get(
            "/months/2026-11/steps?limit=500&cursor=" + first.json().path("next").asString());
    assertThat(second.items()).hasSize(300);
    assertThat(second.json().path("next").isNull()).isTrue();
    assertThat(keys(first)).doesNotContainAnyElementsOf(keys(second));
    assertThat(planner.get("/months/2026-11/steps?cursor=AAAA").code()).isEqualTo("SRB-API-0011");
    assertThat(planner.get("/months/2026-11/steps?limit=501").code()).isEqualTo("SRB-API-0010");
  }

  @Test
  void aListIsFilteredAndAMisspeltFilterIsRefused() {
    ApiClient planner = API.as("plan-1");
    Got two = planner.get("/months/2026-11/steps?system=010&system=019&step=3&status=NOT_STARTED");
    assertThat(keys(two)).containsExactly("010/3", "019/3");
    assertThat(planner.get("/months/2026-11/steps?confirmed=true&system=024").items()).isEmpty();
    Got wrong = planner.get("/months/2026-11/steps?stauts=NOT_STARTED&step=41");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.codes()).containsExactly("SRB-API-0010", "SRB-API-0010");
  }

  @Test
  void aStepChangesForWhoSawItAsItIs() {
    ApiClient planner = API.as("plan-1");
    Got seen = planner.get(STEP);
    Map<String, Object> owner = map("set", map("owner", "高橋"), "reason", "担当替え");
    assertThat(planner.patch(STEP, owner).code()).isEqualTo("SRB-API-0016");
    Got changed = planner.patch(STEP, owner, "If-Match", seen.header("ETag"));
    assertThat(changed.json().path("owner").asString()).isEqualTo("高橋");
    Got late = planner.patch(STEP, map("set", map("note", "x")), "If-Match", seen.header("ETag"));
    assertThat(late.status()).isEqualTo(412);
    assertThat(planner.get(STEP).header("ETag")).isEqualTo(changed.header("ETag"));
    assertThat(planner.get(STEP, "If-None-Match", changed.header("ETag")).status()).isEqualTo(304);
    Got history = planner.get(STEP + "/history");
    assertThat(history.items().path(0).path("newValue").asString()).isEqualTo("高橋");
  }

  @Test
  void manyStepsChangeTogetherOrNotAtAll() {
    ApiClient planner = API.as("plan-1");
    String good = planner.get("/months/2026-11/steps/019/5").header("ETag");
    Map<String, Object> one =
        map("systemId", "019", "stepNo", 5, "ifMatch", good, "set", map("owner", "一括"));
    Map<String, Object> stale =
        map("systemId", "019", "stepNo", 6, "ifMatch", "\"0\"", "set", map("owner", "一括"));
    Got refused = planner.post("/months/2026-11/step-changes", map("changes", List.of(one, stale)));
    assertThat(refused.status()).isEqualTo(412);
    assertThat(planner.get("/months/2026-11/steps/019/5").header("ETag")).isEqualTo(good);
    Got done = planner.post("/months/2026-11/step-changes", map("changes", List.of(one)));
    assertThat(done.items().path(0).path("owner").asString()).isEqualTo("一括");
  }

  @Test
  void whatTheRulesRefuseIsSaidWithItsFindings() {
    ApiClient planner = API.as("plan-1");
    String path = "/months/2026-11/steps/019/7";
    Got refused =
        planner.patch(
            path,
            map("set", map("status", "COMPLETED")),
            "If-Match",
            planner.get(path).header("ETag"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.codes())
        .isNotEmpty()
        .allMatch(code -> code.startsWith("SRB-STP-") || code.startsWith("SRB-PRG-"));
    assertThat(refused.json().path("type").asString())
        .isEqualTo("/api/docs/codes#" + refused.code());
  }

  @Test
  void theMonthGoesItsWayByTheRolesThatMay() {
    Got refused = API.as("tax-staff").post("/months/2026-11/confirm", map("department", "税務課"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("SRB-API-0002");
    Got done = API.as("tax-head").post("/months/2026-11/confirm", map("department", "税務課"));
    assertThat(done.status()).isEqualTo(200);
    List<String> departments =
        API.as("plan-1")
            .get("/months/2026-11/departments")
            .items()
            .valueStream()
            .filter(it -> !it.path("confirmation").isNull())
            .map(it -> it.path("department").asString())
            .collect(Collectors.toList());
    assertThat(departments).containsExactly("税務課");
    Got review = API.as("plan-1").get("/months/2026-11/review");
    String origin = review.json().path("events").path(1).path("actorOrigin").asString();
    assertThat(origin).matches("api:試験[0-9]+@127.0.0.1");
    assertThat(
            API.as("tax-head").post("/months/2026-11/withdraw", map("department", "税務課")).status())
        .isEqualTo(200);
  }

  @Test
  void othersStepsAreNotThere() {
    ApiClient vendor = API.as("a-engineer");
    List<String> systems =
        vendor
            .get("/municipality")
            .json()
            .path("systems")
            .valueStream()
            .map(it -> it.path("systemId").asString())
            .toList();
    String others =
        API.as("plan-1")
            .get("/municipality")
            .json()
            .path("systems")
            .valueStream()
            .map(it -> it.path("systemId").asString())
            .filter(it -> !systems.contains(it))
            .findFirst()
            .orElseThrow();
    String path = "/months/2026-11/steps/" + others + "/1";
    assertThat(vendor.get(path).status()).isEqualTo(404);
    assertThat(vendor.get(path + "/history").status()).isEqualTo(404);
    Got change = vendor.patch(path, map("set", map("owner", "x")), "If-Match", "*");
    assertThat(change.status()).isEqualTo(404);
    assertThat(vendor.get("/months/2026-11/steps?limit=500").items()).hasSize(systems.size() * 40);
  }

  private static List<String> keys(Got page) {
    return page.items()
        .valueStream()
        .map(it -> it.path("systemId").asString() + "/" + it.path("stepNo").asInt())
        .toList();
  }
}
