package jp.shirube.governance.web.month;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.web.TestBrowser;
import jp.shirube.governance.web.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The head's, the planner's and the manager's path through a month, in a browser. */
@Tag("long")
class MonthBrowserTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();
  @RegisterExtension static final TestBrowser BROWSER = new TestBrowser(SERVER);

  private static final String MONTH = "/months/2026-11/1";

  @BeforeAll
  static void aMonthIsOpen() {
    TestGovernance governance = SERVER.governance();
    Month month = governance.openMonth();
    LocalDate begun = LocalDate.of(2026, 10, 1);
    governance
        .get(StepBoard.class)
        .declare(
            month,
            List.of(
                StepState.untouched("010", 1)
                    .withActual(StepStatus.COMPLETED, begun, begun.plusDays(20)),
                StepState.untouched("021", 29)
                    .withPlan(begun, begun.plusDays(29))
                    .withActual(StepStatus.COMPLETED, begun, begun.plusDays(25))),
            "",
            TestGovernance.STAFF);
  }

  @Test
  void aMonthIsConfirmedCompiledApprovedAndSubmitted() {
    headConfirms();
    plannerCompiles();
    managerApproves();
    plannerSubmits();
  }

  private static void headConfirms() {
    Page head = BROWSER.as("tax-head");
    shown(head, "home-head");
    head.navigate(MONTH);
    assertThat(head.locator("dialog").count()).isEqualTo(1);
    head.click("[data-dialog=confirm-own]");
    assertThat(head.locator("#confirm-own").isVisible()).isTrue();
    TestBrowser.accessible(head);
    head.keyboard().press("Escape");
    assertThat(head.locator("#confirm-own").isVisible()).isFalse();
    head.click("[data-dialog=confirm-own]");
    head.click("#confirm-own .button-main");
    head.waitForSelector("[data-dialog=withdraw-own]");
    assertThat(head.textContent(".notice")).contains("税務課の内容を確認しました");
    shown(head, "month-head");
    head.context().close();
  }

  private static void plannerCompiles() {
    Page planner = BROWSER.as("plan-1");
    shown(planner, "home-planner");
    planner.navigate(MONTH);
    planner.click("[data-dialog=do-COMPILE]");
    planner.click("#do-COMPILE .button-main");
    planner.waitForSelector("#findings .finding");
    assertThat(planner.textContent("#findings")).contains("SRB-PRG-0026");
    shown(planner, "month-findings");
    planner.click("summary:has-text('コメントを書く')");
    planner.fill("#comment-text", "市民課は来週確認の予定");
    planner.click("#comments .button-main");
    planner.waitForSelector(".comment-text");
    shown(planner, "month-overview");
    for (String tab : List.of("checks", "changes", "revisions", "workbooks")) {
      planner.navigate(MONTH + "/" + tab);
      shown(planner, "month-" + tab);
    }
    planner.navigate(MONTH);
    planner.click("[data-dialog=do-COMPILE]");
    planner.fill("#do-COMPILE-reason", "期限のため");
    planner.click("#do-COMPILE .button-main");
    planner.waitForSelector("text=取りまとめました");
    planner.context().close();
  }

  private static void managerApproves() {
    Page manager = BROWSER.as("plan-head");
    shown(manager, "home-manager");
    manager.click("text=月次報告が承認を待っています");
    for (String action : List.of("APPROVE", "FREEZE")) {
      manager.click("[data-dialog=do-" + action + "]");
      manager.click("#do-" + action + " .button-main");
      manager.waitForSelector("[data-dialog=do-" + action + "]", detached());
    }
    assertThat(manager.textContent("h1")).contains("確定");
    manager.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    TestBrowser.picture(manager, "month-print");
    manager.context().close();
  }

  private static Page.WaitForSelectorOptions detached() {
    return new Page.WaitForSelectorOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
  }

  private static void plannerSubmits() {
    Page planner = BROWSER.as("plan-1");
    planner.navigate("/submissions?month=2026-11");
    shown(planner, "submissions");
    planner.selectOption("#receiver", "prefecture");
    planner.fill("#password", "Correct-Horse-7");
    planner.click("form[action$='/submissions'] .button-main");
    planner.waitForURL("**/submissions/1");
    shown(planner, "submission");
    planner.fill("#way", "メール");
    planner.click("form[action$='/sent'] .button-main");
    planner.waitForSelector("#receipt-day");
    planner.navigate("/hearings");
    planner.click("summary:has-text('原因を記録する')");
    shown(planner, "hearings");
    planner.navigate("/months");
    shown(planner, "months");
  }

  private static void shown(Page page, String name) {
    TestBrowser.accessible(page);
    TestBrowser.picture(page, name);
  }
}
