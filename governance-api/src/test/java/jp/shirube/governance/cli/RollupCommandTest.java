package jp.shirube.governance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.governance.cities.SmallNation;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.cli.ExitCodes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RollupCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir private Path folder;
  private CommandRun run = new CommandRun(GOVERNANCE, Path.of("."));

  @BeforeAll
  static void fill() {
    SmallNation.fill(GOVERNANCE);
  }

  @BeforeEach
  void home() {
    run = new CommandRun(GOVERNANCE, folder.resolve("home"));
  }

  private int execute(String... arguments) {
    return run.execute(new RollupCommand(), arguments);
  }

  @Test
  void aPrefectureIsRankedAndSpread() {
    assertThat(execute("--prefecture", "08")).as(run.err()).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out())
        .contains("団体別", "見本08801市", "見本08803市", "完了率の分布", "90%以上100%未満", "報告月")
        .doesNotContain("見本09801市");
  }

  @Test
  void theNationIsToldBySystemStepAndPhase() {
    assertThat(execute("--nation", "--by", "system")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("業務システム別", "住民基本台帳", "完了率（特定移行支援）");
    assertThat(execute("--nation", "--by", "step", "--month", "2026-10")).isZero();
    assertThat(run.out()).contains("工程別", "本番データ移行と検証");
    assertThat(execute("--nation", "--by", "phase")).isZero();
    assertThat(run.out()).contains("段階別", "計画立案");
  }

  @Test
  void everythingIsWritten() throws Exception {
    Path csv = folder.resolve("all.csv");
    Path xlsx = folder.resolve("all.xlsx");
    assertThat(execute("--nation", "--csv", csv.toString(), "--xlsx", xlsx.toString())).isZero();
    assertThat(Files.readAllLines(csv)).hasSize(1 + 4 * 800);
    assertThat(xlsx).isNotEmptyFile();
    assertThat(run.out()).contains(csv.toString(), xlsx.toString());
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(execute("--prefecture", "99")).isNotZero();
    assertThat(run.err()).contains("SRB-CTY-0001", "99");
    assertThat(execute("--prefecture", "47")).isNotZero();
    assertThat(run.err()).contains("SRB-CTY-0002");
    assertThat(execute("--nation", "--as", "plan-1")).isNotZero();
    assertThat(run.err()).contains("SRB-CTY-0003", "plan-1");
    assertThat(run.out()).doesNotContain("見本08801市");
    assertThat(execute()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(execute("--nation", "--prefecture", "08")).isEqualTo(ExitCodes.WRONG_USE);
  }
}
