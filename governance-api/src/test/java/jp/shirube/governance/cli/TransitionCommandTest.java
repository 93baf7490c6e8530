package jp.shirube.governance.cli;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.transition.TransitionRegister;
import jp.shirube.governance.transition.TransitionSystem;
import jp.shirube.migration.cli.ExitCodes;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The register on the command line, its survey cell by cell. */
class TransitionCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir private Path folder;
  private RegisterLine line = new RegisterLine(GOVERNANCE, "", Path.of(""));

  @BeforeEach
  void command() {
    line = new RegisterLine(GOVERNANCE, new TransitionCommand(), folder.resolve("home"));
  }

  @Test
  void aSystemIsRegisteredSurveyedChangedAndSurveyedAgain() throws Exception {
    assertThat(
            line.run(
                "put",
                "003",
                "--reasons",
                "1,4",
                "--explanation",
                "要員不足",
                "--planned",
                "2028-01-04",
                "--contract-vendor",
                "A社（見本）",
                "--contract-end",
                "2027-03-31",
                "--interim",
                "改修で対応",
                "--cost",
                "12345000",
                "--approved-by",
                "市長",
                "--approved-on",
                "2026-01-15"))
        .as(line.err())
        .isZero();
    assertThat(line.run("list")).isEqualTo(ExitCodes.FINDINGS);
    assertThat(line.out()).contains("003 戸籍", "1 メインフレームで運用している、4", "（20業務システムのうち）");
    assertThat(line.err()).contains("SRB-TRN-0016", "2027-03-31");
    assertThat(
            line.run(
                "survey",
                "--date",
                "2026-11-01",
                "--take",
                "--name",
                "秋の調査",
                "--out",
                folder.toString()))
        .as(line.err())
        .isZero();
    assertThat(line.out()).contains("1業務システム");
    assertThat(line.run("put", "003", "--contract-end", "2028-03-31")).isEqualTo(ExitCodes.FAILED);
    assertThat(line.err()).contains("SRB-TRN-0005");
    line.run("put", "003", "--contract-end", "2028-03-31", "--reason", "延長した");
    assertThat(line.run("survey", "--out", folder.toString())).isZero();
    assertThat(line.out()).contains("前回の調査からの変更 1件");
    List<List<String>> first = rows("2026-11-01", 0);
    assertThat(first.get(0)).containsExactly("【暫定】特定移行支援システムの調査票");
    assertThat(first.get(1)).containsExactly("秋の調査");
    assertThat(first.get(5))
        .containsExactly(
            "1",
            "003",
            "戸籍",
            "市民課",
            "1,4",
            "1 メインフレームで運用している、4 事業者の要員などの資源が不足している",
            "要員不足",
            "2028/01/04",
            "A社（見本）",
            "2027/03/31",
            "",
            "改修で対応",
            "12,345,000",
            "市長",
            "2026/01/15",
            "2026/11/22",
            "業務システム003の契約終了日2027-03-31が、移行予定日2028-01-04より前です。");
    assertThat(rows("2026-11-22", 1).get(5))
        .containsExactly("003 戸籍", "契約終了日", "2027-03-31", "2028-03-31");
    assertThat(line.run("history", "003")).isZero();
    assertThat(line.out()).contains("延長した", "2027-03-31", "2028-03-31");
    assertThat(line.run("warnings")).isZero();
    assertThat(line.out()).contains("警告はありません");
  }

  @Test
  void theSurveysFormComesBackFilledIn() throws Exception {
    line.run("put", "010", "--reasons", "3");
    line.run("survey", "--out", folder.toString());
    Path edited = folder.resolve("edited.xlsx");
    try (InputStream in = Files.newInputStream(file("2026-11-22"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (Row row : workbook.getSheetAt(0)) {
        if (row.getCell(1) != null
            && "010".equals(new DataFormatter().formatCellValue(row.getCell(1)))) {
          row.getCell(6).setCellValue("提供がない。");
          row.getCell(7).setCellValue("令和10年3月31日");
          row.getCell(12).setCellValue(5_000_000);
        }
      }
      try (OutputStream out = Files.newOutputStream(edited)) {
        workbook.write(out);
      }
    }
    assertThat(line.run("import", edited.toString(), "--reason", "調査の回答")).as(line.err()).isZero();
    TransitionSystem read =
        GOVERNANCE.get(TransitionRegister.class).find(CITY, "010").orElseThrow();
    assertThat(read.fields().explanation()).isEqualTo("提供がない。");
    assertThat(read.plannedDate()).isEqualTo("2028-03-31");
    assertThat(read.fields().cost()).isEqualTo(5_000_000L);
    assertThat(line.run("remove", "010", "--reason", "期限内に移行する")).isZero();
  }

  @Test
  void aWrongFileTakesNothingAndTellsEveryCell() throws Exception {
    Path file = folder.resolve("systems.csv");
    Files.writeString(
        file,
        """
        業務ID,理由の区分,移行予定日,費用（円）
        017,1,2028-01-04,
        019,5,2028-01-04,
        020,1,いつか,百万
        017,2,2028-01-04,
        """);
    assertThat(line.run("import", file.toString())).isEqualTo(ExitCodes.FINDINGS);
    assertThat(line.err().lines().filter(it -> it.contains("SRB-TRN")))
        .satisfiesExactlyInAnyOrder(
            it -> assertThat(it).contains("SRB-TRN-0052", "3行", "理由の区分", "5"),
            it -> assertThat(it).contains("SRB-TRN-0052", "4行", "移行予定日", "いつか"),
            it -> assertThat(it).contains("SRB-TRN-0052", "4行", "費用（円）", "百万"),
            it -> assertThat(it).contains("SRB-TRN-0053", "5行", "017"));
    assertThat(GOVERNANCE.get(TransitionRegister.class).find(CITY, "017")).isEmpty();
  }

  private Path file(String date) {
    return folder.resolve("特定移行支援システム調査票_082368_" + date + ".xlsx");
  }

  private List<List<String>> rows(String date, int sheet) throws Exception {
    DataFormatter formatter = new DataFormatter();
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file(date));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (Row row : workbook.getSheetAt(sheet)) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
        rows.add(cells);
      }
    }
    return rows;
  }
}
