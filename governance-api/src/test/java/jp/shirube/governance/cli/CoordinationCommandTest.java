package jp.shirube.governance.cli;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.CoordinationItems;
import jp.shirube.governance.coordination.ItemState;
import jp.shirube.governance.coordination.Party;
import jp.shirube.migration.cli.ExitCodes;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The commands of coordination against a real database. */
class CoordinationCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir private Path folder;
  private RegisterLine line = new RegisterLine(GOVERNANCE, "", Path.of(""));

  @BeforeEach
  void command() {
    line = new RegisterLine(GOVERNANCE, new CoordinationCommand(), folder.resolve("home"));
  }

  @Test
  void anItemGoesFromQuestionToAgreement() {
    int number = added("宛名の件", "vendor:A");
    String id = Integer.toString(number);
    assertThat(line.run("answer", id, "対応済みです。", "--as", "a-engineer")).isZero();
    assertThat(line.out()).contains("宛名の件", "回答済み");
    assertThat(line.run("ask", id, "いつからか。")).isZero();
    assertThat(line.run("answer", id, "12月からです。", "--as", "a-lead")).isZero();
    assertThat(line.run("close", id, "了承", "--as", "a-lead")).isEqualTo(ExitCodes.FAILED);
    assertThat(line.err()).contains("SRB-CRD-0002", "A社 責任者（見本）").doesNotContain("Exception");
    assertThat(line.run("close", id, "了承")).isZero();
    assertThat(line.run("show", id)).isZero();
    assertThat(line.out()).contains("提出元: 行政経営課", "あて先: A社（見本）", "再照会", "12月からです。", "状態: 完了");
  }

  @Test
  void theListShowsWhatTheActorMaySee() {
    int toB = added("B社あて", "vendor:B");
    int toTax = added("税務課あて", "税務課");
    assertThat(line.run("list", "--as", "b-engineer")).isZero();
    assertThat(line.out()).contains("B社あて").doesNotContain("税務課あて");
    assertThat(line.run("show", Integer.toString(toTax), "--as", "b-engineer"))
        .isEqualTo(ExitCodes.FAILED);
    assertThat(line.err()).contains("SRB-CRD-0001");
    line.run("withdraw", Integer.toString(toB), "不要");
    line.run("list");
    assertThat(line.out()).doesNotContain("B社あて");
    line.run("list", "--all");
    assertThat(line.out()).contains("B社あて", "取下げ");
  }

  @Test
  void aChangeIsShownWithItsReason() {
    int number = added("期限の件", "市民課");
    assertThat(
            line.run(
                "change",
                Integer.toString(number),
                "--due",
                "2026-12-25",
                "--to",
                "vendor:C",
                "--reason",
                "事業者の回答が要る"))
        .isZero();
    line.run("show", Integer.toString(number));
    assertThat(line.out())
        .contains("回答期限：2026-12-10 → 2026-12-25（事業者の回答が要る）", "あて先：市民課 → C（事業者の回答が要る）");
  }

  @Test
  void anUnknownAddresseeIsWrongUse() {
    assertThat(
            line.run(
                "add", "--title", "x", "--question", "x", "--to", "無い課", "--due", "2026-12-10"))
        .isEqualTo(ExitCodes.WRONG_USE);
    assertThat(line.err()).contains("SRB-CRD-0006", "無い課");
  }

  @Test
  void theExportedListComesBackWithAnswersAndNewItems() throws Exception {
    int number = added("往復の件", "vendor:C");
    assertThat(line.run("export", "--out", folder.resolve("out").toString())).isZero();
    Path file = folder.resolve("out/調整事項_082368_2026-11.xlsx");
    assertThat(folder.resolve("out/調整事項_082368_2026-11.pdf")).exists();
    Path edited = folder.resolve("edited.xlsx");
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheet("全件");
      int heading = row(sheet, "番号");
      assertThat(cells(sheet.getRow(heading)))
          .containsExactly(
              "番号", "件名", "質問", "提出元", "あて先", "回答期限", "状態", "超過営業日", "業務システム", "工程", "データ項目",
              "指摘コード", "提出日", "最新の回答", "新しい回答");
      Row known = sheet.getRow(row(sheet, Integer.toString(number)));
      known.getCell(14).setCellValue("Excelで回答します。");
      Row added = sheet.createRow(sheet.getLastRowNum() + 1);
      List<String> cells =
          List.of("", "Excelの件", "Excelの質問", "", "税務課", "令和8年12月15日", "", "", "010 個人住民税", "33");
      for (int i = 0; i < cells.size(); i++) {
        added.createCell(i).setCellValue(cells.get(i));
      }
      try (OutputStream out = Files.newOutputStream(edited)) {
        workbook.write(out);
      }
    }
    assertThat(line.run("import", edited.toString())).as(line.err()).isZero();
    assertThat(line.out()).contains("新しい調整事項1件、回答1件");
    assertThat(item(number).lastAnswer()).isEqualTo("Excelで回答します。");
    assertThat(item(number).state()).isEqualTo(ItemState.ANSWERED);
    CoordinationItem last = last();
    assertThat(last.title()).isEqualTo("Excelの件");
    assertThat(last.owner()).isEqualTo(Party.department("税務課"));
    assertThat(last.due()).isEqualTo("2026-12-15");
    assertThat(last.subject().systemId()).isEqualTo("010");
    assertThat(last.subject().stepNo()).isEqualTo(33);
  }

  @Test
  void aWrongFileTakesNothingAndTellsEveryRow() throws Exception {
    Path file = folder.resolve("items.csv");
    Files.writeString(
        file,
        """
        件名,質問,あて先,回答期限,工程
        一つ目,質問,vendor:A,2026-12-01,
        二つ目,質問,無い課,2026-12-01,
        三つ目,質問,vendor:A,12月頃,
        四つ目,質問,vendor:A,2026-11-01,
        一つ目,質問,A社（見本）,2026-12-01,
        六つ目,質問,vendor:A,2026-12-01,3
        """);
    int before = GOVERNANCE.get(CoordinationItems.class).all(CITY).size();
    assertThat(line.run("import", file.toString())).isEqualTo(ExitCodes.FINDINGS);
    assertThat(line.err().lines().filter(it -> it.contains("SRB-CRD")))
        .satisfiesExactlyInAnyOrder(
            it -> assertThat(it).contains("SRB-CRD-0006", "3行", "あて先", "無い課"),
            it -> assertThat(it).contains("SRB-CRD-0031", "4行", "回答期限", "12月頃"),
            it -> assertThat(it).contains("SRB-CRD-0009", "5行", "2026-11-01"),
            it -> assertThat(it).contains("SRB-CRD-0032", "6行"),
            it -> assertThat(it).contains("SRB-CRD-0011", "7行"));
    assertThat(GOVERNANCE.get(CoordinationItems.class).all(CITY)).hasSize(before);
  }

  @Test
  void theSameFileIsNotTakenTwice() throws Exception {
    Path file = folder.resolve("items.csv");
    Files.writeString(file, "件名,質問,あて先,回答期限\n二度目,質問,vendor:B,2026-12-01\n");
    assertThat(line.run("import", file.toString())).isZero();
    assertThat(line.run("import", file.toString())).isEqualTo(ExitCodes.FINDINGS);
    assertThat(line.err()).contains("SRB-CRD-0030", Integer.toString(last().number()));
  }

  private int added(String title, String to) {
    int code =
        line.run(
            "add",
            "--title",
            title,
            "--question",
            "質問",
            "--to",
            to,
            "--due",
            "2026-12-10",
            "--system",
            "001");
    assertThat(code).as(line.err()).isZero();
    return last().number();
  }

  private static CoordinationItem last() {
    List<CoordinationItem> all = GOVERNANCE.get(CoordinationItems.class).all(CITY);
    return all.get(all.size() - 1);
  }

  private static CoordinationItem item(int number) {
    return GOVERNANCE.get(CoordinationItems.class).get(CITY, number, STAFF);
  }

  private static int row(Sheet sheet, String first) {
    for (Row row : sheet) {
      if (!cells(row).isEmpty() && cells(row).get(0).equals(first)) {
        return row.getRowNum();
      }
    }
    throw new AssertionError("no row " + first);
  }

  private static List<String> cells(Row row) {
    var formatter = new org.apache.poi.ss.usermodel.DataFormatter();
    return java.util.stream.StreamSupport.stream(row.spliterator(), false)
        .map(formatter::formatCellValue)
        .toList();
  }
}
