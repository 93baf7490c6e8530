package jp.shirube.governance.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.context.MovableClock;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.web.TestServer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first page of each role, in a month whose departments are late. */
class HomePagesTest {

  private static final MovableClock CLOCK = new MovableClock(LocalDate.of(2026, 11, 2));

  @RegisterExtension
  static final TestServer SERVER =
      new TestServer(new TestGovernance(CLOCK, LocalDate.of(2025, 11, 1)));

  @BeforeAll
  static void aMonthIsOnItsWay() {
    TestGovernance governance = SERVER.governance();
    Month month = governance.openMonth();
    StepState late =
        StepState.untouched("021", 5)
            .withPlan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 30))
            .withActual(StepStatus.IN_PROGRESS, LocalDate.of(2026, 10, 1), null);
    governance.get(StepBoard.class).declare(month, List.of(late), "", governance.person("plan-1"));
    governance.get(MonthCycle.class).confirm(month, "税務課", "", governance.person("tax-head"));
    CLOCK.set(LocalDate.of(2026, 11, 10));
  }

  @Test
  void thePlannerSeesWhoIsLateAndWhatIsDue() {
    Document page = SERVER.as("plan-1").page("/");
    assertThat(block(page, "late"))
        .anyMatch(line -> line.startsWith("担当課の確認の期限（2026-11-"))
        .anyMatch(line -> line.startsWith("確認していない課が8課あります：") && !line.contains("税務課"))
        .contains("予定日を過ぎた工程が1件あります");
    assertThat(block(page, "due")).anyMatch(line -> line.startsWith("国・県への提出　2026-11-"));
    assertThat(page.select(".figures dd").eachText().get(0)).isEqualTo("0.00 % (0/800)");
  }

  @Test
  void aHeadIsAskedForHisWordUntilHeHasGivenIt() {
    assertThat(block(SERVER.as("citizens-head").page("/"), "waiting"))
        .contains("2026-11の課の内容を確認してください");
    Document page = SERVER.as("tax-head").page("/");
    assertThat(block(page, "waiting")).noneMatch(line -> line.contains("確認してください"));
    assertThat(block(page, "late")).isEmpty();
    assertThat(page.select(".home-late .nothing").text()).isEqualTo("遅れていることはありません。");
  }

  @Test
  void aVendorSeesItsOwnOnly() {
    Document own = SERVER.as("b-engineer").page("/");
    assertThat(block(own, "late")).contains("予定日を過ぎた工程が1件あります");
    assertThat(block(own, "waiting")).anyMatch(line -> line.startsWith("まだ出していない移行マッピングが"));
    Document other = SERVER.as("a-engineer").page("/");
    assertThat(block(other, "late")).noneMatch(line -> line.contains("予定日を過ぎた"));
    assertThat(other.text()).doesNotContain("税務課長");
  }

  @Test
  void everyLinkOfAHomeLeadsSomewhere() {
    for (String person :
        List.of("plan-1", "plan-head", "tax-staff", "b-lead", "auditor", "admin-1")) {
      Document page = SERVER.as(person).page("/");
      for (String path : page.select("main a").eachAttr("href").stream().distinct().toList()) {
        if (!path.equals("/steps")) {
          assertThat(SERVER.as(person).get(path).statusCode()).as(person + path).isIn(200, 302);
        }
      }
    }
  }

  @Test
  void anAdministratorSeesNoMonth() {
    Document page = SERVER.as("admin-1").page("/");
    assertThat(page.select(".home-blocks")).isEmpty();
    assertThat(page.select(".chips a").eachText()).contains("監査証跡").doesNotContain("今月の月次報告");
  }

  @Test
  void whoHasNothingToDoIsToldSoPlainly() {
    assertThat(block(SERVER.as("auditor").page("/"), "waiting")).isEmpty();
    assertThat(SERVER.as("auditor").page("/").select(".home-waiting .nothing").text())
        .isEqualTo("あなたを待っていることはありません。");
  }

  private static List<String> block(Document page, String key) {
    return page.select(".home-" + key + " li").eachText();
  }
}
