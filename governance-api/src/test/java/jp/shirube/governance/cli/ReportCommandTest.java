package jp.shirube.governance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.Stream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.coordination.ItemDesk;
import jp.shirube.governance.coordination.ItemSubject;
import jp.shirube.governance.coordination.NewItem;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.migration.cli.CommandLines;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.database.DatabaseLogin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The report command against a real database that is named by its URL. */
class ReportCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void theLatestMonthIsWrittenAsExcelAndPdf() throws Exception {
    Month month = GOVERNANCE.openMonth();
    assertThat(execute()).as(err.toString()).isEqualTo(ExitCodes.GOOD);
    Path excel = folder.resolve("out/PMO月次報告_082368_" + month.month() + ".xlsx");
    Path pdf = folder.resolve("out/PMO月次報告_082368_" + month.month() + ".pdf");
    assertThat(out.toString()).contains(month.month().toString(), excel.toString());
    assertThat(Files.readAllBytes(excel)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void anEarlierMonthCanBeAskedFor() {
    Month earlier = GOVERNANCE.openMonth();
    GOVERNANCE.openMonth();
    assertThat(execute("--month", earlier.month().toString())).isEqualTo(ExitCodes.GOOD);
    assertThat(folder.resolve("out/PMO月次報告_082368_" + earlier.month() + ".pdf")).exists();
  }

  @Test
  void anEarlierRevisionCanBeAskedForBesideALaterOne() {
    Month first = GOVERNANCE.freeze(GOVERNANCE.openMonth());
    GOVERNANCE.get(MonthCycle.class).revise(first, "工程1の着手日が誤り", TestGovernance.STAFF);
    assertThat(execute()).as(err.toString()).isEqualTo(ExitCodes.GOOD);
    assertThat(execute("--revision", "1")).isEqualTo(ExitCodes.GOOD);
    String name = "out/PMO月次報告_082368_" + first.month();
    assertThat(folder.resolve(name + "_第2版.xlsx")).exists();
    assertThat(folder.resolve(name + ".xlsx")).exists();
    assertThat(execute("--revision", "3")).isEqualTo(ExitCodes.WRONG_USE);
  }

  @Test
  void theCoordinationItemsGoWithTheReport() {
    Month month = GOVERNANCE.openMonth();
    assertThat(execute()).as(err.toString()).isEqualTo(ExitCodes.GOOD);
    Path list = folder.resolve("out/調整事項_082368_" + month.month() + ".xlsx");
    assertThat(list).doesNotExist();
    GOVERNANCE
        .get(ItemDesk.class)
        .raise(
            TestGovernance.CITY,
            new NewItem(
                "件名",
                "質問",
                Party.OFFICE,
                Party.vendor("A"),
                TestGovernance.TODAY,
                ItemSubject.NONE),
            TestGovernance.STAFF);
    assertThat(execute()).as(err.toString()).isEqualTo(ExitCodes.GOOD);
    assertThat(list).exists();
    assertThat(folder.resolve("out/調整事項_082368_" + month.month() + ".pdf")).exists();
    assertThat(out.toString()).contains(list.toString());
  }

  @Test
  void aMonthThatWasNeverOpenedIsWrongUse() throws Exception {
    YearMonth never = YearMonth.of(2001, 1);
    assertThat(execute("--month", never.toString())).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(err.toString()).contains("SRB-PRG-0013", "2001-01").doesNotContain("Exception");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anOutputFolderThatIsAFileIsAFaultAndLeavesNothing() throws Exception {
    GOVERNANCE.openMonth();
    Files.writeString(folder.resolve("out"), "");
    assertThat(execute()).isEqualTo(ExitCodes.FAILED);
    assertThat(err.toString()).contains("SRB-PMO-0001").doesNotContain("Exception");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("out"));
    }
  }

  private int execute(String... more) {
    DatabaseLogin login = GOVERNANCE.login();
    String separator = login.url().contains("?") ? "&" : "?";
    String url =
        "%s%suser=%s&password=%s"
            .formatted(login.url(), separator, login.userName(), login.password());
    Stream<String> fixed =
        Stream.of(
            "--db",
            url,
            "--home",
            folder.resolve("home").toString(),
            "--out",
            folder.resolve("out").toString(),
            "--as-of",
            "2026-11-22");
    return CommandLines.equip(new CommandLine(new ReportCommand()))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.concat(fixed, Stream.of(more)).toArray(String[]::new));
  }
}
