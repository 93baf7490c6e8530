package jp.shirube.governance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.migration.cli.CommandLines;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.reports.exchange.ExchangeColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Workbooks out and back on the command line. */
class WorkbookCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final Month month =
      GOVERNANCE.get(Months.class).latest(TestGovernance.CITY).orElseGet(GOVERNANCE::openMonth);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void withoutAPartyEverybodyGetsHisOwn() throws IOException {
    assertThat(execute("export")).as(err.toString()).isEqualTo(ExitCodes.GOOD);
    assertThat(files()).hasSize(12).contains("入力票_税務課_%s_第1版.xlsx".formatted(month.month()));
    assertThat(out.toString()).contains("12件の入力票を作成しました", "提出期限 2026-11-27", "（160行）");
  }

  @Test
  void aPersonOfADepartmentGetsItsWorkbookOnly() throws IOException {
    assertThat(execute("export", "--as", "tax-staff", "--deadline", "2026-12-10"))
        .isEqualTo(ExitCodes.GOOD);
    assertThat(files()).containsExactly("入力票_税務課_%s_第1版.xlsx".formatted(month.month()));
    assertThat(out.toString()).contains("提出期限 2026-12-10");
  }

  @Test
  void aWorkbookComesBackAndIsAnswered() throws IOException {
    execute("export", "--department", "子ども課");
    Path file = folder.resolve("out/入力票_子ども課_%s_第1版.xlsx".formatted(month.month()));
    edit(file, "だれか", "？？");
    assertThat(execute("import", file.toString(), "--as", "children-staff"))
        .isEqualTo(ExitCodes.FINDINGS);
    assertThat(out.toString()).contains("読み取った行 120　登録 1　変更なし 118　不備 1　競合 0");
    assertThat(err.toString()).contains("SRB-EXC-0030", "6行", "列「K 状態」", "？？");
    Path answer = folder.resolve("out/入力票_子ども課_%s_第1版_確認結果.xlsx".formatted(month.month()));
    assertThat(out.toString()).contains(answer.toString());
    assertThat(owner("020")).isEqualTo("だれか");

    edit(answer, "だれか", "対象外");
    assertThat(execute("import", answer.toString(), "--dry-run")).isEqualTo(ExitCodes.FINDINGS);
    edit(answer, "別の人", "未着手");
    assertThat(execute("import", answer.toString(), "--all-or-nothing", "--as", "children-head"))
        .isEqualTo(ExitCodes.GOOD);
    assertThat(owner("020")).isEqualTo("別の人");
  }

  @Test
  void filesOfTheWrongKindAreWrongUse() throws IOException {
    assertThat(execute("import", folder.resolve("none.xlsx").toString()))
        .isEqualTo(ExitCodes.WRONG_USE);
    Path text = Files.writeString(folder.resolve("text.xlsx"), "x");
    assertThat(execute("import", text.toString())).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(err.toString()).contains("SRB-EXC-0001", "SRB-EXC-0002").doesNotContain("Exception");
    assertThat(execute("export", "--department", "税務課", "--all")).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(execute()).isEqualTo(ExitCodes.WRONG_USE);
  }

  private String owner(String system) {
    return GOVERNANCE.get(StepBoard.class).records(month).stream()
        .filter(it -> it.state().systemId().equals(system) && it.state().stepNo() == 1)
        .findFirst()
        .orElseThrow()
        .state()
        .owner();
  }

  private static void edit(Path file, String owner, String status) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      var sheet = workbook.getSheet("工程入力");
      sheet.getRow(4).getCell(ExchangeColumn.OWNER.ordinal()).setCellValue(owner);
      sheet.getRow(5).getCell(ExchangeColumn.STATUS.ordinal()).setCellValue(status);
      try (OutputStream target = Files.newOutputStream(file)) {
        workbook.write(target);
      }
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private int execute(String... arguments) {
    DatabaseLogin login = GOVERNANCE.login();
    String separator = login.url().contains("?") ? "&" : "?";
    String url =
        "%s%suser=%s&password=%s"
            .formatted(login.url(), separator, login.userName(), login.password());
    Stream<String> fixed =
        arguments.length == 0
            ? Stream.of()
            : Stream.of(
                "--db",
                url,
                "--home",
                folder.resolve("home").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--as-of",
                "2026-11-22");
    return CommandLines.equip(new CommandLine(new WorkbookCommand()))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.concat(Stream.of(arguments), fixed).toArray(String[]::new));
  }
}
