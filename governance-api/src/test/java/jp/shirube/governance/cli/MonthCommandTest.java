package jp.shirube.governance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.cli.ExitCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A month's cycle by commands, as the people of the sample city would call them. */
class MonthCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final CommandRun run;

  MonthCommandTest(@TempDir Path home) {
    this.run = new CommandRun(GOVERNANCE, home);
  }

  @Test
  void aMonthIsTakenFromItsOpeningToItsRevision() {
    good("open");
    assertThat(run.out()).contains("第1版：作成中");
    good("confirm", "--department", "税務課", "--as", "tax-head");
    good("show");
    assertThat(run.out()).contains("税務課", "税務課長（見本）", "160");
    refused("SRB-PRG-0026", "compile");
    good("compile", "--reason", "期限を過ぎた", "--as", "plan-1");
    assertThat(run.out()).contains("取りまとめ済み");
    good("return", "--reason", "工程34の日付", "--as", "plan-head");
    good("compile", "--reason", "期限を過ぎた", "--as", "plan-1");
    refused("SRB-PRG-0020", "approve", "--as", "plan-1");
    assertThat(run.err()).contains("「承認」は、役割「企画担当」では");
    good("approve", "--as", "plan-head");
    refused("SRB-PRG-0030", "verify");
    good("freeze", "--as", "plan-1");
    assertThat(run.out()).containsPattern("SHA-256）：[0-9a-f]{64}");
    good("verify");
    assertThat(run.out()).contains("確定したときの内容と一致しています。");
    good("submitted");
    good("revise", "--reason", "工程1の着手日が誤り");
    assertThat(run.out()).contains("第2版：作成中", "工程1の着手日が誤り");
    good("show", "--revision", "1");
    assertThat(run.out()).contains("第1版：提出済み");
    good("history");
    assertThat(run.out()).contains("第1版：提出済み", "第2版：作成中", "差戻し", "行政経営課長（見本）", "税務課長（見本）", "改訂");
  }

  @Test
  void whoIsNotInTheRegisterIsWrongUse() {
    assertThat(run.execute(new MonthCommand(), "show", "--as", "nobody"))
        .isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.err()).contains("SRB-IDN-0002", "nobody");
  }

  @Test
  void aMonthOrRevisionThatIsNotThereIsWrongUse() {
    assertThat(run.execute(new MonthCommand(), "show", "--month", "2001-01"))
        .isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.err()).contains("SRB-PRG-0013", "2001-01");
  }

  private void good(String... arguments) {
    assertThat(run.execute(new MonthCommand(), arguments))
        .as("%s %s", String.join(" ", arguments), run.err())
        .isEqualTo(ExitCodes.GOOD);
  }

  private void refused(String code, String... arguments) {
    assertThat(run.execute(new MonthCommand(), arguments)).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains(code).doesNotContain("Exception");
  }
}
