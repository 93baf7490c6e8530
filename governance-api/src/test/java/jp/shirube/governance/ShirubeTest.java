package jp.shirube.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.migration.cli.ExitCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ShirubeTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine line =
      Shirube.commandLine(new PrintWriter(out, true), new PrintWriter(err, true));

  @Test
  void withoutACommandItSaysWhichThereAre() {
    assertThat(line.execute()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(err.toString()).contains("report", "月次報告");
  }

  @Test
  void everyCommandExplainsItselfAndEachOfItsOptionsInJapanese() {
    allCommands(line).forEach((name, command) -> assertExplained(name, command));
  }

  private static void assertExplained(String name, CommandLine command) {
    assertThat(String.join("", command.getCommandSpec().usageMessage().description()))
        .as(name)
        .matches("(?s).*[ぁ-んァ-ン一-龠].*");
    command
        .getCommandSpec()
        .options()
        .forEach(
            option ->
                assertThat(String.join("", option.description()))
                    .as(name + " " + option.longestName())
                    .matches("(?s).*[ぁ-んァ-ン一-龠].*"));
  }

  private static Map<String, CommandLine> allCommands(CommandLine root) {
    Map<String, CommandLine> all =
        root.getSubcommands().values().stream()
            .distinct()
            .flatMap(child -> allCommands(child).entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    all.put(root.getCommandSpec().qualifiedName(), root);
    return all;
  }

  @Test
  void helpIsGood() {
    assertThat(line.execute("report", "--help")).isEqualTo(ExitCodes.GOOD);
    assertThat(out.toString()).contains("使い方: shirube report", "--month", "--as-of");
  }

  @Test
  void aCommandOfCommandsSaysWhichThereAre() {
    assertThat(line.execute("month")).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(err.toString()).contains("open", "freeze", "month --help");
  }

  @Test
  void anUnknownOptionIsWrongUse() {
    assertThat(line.execute("report", "--monht", "2026-11")).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(err.toString()).contains("--monht", "--help").doesNotContain("Exception");
  }

  @Test
  void aMonthThatIsNoMonthIsWrongUse() {
    assertThat(line.execute("report", "--month", "2026-13")).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(err.toString()).contains("--month", "2026-13");
  }

  @Test
  void aDatabaseThatIsAwayIsAFaultWithASentence(@TempDir Path home) throws Exception {
    int code =
        line.execute(
            "report",
            "--home",
            home.toString(),
            "--db",
            "jdbc:postgresql://127.0.0.1:1/none?connectTimeout=2&user=u");
    assertThat(code).isEqualTo(ExitCodes.FAILED);
    assertThat(err.toString()).contains("SRB-DB-0001").doesNotContain("Exception");
    assertThat(home.resolve("logs/shirube.log")).exists();
  }
}
