package jp.shirube.governance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.cli.ExitCodes;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The month of the test's city opens on 22 November, 13 business days after its day. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeadlineCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir private Path home;

  @Test
  @Order(1)
  void deadlinesAreShownMovedAndJudged() {
    CommandRun run = new CommandRun(GOVERNANCE, home);
    assertThat(execute(run, "show")).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-DUE-0005", "2026-11");
    GOVERNANCE.openMonth();
    assertThat(execute(run, "show")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out().lines())
        .contains("担当課の確認  2026-11-27  2026-11-22  佐藤", "提出          2026-12-04  2026-11-22  佐藤");
    assertThat(move(run, "2026-11-28", "plan-1")).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-DUE-0002").doesNotContain("Exception");
    assertThat(move(run, "2026-11-26", "tax-head")).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-DUE-0004");
    assertThat(move(run, "2026-11-26", "plan-1")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("2026-11の「担当課の確認」の期限を2026-11-26にしました。");
    assertThat(execute(run, "show")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("企画担当（見本）  議会対応");
    assertThat(execute(run, "rate")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("期限内率", "期限の日の終わりに済んでいたもの");
  }

  @Test
  @Order(2)
  void rulesAreShownAsProvisionalUntilTheyAreTheCitys() {
    CommandRun run = new CommandRun(GOVERNANCE, home);
    assertThat(execute(run, "rules")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out().lines())
        .contains("提出          当月の第10営業日  暫定")
        .contains("催促する日: 3営業日前、1営業日前、期限の日、1営業日後、3営業日後、5営業日後、10営業日後");
    assertThat(execute(run, "rules", "--set", "submission=0/-1", "--remind", "2,0,-2"))
        .as(run.err())
        .isEqualTo(ExitCodes.GOOD);
    assertThat(run.out().lines())
        .contains("提出          当月の最後から1番目の営業日  団体の設定")
        .contains("催促する日: 2営業日前、期限の日、2営業日後");
    assertThat(execute(run, "rules", "--set", "submission=tomorrow"))
        .isEqualTo(ExitCodes.WRONG_USE);
    assertThat(execute(run, "rules", "--remind", "99")).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(execute(run, "rules", "--set", "approval=0/1")).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-DUE-0007");
  }

  private static int execute(CommandRun run, String... arguments) {
    return run.execute(new DeadlineCommand(), arguments);
  }

  private static int move(CommandRun run, String to, String person) {
    return execute(
        run,
        "move",
        "--month",
        "2026-11",
        "--stage",
        "confirmation",
        "--to",
        to,
        "--reason",
        "議会対応",
        "--as",
        person);
  }
}
