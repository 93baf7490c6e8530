package jp.shirube.governance.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.jobs.LiveRuns;
import jp.shirube.governance.jobs.RunState;
import jp.shirube.governance.jobs.Runs;
import jp.shirube.governance.mappingdesk.CheckQueue;
import jp.shirube.governance.mappingdesk.MappingAction;
import jp.shirube.governance.mappingdesk.MappingDesk;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.mappingdesk.UploadedWorkbook;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.run.RunProgress;
import jp.shirube.migration.run.RunSummary;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs of the command line, seen, followed and controlled in the pages. */
class JobPagesTest {

  private static final TestGovernance GOVERNANCE =
      new TestGovernance(SampleRuns.CLOCK, TestGovernance.TODAY.minusYears(1));

  @RegisterExtension static final TestServer SERVER = new TestServer(GOVERNANCE);

  private static final String REASON = "住所の外字が変換表にあるか確かめるため";

  private static SampleRuns runs;
  private static RunSummary first;

  @BeforeAll
  static void rehearse() {
    runs = new SampleRuns(SERVER);
    first = runs.rehearse("001", 1, RunProgress.SILENT);
    assertThat(first.result()).isEqualTo(RunSummary.Result.OVER_THRESHOLD);
    runs.dryRun("001");
  }

  @AfterAll
  static void close() {
    runs.close();
  }

  @Test
  void theBoardShowsTheNewestRunOfEachArea() {
    Document board = SERVER.as("plan-1").page("/jobs");
    assertThat(board.select("thead th").eachText()).startsWith("業務システム", "予行（dry-run）", "リハーサル1");
    assertThat(board.select("tr:contains(住民基本台帳) .run-state").eachText())
        .first()
        .asString()
        .contains("▲", "しきい値超過");
  }

  @Test
  void aRunIsShownWithItsCounts() {
    Document page = SERVER.as("plan-1").page("/jobs/" + first.runId());
    assertThat(page.select("h1").text()).isEqualTo("001 住民基本台帳 リハーサル1");
    assertThat(page.select(".reading").text())
        .contains(Figures.share(first.rejected() + withdrawn(first), first.read()), "しきい値超過");
    String files = page.select("table:has(#files)").text();
    first.files().forEach(file -> assertThat(files).contains(Figures.count(file.rejected())));
    assertThat(files).contains("一致").doesNotContain("不一致");
    assertThat(page.select("a[href$=/evidence]").text()).isEqualTo("移行証跡（Excel）");
    assertThat(page.text()).contains("証跡の作成");
    assertThat(page.select("dd:contains(draft-2026.1)").text()).contains("暫定");
  }

  private static long withdrawn(RunSummary run) {
    return run.groups().stream().mapToLong(RunSummary.GroupCounts::withdrawn).sum();
  }

  @Test
  void allRunsOfASystemStandInOneTable() {
    Document page = SERVER.as("plan-1").page("/jobs/systems/001");
    assertThat(page.select("tbody th a").eachText()).contains("リハーサル1 #1", "予行（dry-run） #1");
    assertThat(page.select("tr:contains(リハーサル1 #1)").text())
        .contains(Figures.count(first.read()), Figures.count(first.published()));
  }

  @Test
  void anotherVendorAndAnotherDepartmentFindNothing() {
    for (String person : List.of("b-engineer", "tax-staff")) {
      assertThat(SERVER.as(person).get("/jobs/" + first.runId()).statusCode()).isEqualTo(404);
      assertThat(SERVER.as(person).page("/jobs").select("a[href^=/jobs/" + first.runId() + "]"))
          .isEmpty();
      assertThat(SERVER.as(person).get("/jobs/systems/001").statusCode()).isEqualTo(404);
    }
    assertThat(SERVER.as("a-engineer").get("/jobs/" + first.runId()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run", "run_file", "run_group", "rejection", "rejection_finding", "finding_count",
        "run_count", "load_progress", "run_input", "run_stage", "mapping_definition", "publication"
      })
  void theTablesOfARunAreItsVendorsAndItsDepartments(String table) {
    assertThat(count(Standing.CITY, table)).isPositive();
    assertThat(count(Standing.vendor("A"), table)).isEqualTo(count(Standing.CITY, table));
    assertThat(count(Standing.department("市民課"), table)).isEqualTo(count(Standing.CITY, table));
    assertThat(count(Standing.vendor("B"), table)).isZero();
    assertThat(count(Standing.department("税務課"), table)).isZero();
  }

  private static long count(Standing standing, String table) {
    JdbcClient client = JdbcClient.create(GOVERNANCE.database().app());
    return GOVERNANCE
        .get(Tenancy.class)
        .call(
            TestGovernance.CITY,
            standing,
            () -> client.sql("select count(*) from app." + table).query(Long.class).single());
  }

  @Test
  void rejectedRecordsAreFiltered() {
    Document all = SERVER.as("plan-1").page(records(""));
    assertThat(all.text()).contains("全 " + Figures.count(rejections()) + " 件");
    String code = all.select("#code option").get(1).attr("value");
    Document some = SERVER.as("plan-1").page(records("?code=" + code));
    assertThat(some.select("tbody td.code").eachText()).isNotEmpty().containsOnly(code);
    assertThat(some.select("#code option[selected]").attr("value")).isEqualTo(code);
    assertThat(SERVER.as("plan-1").page(records("?code=x")).select(".empty")).isNotEmpty();
  }

  private static long rejections() {
    return count(Standing.CITY, "rejection where run_id = " + first.runId());
  }

  private static String records(String rest) {
    return "/jobs/" + first.runId() + "/records" + rest;
  }

  private static String record(TestClient client) {
    return client.page(records("")).select("tbody th a").attr("href");
  }

  @Test
  void aRecordIsMaskedUntilSomebodySaysWhy() {
    TestClient client = SERVER.as("plan-1");
    String path = record(client);
    Document masked = client.page(path);
    List<String> hidden = masked.select("td.value").eachText();
    assertThat(hidden).isNotEmpty().allMatch(text -> !text.matches(".*[0-8１-８].*"));
    long before = reads();

    HttpResponse<byte[]> refused = client.post(path, path, Map.of("reason", "みたい"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(refused)).contains("SRB-JOB-0001");
    assertThat(reads()).isEqualTo(before);

    HttpResponse<byte[]> shown = client.post(path, path, Map.of("reason", REASON));
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
    List<String> clear =
        org.jsoup.Jsoup.parse(TestClient.text(shown)).select("td.value").eachText();
    assertThat(clear).isNotEqualTo(hidden).anyMatch(text -> text.matches(".*[0-8].*"));
    assertThat(reads()).isEqualTo(before + 1);
    String event = lastRead();
    assertThat(event).contains("plan-1", "run/" + first.runId(), REASON);
    clear.stream()
        .filter(text -> text.length() > 3)
        .forEach(value -> assertThat(event).doesNotContain(value));
    assertThat(client.page(path).select("td.value").eachText()).isEqualTo(hidden);
  }

  private static long reads() {
    return count(Standing.CITY, "audit_event where action = 'record.unmask'");
  }

  private static String lastRead() {
    return GOVERNANCE
        .get(Tenancy.class)
        .call(
            TestGovernance.CITY,
            () ->
                JdbcClient.create(GOVERNANCE.database().app())
                    .sql(
                        """
                        select concat_ws(' ', actor_id, object, details) from app.audit_event
                         where action = 'record.unmask' order by id desc limit 1
                        """)
                    .query(String.class)
                    .single());
  }

  @Test
  void whoMayNotSeeRecordsSeesNone() {
    assertThat(SERVER.as("citizens-staff").get(records("")).statusCode()).isEqualTo(403);
    TestClient auditor = SERVER.as("auditor");
    String path = record(auditor);
    assertThat(auditor.page(path).select("#reason")).isEmpty();
    assertThat(auditor.post("/jobs", path, Map.of("reason", REASON)).statusCode()).isEqualTo(403);
  }

  @Test
  void theEvidenceIsTakenAndThatIsRecorded() {
    HttpResponse<byte[]> answer = SERVER.as("plan-1").get("/jobs/" + first.runId() + "/evidence");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(new String(answer.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    HttpResponse<byte[]> rejects = SERVER.as("plan-1").get("/jobs/" + first.runId() + "/rejects");
    assertThat(rejects.body()).startsWith(0xD0, 0xCF, 0x11, 0xE0);
    assertThat(count(Standing.CITY, "audit_event where action = 'run.download'"))
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  @Tag("long")
  void aRunOfAnotherProcessIsFollowedStoppedAndResumed() throws Exception {
    SampleRuns.Gate gate = new SampleRuns.Gate("keys");
    CompletableFuture<RunSummary> running =
        CompletableFuture.supplyAsync(() -> runs.rehearse("001", 2, gate));
    long run = gate.await();
    TestClient planner = SERVER.as("plan-1");
    assertThat(planner.page("/jobs").select("[data-run=" + run + "]").attr("data-state"))
        .isEqualTo("RUNNING");
    assertThat(firstEvent(planner))
        .contains("\"id\":" + run, "\"percent\":100", "\"stage\":\"主キーの検査\"");
    assertThat(firstEvent(SERVER.as("b-engineer"))).isEqualTo("[]");

    assertThat(planner.post("/jobs/" + run + "/stop", Map.of()).statusCode()).isEqualTo(302);
    assertThat(planner.page("/jobs/" + run).text()).contains("停止待ち");
    gate.open();
    assertThat(running.get(60, TimeUnit.SECONDS).refusals())
        .extracting(finding -> finding.code().code())
        .containsExactly("SRB-RUN-0020");
    Document stopped = planner.page("/jobs/" + run);
    assertThat(stopped.select(".run-big").text()).contains("‖", "中断");
    assertThat(stopped.text()).contains("求めに応じて止めました");

    assertThat(planner.post("/jobs/" + run + "/stop", Map.of()).statusCode()).isEqualTo(422);
    assertThat(planner.post("/jobs/" + run + "/resume", Map.of()).statusCode()).isEqualTo(302);
    until(() -> state(run) == RunState.OVER_THRESHOLD);
    for (var group : first.groups()) {
      assertThat(runs.published(2, "g" + group.groupId()))
          .isEqualTo(runs.published(1, "g" + group.groupId()));
    }
    assertThat(planner.post("/jobs/" + run + "/resume", Map.of()).statusCode()).isEqualTo(422);
    until(() -> SERVER.server().get(LiveRuns.class).count() == 0);
  }

  @Test
  void aRunThatWasStoppedIsGivenUp() throws Exception {
    SampleRuns.Gate gate = new SampleRuns.Gate("load");
    CompletableFuture<RunSummary> running =
        CompletableFuture.supplyAsync(() -> runs.rehearse("001", 3, gate));
    long run = gate.await();
    TestClient planner = SERVER.as("plan-2");
    planner.post("/jobs/" + run + "/stop", Map.of());
    gate.open();
    running.get(60, TimeUnit.SECONDS);
    assertThat(planner.post("/jobs/" + run + "/discard", Map.of()).statusCode()).isEqualTo(302);
    assertThat(state(run)).isEqualTo(RunState.FAILED);
  }

  @Test
  void whoMayNotControlRunsDoesNot() {
    for (String what : List.of("stop", "resume", "discard")) {
      String path = "/jobs/" + first.runId() + "/" + what;
      assertThat(SERVER.as("a-engineer").post(path, Map.of()).statusCode()).isEqualTo(403);
    }
    assertThat(SERVER.as("a-engineer").get("/jobs/systems/001/start").statusCode()).isEqualTo(403);
  }

  @Test
  void aRunIsStartedOnAReceivedDelivery() {
    TestClient planner = SERVER.as("plan-1");
    String path = "/jobs/systems/001/start";
    Document form = planner.page(path);
    Map<String, String> fields =
        Map.of(
            "delivery", form.select("#delivery option").attr("value"),
            "mapping", form.select("#mapping option").attr("value"),
            "mode", "dry-run");
    long run = runOf(planner.post(path, path, fields));
    until(() -> state(run) == RunState.OVER_THRESHOLD);
    assertThat(planner.page("/jobs/" + run).text()).contains(Figures.count(first.read()));
    assertThat(count(Standing.CITY, "audit_event where action = 'run.start'")).isPositive();
  }

  @Test
  void aSystemIsRunFromAnApprovedMappingAndAnUploadedDelivery() throws Exception {
    approve("002");
    TestClient planner = SERVER.as("plan-1");
    String path = "/jobs/systems/002/start";
    Document empty = planner.page(path);
    assertThat(empty.select("#delivery")).isEmpty();
    String mapping = empty.select("#receive-mapping option").attr("value");
    assertThat(mapping).startsWith("approved-");

    HttpResponse<byte[]> wrong = receive(planner, "002", mapping, new byte[] {1, 2, 3});
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(wrong)).contains("SRB-JOB-0008");
    HttpResponse<byte[]> others =
        receive(planner, "002", mapping, SampleRuns.zip(runs.delivery("001")));
    assertThat(others.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(others)).contains("SRB-DLV-");

    HttpResponse<byte[]> good =
        receive(planner, "002", mapping, SampleRuns.zip(runs.delivery("002")));
    assertThat(good.statusCode()).as(TestClient.text(good)).isEqualTo(302);
    String delivery = planner.page(path).select("#delivery option").attr("value");
    Map<String, String> fields =
        Map.of("delivery", delivery, "mapping", mapping, "mode", "rehearsal", "rehearsal", "1");
    long run = runOf(planner.post(path, path, fields));
    until(() -> !state(run).isLive());
    assertThat(state(run)).isIn(RunState.PASSED, RunState.OVER_THRESHOLD);
    assertThat(count(Standing.vendor("B"), "received_delivery")).isZero();
    assertThat(count(Standing.vendor("A"), "received_delivery")).isEqualTo(1);
  }

  private static void approve(String system) throws Exception {
    MappingDesk desk = GOVERNANCE.get(MappingDesk.class);
    byte[] workbook = Files.readAllBytes(runs.workbook(system));
    Actor lead = GOVERNANCE.person("a-lead");
    MappingVersion version =
        desk.upload(
            TestGovernance.CITY, system, new UploadedWorkbook(system + ".xlsx", workbook), lead);
    assertThat(GOVERNANCE.get(CheckQueue.class).await(Duration.ofSeconds(60))).isTrue();
    desk.act(TestGovernance.CITY, version.id(), MappingAction.SUBMIT, "", lead);
    desk.act(
        TestGovernance.CITY, version.id(), MappingAction.APPROVE, "", GOVERNANCE.person("plan-1"));
  }

  private static HttpResponse<byte[]> receive(
      TestClient client, String system, String mapping, byte[] archive) {
    String boundary = "----runs";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
    body.writeBytes(utf8(part.formatted("_csrf", "") + client.token("/jobs") + "\r\n"));
    body.writeBytes(utf8(part.formatted("mapping", "") + mapping + "\r\n"));
    body.writeBytes(utf8(part.formatted("file", "; filename=\"delivery.zip\"")));
    body.writeBytes(archive);
    body.writeBytes(utf8("\r\n--" + boundary + "--\r\n"));
    return client.send(
        HttpRequest.newBuilder(client.uri("/jobs/systems/" + system + "/deliveries"))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("HX-Request", "true")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static long runOf(HttpResponse<byte[]> started) {
    assertThat(started.statusCode()).as(TestClient.text(started)).isEqualTo(302);
    String to = started.headers().firstValue("Location").orElseThrow();
    return Long.parseLong(to.replaceFirst(".*/jobs/([0-9]+).*", "$1"));
  }

  @Test
  void whatIsNotOfferedIsNotStarted() {
    String path = "/jobs/systems/001/start";
    TestClient planner = SERVER.as("plan-1");
    HttpResponse<byte[]> other =
        planner.post(path, path, Map.of("delivery", "x", "mapping", "run-1", "mode", "rehearsal"));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(other)).contains("SRB-JOB-0006");
    HttpResponse<byte[]> cutover = planner.post(path, path, Map.of("mode", "cutover"));
    assertThat(TestClient.text(cutover)).contains("SRB-JOB-0007");
  }

  private static RunState state(long run) {
    Runs all = GOVERNANCE.get(Runs.class);
    return GOVERNANCE
        .get(Tenancy.class)
        .call(TestGovernance.CITY, () -> all.find(TestGovernance.CITY, run).orElseThrow().state());
  }

  private static void until(BooleanSupplier there) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!there.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Data of the first event of the stream. */
  private static String firstEvent(TestClient client) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(client.uri("/jobs/live")).header("Cookie", client.cookie()).build();
    HttpClient http = HttpClient.newHttpClient();
    var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("data:")) {
          return line.substring("data:".length());
        }
      }
    }
    throw new AssertionError("no event");
  }
}
