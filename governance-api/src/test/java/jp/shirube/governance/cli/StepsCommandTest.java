package jp.shirube.governance.cli;

import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.migration.cli.ExitCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Step lists, settings and approvals by commands. */
class StepsCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final CommandRun run;
  private final Path folder;

  StepsCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.run = new CommandRun(GOVERNANCE, folder.resolve("home"));
  }

  @Test
  void aListIsImportedShownAndTakenIntoUse() throws IOException {
    Month month = GOVERNANCE.openMonth();
    Path file = Files.writeString(folder.resolve("list.csv"), list("データ移行リハーサル（国）"));
    good("import", file.toString(), "--edition", "official-1", "--name", "公式 第1版");
    assertThat(run.out()).contains("工程一覧「official-1」を登録しました。");
    good("import", file.toString(), "--edition", "official-1", "--name", "公式 第1版");
    assertThat(run.out()).contains("同じ内容");
    good("show", "official-1");
    assertThat(run.out()).contains("データ移行リハーサル（国）", "作業量と先行工程は暫定です。");

    String next = month.month().plusMonths(1).toString();
    assertThat(run.execute(new StepsCommand(), "use", "official-1", "--from", next))
        .isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-STP-0019", "工程34「データ移行リハーサル」", "--match 34=");
    good("use", "official-1", "--from", next, "--match", "34=34");
    good("list");
    assertThat(run.out()).containsPattern(next + " +official-1 +2026-11-22");
    assertThat(GOVERNANCE.openMonth().edition()).isEqualTo("official-1");
  }

  @Test
  void aFaultyListEndsWithEveryProblem() throws IOException {
    Path file = Files.writeString(folder.resolve("list.csv"), list("").replace("\n7,", "\n6,"));
    assertThat(
            run.execute(new StepsCommand(), "import", file.toString(), "--edition", "official-2"))
        .isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err())
        .contains("SRB-STP-0002", "8行 列「no」", "SRB-STP-0003", "SRB-STP-0005", "35行");
  }

  @Test
  void settingsGoOutAndComeBack() throws IOException {
    Path file = folder.resolve("settings.csv");
    good("settings", "export", "draft-1", file.toString());
    String text = Files.readString(file);
    assertThat(text).startsWith("\ufeffno,weight").contains("34,20,0,31 32 33 38,");
    Files.writeString(file, text.replace("34,20,0,", "34,21,50,"));
    good("settings", "import", file.toString(), "--edition", "draft-1");
    good("show", "draft-1");
    assertThat(run.out()).containsPattern("データ移行リハーサル +暫定 +21 +31 32 33 38");
    Files.writeString(file, text.replace("34,20,0,", "34,many,50,"));
    assertThat(
            run.execute(
                new StepsCommand(), "settings", "import", file.toString(), "--edition", "draft-1"))
        .isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-STP-0012", "many");
  }

  @Test
  void whatWaitsIsListedApprovedAndRejected() {
    Month month = GOVERNANCE.openMonth();
    StepState out =
        StepState.untouched("010", 14)
            .withActual(StepStatus.NOT_APPLICABLE, null, null)
            .withNote("共同調達のため");
    StepBoard board = GOVERNANCE.get(StepBoard.class);
    board.declare(month, List.of(out), "", STAFF);
    long id = GOVERNANCE.get(StepApprovals.class).pending(month).get(0).id();
    String number = Long.toString(id);
    good("approvals");
    assertThat(run.out()).contains(number, "共同調達のため", "承認待ち", "佐藤");
    assertThat(run.execute(new StepsCommand(), "approve", number)).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-STP-0025");
    good("reject", number, "--reason", "県に確認", "--as", "plan-head");
    good("approvals", "--all");
    assertThat(run.out()).contains("却下", "県に確認", "行政経営課長");
    board.declare(month, List.of(out.withNote("県も了承済み")), "県に確認済み", STAFF);
    String again = Long.toString(GOVERNANCE.get(StepApprovals.class).pending(month).get(0).id());
    good("approve", again, "--as", "plan-head");
    good("approvals");
    assertThat(run.out()).contains("承認待ちはありません。");
  }

  private void good(String... arguments) {
    assertThat(run.execute(new StepsCommand(), arguments)).as(run.err()).isEqualTo(ExitCodes.GOOD);
  }

  /** The built-in list with another name of step 34. */
  private static String list(String rehearsal) {
    StringBuilder text = new StringBuilder("no,phase,work_item,step_name,verified,source\n");
    StepLists.builtIn()
        .steps()
        .forEach(
            it ->
                text.append(
                    "%d,%s,%s,%s,official,国\n"
                        .formatted(
                            it.no(),
                            it.phase(),
                            it.workItem(),
                            it.no() == 34 ? rehearsal : it.name())));
    return text.toString();
  }
}
