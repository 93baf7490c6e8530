package jp.shirube.governance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.cli.CommandLines;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.database.DatabaseLogin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CalendarCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void aMonthIsShownAfterItsPeriodsWereImported() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("days.csv"), "種別,名称,開始日,終了日\n議会,第4回定例会,2026-12-01,2026-12-18\n");
    assertThat(execute("import", file.toString())).as(err.toString()).isEqualTo(ExitCodes.GOOD);
    assertThat(out.toString()).contains("2026年度のカレンダーを取り込みました（1件。これまでの0件と入れ替え）。");
    assertThat(execute("show", "--month", "2026-12")).isEqualTo(ExitCodes.GOOD);
    assertThat(out.toString().lines())
        .contains(
            "082368 小美玉市 2026-12 の営業日（20日）",
            "日  曜日  営業日  祝日・閉庁・繁忙期",
            " 1  火         1  議会 第4回定例会",
            "28  月        20",
            "29  火        休  閉庁 年末年始の閉庁");
  }

  @Test
  void withoutAMonthItIsTheCurrentOne() {
    assertThat(execute("show")).isEqualTo(ExitCodes.GOOD);
    assertThat(out.toString().lines()).contains(" 3  火        休  文化の日", "23  月        休  勤労感謝の日");
  }

  @Test
  void aFaultyFileIsToldLineByLine() throws Exception {
    Path file =
        Files.writeString(folder.resolve("days.csv"), "種別,名称,開始日,終了日\n会議,x,2026-12-01,12/18\n");
    assertThat(execute("import", file.toString())).isEqualTo(ExitCodes.FAILED);
    assertThat(err.toString())
        .contains("SRB-CAL-0005", "SRB-CAL-0007", "種別は 閉庁・議会・税の繁忙期・予算要求・選挙・その他・開庁 のどれか")
        .doesNotContain("Exception");
  }

  private int execute(String... arguments) {
    DatabaseLogin login = GOVERNANCE.login();
    String separator = login.url().contains("?") ? "&" : "?";
    String url =
        "%s%suser=%s&password=%s"
            .formatted(login.url(), separator, login.userName(), login.password());
    Stream<String> fixed =
        Stream.of("--db", url, "--home", folder.toString(), "--as-of", "2026-11-22");
    return CommandLines.equip(new CommandLine(new CalendarCommand()))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.concat(Stream.of(arguments), fixed).toArray(String[]::new));
  }
}
