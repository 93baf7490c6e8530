package jp.shirube.governance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.cli.ExitCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One step by commands. */
class StepCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final CommandRun run;

  StepCommandTest(@TempDir Path home) {
    this.run = new CommandRun(GOVERNANCE, home);
    GOVERNANCE.openMonth();
  }

  @Test
  void whatIsGivenIsSetAndTheRestStays() {
    step("set", "--status", "作業中", "--actual-start", "2026-11-20", "--as", "tax-staff");
    step("set", "--owner", "税務課 鈴木", "--planned-end", "2026-12-25", "--as", "tax-staff");
    assertThat(run.out()).containsPattern("1 +作業中 +2026-12-25 +2026-11-20 +税務課 鈴木 +申告 +確認済み");
    step("set", "--planned-end", "-", "--reason", "計画を見直す", "--as", "tax-head");
    step("history");
    assertThat(run.out())
        .containsPattern("状態 +未着手 +作業中 +税務課 担当")
        .containsPattern("予定終了日 +2026-12-25 +税務課長（見本） +担当課長 +計画を見直す");
    assertThat(execute("show")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out().lines().filter(line -> line.contains("未着手"))).hasSize(39);
  }

  @Test
  void aStateThatCannotBeSoIsRefusedWithItsReason() {
    assertThat(execute("set", "--step", "2", "--status", "COMPLETED"))
        .isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-PRG-0001");
  }

  @Test
  void anotherDepartmentsStepIsNotThereForOne() {
    assertThat(execute("set", "--step", "3", "--note", "x", "--as", "care-head"))
        .isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-PRG-0017");
  }

  @Test
  void anotherDepartmentsStepsAreNotShownToOne() {
    assertThat(execute("show", "--as", "care-head")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).doesNotContain("未着手");
    assertThat(execute("show", "--as", "tax-head")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("未着手");
  }

  @Test
  void aStatusOrDayThatIsNoneIsWrongUse() {
    assertThat(execute("set", "--step", "3", "--status", "済")).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(execute("set", "--step", "3", "--actual-end", "11/22"))
        .isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.err()).contains("--actual-end", "11/22");
  }

  @Test
  void aStepThatIsNotThereIsRefused() {
    assertThat(execute("set", "--step", "41", "--note", "x")).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-PRG-0017", "41");
  }

  private void step(String command, String... more) {
    String[] arguments = concat(command, concat("--step", concat("1", more)));
    assertThat(execute(arguments)).as(run.err()).isEqualTo(ExitCodes.GOOD);
  }

  private int execute(String... arguments) {
    String[] system = {"--system", "010"};
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(system, 0, all, arguments.length, 2);
    return run.execute(new StepCommand(), all);
  }

  private static String[] concat(String first, String... more) {
    String[] all = new String[more.length + 1];
    all[0] = first;
    System.arraycopy(more, 0, all, 1, more.length);
    return all;
  }
}
