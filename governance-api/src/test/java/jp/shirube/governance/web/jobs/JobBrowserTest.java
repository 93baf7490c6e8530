package jp.shirube.governance.web.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.web.TestBrowser;
import jp.shirube.governance.web.TestServer;
import jp.shirube.migration.run.RunProgress;
import jp.shirube.migration.run.RunSummary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way of somebody who watches a run, stops it, has it resumed and looks at a record. */
@Tag("long")
class JobBrowserTest {

  private static final TestGovernance GOVERNANCE =
      new TestGovernance(SampleRuns.CLOCK, TestGovernance.TODAY.minusYears(1));

  @RegisterExtension static final TestServer SERVER = new TestServer(GOVERNANCE);
  @RegisterExtension static final TestBrowser BROWSER = new TestBrowser(SERVER);

  private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(30_000);

  @Test
  void aRunIsWatchedStoppedResumedAndLookedInto() throws Exception {
    try (SampleRuns runs = new SampleRuns(SERVER)) {
      RunSummary first = runs.rehearse("001", 1, RunProgress.SILENT);
      Page page = BROWSER.as("plan-1");
      page.navigate("/jobs");
      assertThat(page.locator("#live-part")).containsText("いま動いている実行も");
      watched(runs, page);
      lookedInto(page, first.runId());
    }
  }

  private static void watched(SampleRuns runs, Page page) throws Exception {
    SampleRuns.Gate gate = new SampleRuns.Gate("keys");
    CompletableFuture<RunSummary> running =
        CompletableFuture.supplyAsync(() -> runs.rehearse("001", 2, gate));
    long run = gate.await();
    assertThat(page.locator("[data-run='" + run + "']")).containsText("主キーの検査", PATIENT);
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "jobs-board");

    page.click("[data-dialog=stop-" + run + "]");
    TestBrowser.picture(page, "jobs-stop");
    page.click("#stop-" + run + " button:not([data-close])");
    assertThat(page.locator(".notice")).containsText("停止を求めました");
    gate.open();
    running.get(60, TimeUnit.SECONDS);
    assertThat(page.locator(".run-big")).containsText("中断", PATIENT);
    TestBrowser.picture(page, "jobs-interrupted");
    page.click("text=続きから再開する");
    assertThat(page.locator(".run-big")).containsText("しきい値超過", PATIENT);
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "jobs-run");
  }

  private static void lookedInto(Page page, long run) {
    page.navigate("/jobs/" + run + "/records");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "jobs-records");
    page.locator("tbody th a").first().click();
    assertThat(page.locator("#fields")).isVisible();
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "jobs-record-masked");
    page.fill("#reason", "住所の外字が変換表にあるか確かめるため");
    page.click("text=記録して表示する");
    assertThat(page.locator("main .alert")).containsText("値を表示しています");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "jobs-record-clear");
    page.navigate("/jobs/systems/001");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "jobs-system");
    page.navigate("/jobs/systems/001/start");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "jobs-start");
  }
}
