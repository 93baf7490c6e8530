package jp.shirube.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.run.CampaignProgress;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunProgress;
import jp.shirube.migration.run.RunSummary;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

  private final StringWriter text = new StringWriter();
  private final ConsoleProgress progress =
      new ConsoleProgress(new PrintWriter(text), Messages.complete(), false);

  @Test
  void ofSeveralRunsOnlyBeginningAndEndAreLines() {
    CampaignProgress several = progress.following(2);
    RunProgress first = several.begun("001");
    RunProgress second = several.begun("024");
    second.started("load", 10);
    first.started("load", 10);
    several.ended(failed("024"));
    several.ended(failed("001"));
    assertThat(lines())
        .containsExactly(
            "001 を始めました",
            "024 を始めました",
            "024 が終わりました: 失敗、読込 0 件、1.5 秒",
            "001 が終わりました: 失敗、読込 0 件、1.5 秒");
  }

  @Test
  void aSingleRunTellsEveryStage() {
    CampaignProgress single = progress.following(1);
    RunProgress run = single.begun("001");
    run.started("receive", 0);
    run.started("load", 12_345);
    run.advanced("load", 12_345);
    run.finished("load");
    single.ended(failed("001"));
    assertThat(lines()).containsExactly("001 受領と検査", "001 読込・変換・格納（12,345 件）");
  }

  /** Bars draw on the terminal, which a test has none of; that they come and go is seen here. */
  @Test
  void barsOfSeveralRunsWriteNoLines() {
    try (ConsoleProgress bars =
        new ConsoleProgress(new PrintWriter(text), Messages.complete(), true)) {
      RunProgress first = bars.begun("001");
      RunProgress second = bars.begun("024");
      first.started("load", 10);
      second.started("load", 20);
      first.advanced("load", 10);
      bars.ended(failed("001"));
      second.advanced("load", 20);
    }
    assertThat(text.toString()).isEmpty();
  }

  private List<String> lines() {
    return text.toString().lines().toList();
  }

  private static RunSummary failed(String system) {
    return RunSummary.withoutRun(system, "A", Mode.REHEARSAL, List.of(), Duration.ofMillis(1500));
  }
}
