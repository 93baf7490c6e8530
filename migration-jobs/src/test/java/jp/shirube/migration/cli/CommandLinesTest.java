package jp.shirube.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.standard.StandardCode;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How commands end, whatever happens in them. */
class CommandLinesTest {

  private static final Finding FINDING =
      Finding.of(
          StandardCode.EDITION_NAME_INVALID, Place.line("a.csv", 3), Map.of("edition", "../x"));

  @Command(name = "act", mixinStandardHelpOptions = true)
  private static final class Act implements Callable<Integer> {

    @Mixin private HomeOption home = new HomeOption();

    @Option(names = "--count")
    private int count;

    private final Callable<Integer> action;

    Act(Callable<Integer> action) {
      this.action = action;
    }

    @Override
    public Integer call() throws Exception {
      return action.call();
    }
  }

  @Test
  void passesTheExitCodeOfTheCommand() {
    assertThat(run(() -> ExitCodes.FINDINGS).exitCode()).isEqualTo(ExitCodes.FINDINGS);
  }

  @Test
  void printsFindingsAsSentences() {
    CommandRun run =
        run(
            () -> {
              throw new CommandException(ExitCodes.FINDINGS, List.of(FINDING));
            });
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "[エラー] SRB-STD-0103 (a.csv 3行) 「../x」は版の名前に使えません。"
                + " → 英数字で始まる英数字・.・_・- の64文字以内にしてください。");
  }

  @Test
  void printsWhatFaultsSayOfThemselves() {
    CommandRun finding =
        run(
            () -> {
              throw new FindingException(List.of(FINDING));
            });
    CommandRun fault =
        run(
            () -> {
              throw new FindingException(FINDING, new java.io.IOException("no such file"));
            });
    assertThat(List.of(finding.exitCode(), fault.exitCode())).containsOnly(ExitCodes.FAILED);
    assertThat(finding.err()).isEqualTo(fault.err()).contains("SRB-STD-0103");
  }

  @Test
  void tellsAnUnexpectedFaultInOneLineWithoutItsText() {
    CommandRun run =
        run(
            () -> {
              throw new IllegalStateException("山田太郎");
            });
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err())
        .matches("(?s)想定外の障害のため中止しました（参照番号 [0-9a-f]{8}）。.*")
        .doesNotContain("山田", "Exception");
  }

  @Test
  void explainsWrongUse() {
    CommandRun value = CommandRun.of(new Act(() -> 0), "act", "--count", "many");
    assertThat(value.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(value.err().lines())
        .containsExactly("--count の値「many」は使えません。", "使い方は shirube act --help で確かめられます。");
    assertThat(CommandRun.of(new Act(() -> 0), "act", "--home").err()).contains("--home");
    assertThat(CommandRun.of(new Act(() -> 0), "nothing").err()).contains("分からない指定があります: nothing");
  }

  @Test
  void givesJapaneseHelp() {
    CommandRun run = CommandRun.of(new Act(() -> 0), "act", "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("使い方: shirube act", "オプション:", "導入フォルダ", "この説明を表示します。");
  }

  @Test
  void givesEveryCommandTheVersionOfTheWhole() {
    CommandRun run = CommandRun.of(new Act(() -> 1), "act", "--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualToIgnoringNewLines("shirube test");
  }

  private static CommandRun run(Callable<Integer> action) {
    return CommandRun.of(new Act(action), "act");
  }
}
