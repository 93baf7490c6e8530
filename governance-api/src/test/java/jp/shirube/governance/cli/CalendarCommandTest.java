package jp.shirube.governance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.cli.ExitCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CalendarCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir private Path folder;

  @Test
  void aMonthIsShownAfterItsPeriodsWereImported() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("days.csv"), "種別,名称,開始日,終了日\n議会,第4回定例会,2026-12-01,2026-12-18\n");
    CommandRun run = new CommandRun(GOVERNANCE, folder);
    assertThat(run.execute(new CalendarCommand(), "import", file.toString()))
        .as(run.err())
        .isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("2026年度のカレンダーを取り込みました（1件。これまでの0件と入れ替え）。");
    assertThat(run.execute(new CalendarCommand(), "show", "--month", "2026-12"))
        .isEqualTo(ExitCodes.GOOD);
    assertThat(run.out().lines())
        .contains(
            "082368 小美玉市 2026-12 の営業日（20日）",
            "日  曜日  営業日  祝日・閉庁・繁忙期",
            " 1  火         1  議会 第4回定例会",
            "28  月        20",
            "29  火        休  閉庁 年末年始の閉庁");
  }

  @Test
  void withoutAMonthItIsTheCurrentOne() {
    CommandRun run = new CommandRun(GOVERNANCE, folder);
    assertThat(run.execute(new CalendarCommand(), "show")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out().lines()).contains(" 3  火        休  文化の日", "23  月        休  勤労感謝の日");
  }

  @Test
  void aFaultyFileIsToldLineByLine() throws Exception {
    Path file =
        Files.writeString(folder.resolve("days.csv"), "種別,名称,開始日,終了日\n会議,x,2026-12-01,12/18\n");
    CommandRun run = new CommandRun(GOVERNANCE, folder);
    assertThat(run.execute(new CalendarCommand(), "import", file.toString()))
        .isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err())
        .contains("SRB-CAL-0005", "SRB-CAL-0007", "種別は 閉庁・議会・税の繁忙期・予算要求・選挙・その他・開庁 のどれか")
        .doesNotContain("Exception");
  }
}
