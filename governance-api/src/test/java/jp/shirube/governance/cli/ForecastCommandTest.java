package jp.shirube.governance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.forecast.ForecastCity;
import jp.shirube.migration.cli.ExitCodes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir private Path folder;
  private CommandRun run = new CommandRun(GOVERNANCE, Path.of("."));

  @BeforeAll
  static void fill() {
    ForecastCity.fill(GOVERNANCE);
  }

  @BeforeEach
  void home() {
    run = new CommandRun(GOVERNANCE, folder.resolve("home"));
  }

  private int execute(String... arguments) {
    return run.execute(new ForecastCommand(), arguments);
  }

  @Test
  void theSystemsAreShownAndWritten() throws Exception {
    Path excel = folder.resolve("new/f.xlsx");
    Path pdf = folder.resolve("f.pdf");
    int code =
        execute("show", "--runs", "200", "--excel", excel.toString(), "--pdf", pdf.toString());
    assertThat(code).as(run.err()).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out())
        .contains("2026-11の状態にもとづく完了見込み（2026/11/22現在）", "003 戸籍", "2026/09/30", "計画")
        .contains("200回模擬", "【暫定】", excel.toString(), pdf.toString());
    assertThat(Files.readAllBytes(excel)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void theStepsOfOneSystemAreShown() {
    assertThat(execute("show", "--system", "021", "--runs", "50")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("021 生活保護", "本番データ移行と検証").doesNotContain("003 戸籍");
    assertThat(execute("show", "--system", "999", "--runs", "50")).isNotZero();
    assertThat(run.err()).contains("SRB-FCT-0002", "999");
  }

  @Test
  void aVendorSeesItsOwnSystemsOnly() {
    assertThat(execute("show", "--as", "b-lead", "--runs", "50")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("021 生活保護").doesNotContain("001 ", "027 ");
    assertThat(execute("what-if", "--vendor", "A", "--weeks", "4", "--as", "b-lead")).isNotZero();
    assertThat(run.err()).contains("SRB-FCT-0014");
    assertThat(run.out()).doesNotContain("001 ");
  }

  @Test
  void whatMovesIsToldBeforeAndAfter() {
    assertThat(execute("what-if", "--vendor", "B", "--weeks", "4", "--runs", "100"))
        .as(run.err())
        .isEqualTo(ExitCodes.GOOD);
    assertThat(run.out())
        .contains("完了見込みが動きます", "中央（前）", "中央（後）", "予算年度", "021 生活保護", "→")
        .doesNotContain("001 住民基本台帳");
  }

  @Test
  void whatIsAskedWronglyIsWrongUse() {
    assertThat(execute("what-if", "--vendor", "B", "--weeks", "0")).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(execute("what-if", "--weeks", "2")).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(execute("what-if", "--vendor", "B", "--step", "3", "--weeks", "2"))
        .isEqualTo(ExitCodes.WRONG_USE);
    assertThat(execute("show", "--runs", "0")).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(execute("cutover", "--system", "026")).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(execute()).isEqualTo(ExitCodes.WRONG_USE);
  }

  @Test
  void aDayOfCutoverIsRefusedWithTheReasonAndTheNextDays() {
    int code = execute("cutover", "--system", "026", "--date", "2027-01-20", "--runs", "50");
    assertThat(code).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.out()).contains("SRB-FCT-0008", "次に可能な日: 2027/01/23（閉庁日が2日続く", "することはできません");
    assertThat(execute("cutover", "--system", "026", "--date", "2027-01-23", "--runs", "50"))
        .isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("本番移行できる見込みです", "100.00 %");
  }

  @Test
  void earlierForecastsAreHeldAgainstWhatCame() {
    assertThat(execute("backtest", "--months", "3", "--runs", "50")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("過去3か月", "90.00 %").containsPattern("中央 +50.00 % +\\d");
  }

  @Test
  void dependenciesAreSetListedAndTakenAway() {
    assertThat(execute("depend", "--system", "012", "--on", "001")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).containsPattern("012 +35 +001 +35");
    assertThat(execute("depend", "--system", "001", "--on", "012")).isNotZero();
    assertThat(run.err()).contains("SRB-FCT-0004");
    assertThat(execute("depend", "--system", "012", "--on", "001", "--remove"))
        .isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).doesNotContain("012");
  }
}
