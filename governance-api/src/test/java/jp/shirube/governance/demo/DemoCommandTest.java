package jp.shirube.governance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import jp.shirube.migration.cli.CommandLines;
import jp.shirube.migration.cli.ExitCodes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DemoCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"999", "1000001", "many"})
  void aNumberOfResidentsOutOfBoundsIsWrongUse(String residents) {
    assertThat(execute("--residents", residents)).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(err.toString()).contains("--residents").doesNotContain("Exception");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({"--parallel,0", "--parallel,9", "--parallel,two", "--break,999", "--break,1"})
  void anImpossibleNumberOrSystemIsWrongUse(String option, String value) {
    assertThat(execute(option, value)).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(err.toString()).contains(option).doesNotContain("Exception");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @Tag("long")
  void aBrokenDeliveryEndsTheDemonstrationAsFailed() {
    assertThat(execute("--residents", "1000", "--break", "024,027")).isEqualTo(ExitCodes.FAILED);
    assertThat(out.toString()).contains("失敗した業務が2業務", "月次報告");
  }

  @Test
  @Tag("long")
  void itStartsItsOwnServerAndTheSecondOneIsTheNextMonth() {
    assertThat(execute("--residents", "1000", "--as-of", "2026-11-22"))
        .as(out.toString())
        .isEqualTo(ExitCodes.GOOD);
    assertThat(out.toString()).contains("2026-11", "リハーサル2", "すべて期待どおり");
    assertThat(execute("--residents", "1000", "--as-of", "2026-11-22")).isEqualTo(ExitCodes.GOOD);
    assertThat(out.toString()).contains("2026-12", "リハーサル4");
  }

  private int execute(String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "--home";
    arguments[1] = folder.resolve("home").toString();
    arguments[2] = "--out";
    arguments[3] = folder.resolve("out").toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return CommandLines.equip(new CommandLine(new DemoCommand()))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
