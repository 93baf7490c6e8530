package jp.shirube.governance.cli;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.submission.FrozenMonths;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.migration.cli.CommandLines;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.database.DatabaseLogin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The way of a submission and of a hearing on the command line. */
class SubmitCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final SubmissionRegister register = GOVERNANCE.get(SubmissionRegister.class);

  @TempDir private Path folder;

  private record Said(int code, String out, String err) {}

  @Test
  void aMonthIsMadeSentReceivedListedProvedAndTakenOutAgain() throws IOException {
    Month month = FrozenMonths.next(GOVERNANCE);
    Said made = submit("make", "--month", month.month().toString(), "--to", "nation");
    assertThat(made.code()).as(made.err()).isEqualTo(ExitCodes.GOOD);
    Submission submission = last();
    String id = Long.toString(submission.id());
    Path sent = folder.resolve("out/nation_" + month.month() + "_" + id);
    assertThat(made.out()).contains("提出番号" + id, "ミリ秒", sent.toString(), "send-record " + id);

    assertThat(submit("send-record", id, "--way", "PMOツール", "--from", sent.toString()).code())
        .isEqualTo(ExitCodes.GOOD);
    Path receipt = Files.writeString(folder.resolve("receipt.eml"), "received");
    assertThat(submit("receipt", id, "--file", receipt.toString(), "--note", "受付").code())
        .isEqualTo(ExitCodes.GOOD);
    assertThat(submit("list").out())
        .contains(id + "　" + month.month() + " 第1版　月次報告　国", "送付済み", "送付 ", "PMOツール", "receipt.eml");
    Said proved = submit("verify", id);
    assertThat(proved.code()).as(proved.err()).isEqualTo(ExitCodes.GOOD);
    assertThat(proved.out()).contains("ハッシュ値：一致　値：一致", "不一致はありません");

    Said again = submit("export", id, "--out", folder.resolve("again").toString());
    assertThat(again.code()).isEqualTo(ExitCodes.GOOD);
    assertSameFiles(sent, folder.resolve("again").resolve(sent.getFileName()));
  }

  private static void assertSameFiles(Path expected, Path actual) throws IOException {
    try (Stream<Path> files = Files.list(expected)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(2);
      for (Path file : all) {
        assertThat(actual.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void whatIsMissingIsSaidBeforeAnythingIsMade() {
    Month month = FrozenMonths.next(GOVERNANCE);
    int before = register.all(CITY).size();
    Said prefecture = submit("make", "--month", month.month().toString(), "--to", "prefecture");
    assertThat(prefecture.code()).isNotEqualTo(ExitCodes.GOOD);
    assertThat(prefecture.err()).contains("SRB-SBM-0020", "SHIRUBE_SUBMIT_PASSWORD");
    assertThat(submit("verify", "999999").err()).contains("SRB-SBM-0030");
    assertThat(submit("list", "--as", "a-lead").err()).contains("SRB-SBM-0001");
    assertThat(register.all(CITY)).hasSize(before);
  }

  @Test
  void theFiguresOfAFormAreListedWithTheirShapes() {
    Month month = FrozenMonths.next(GOVERNANCE);
    assertThat(submit("figures", "--month", month.month().toString()).out())
        .contains("states　20×40", "systems.name　20×1", "steps.name　1×40", "total.doneRate　1×1");
  }

  @Test
  void aHearingNeedsAPasswordAndItsRegistersWorkWithout() throws IOException {
    Month month = FrozenMonths.next(GOVERNANCE);
    assertThat(hearing("--month", month.month().toString()).err()).contains("SRB-SBM-0020");
    Said cause = hearing("cause", "024", "--step", "3", "--cause", "vendor", "--text", "要員が足りない");
    assertThat(cause.code()).as(cause.err()).isEqualTo(ExitCodes.GOOD);
    assertThat(hearing("cause", "024", "--cause", "weather", "--text", "雨").err())
        .contains("SRB-HRG-0003", "vendor、standard、budget、characters、network、other");
    Path csv =
        Files.writeString(
            folder.resolve("peers.csv"),
            """
            団体コード,団体名,年月,完了率,完了工程数,全工程数,出典,確からしさ
            082015,水戸市,2026-10,61.25,490,800,公表資料,公式
            """);
    assertThat(hearing("peers", csv.toString()).out()).contains("1件");
    assertThat(hearing("promises").out()).contains("約束事項はありません");
    assertThat(hearing("promise", "1", "約束", "--owner", "税務課", "--due", "2026-12-31").err())
        .contains("SRB-HRG-0020");
    assertThat(hearing("kept", "1", "--note", "済んだ").err()).contains("SRB-HRG-0021");
    assertThat(hearing("moved", "1", "--due", "2027-01-31", "--reason", "延びた").err())
        .contains("SRB-HRG-0021");
  }

  private Submission last() {
    List<Submission> all = register.all(CITY);
    return all.get(all.size() - 1);
  }

  private Said submit(String... arguments) {
    return execute(new SubmitCommand(), arguments);
  }

  private Said hearing(String... arguments) {
    return execute(new HearingCommand(), arguments);
  }

  private static String url() {
    DatabaseLogin login = GOVERNANCE.login();
    return "%s%suser=%s&password=%s"
        .formatted(
            login.url(), login.url().contains("?") ? "&" : "?", login.userName(), login.password());
  }

  private Said execute(Object command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        CommandLines.equip(new CommandLine(command))
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--home", folder.resolve("home").toString()));
    all.addAll(List.of("--db", url(), "--as-of", "2026-11-22"));
    if (List.of(arguments).contains("make")) {
      all.addAll(List.of("--out", folder.resolve("out").toString()));
    }
    return new Said(line.execute(all.toArray(String[]::new)), out.toString(), err.toString());
  }
}
