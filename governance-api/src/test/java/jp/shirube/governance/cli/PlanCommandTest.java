package jp.shirube.governance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.cli.ExitCodes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The plan from its import to its report, on the command line. */
class PlanCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir private Path folder;

  @Test
  void thePlanIsTakenReportedOnAndPrinted() throws Exception {
    RegisterLine line = new RegisterLine(GOVERNANCE, new PlanCommand(), folder.resolve("home"));
    assertThat(line.run("list")).isEqualTo(ExitCodes.FAILED);
    assertThat(line.err()).contains("SRB-PLN-0002");
    assertThat(line.run("import")).as(line.err()).isZero();
    assertThat(line.out()).contains("43取組事項・77事業");
    assertThat(line.run("import")).isEqualTo(ExitCodes.FINDINGS);
    assertThat(line.err()).contains("SRB-PLN-0010");

    GOVERNANCE.openMonth();
    assertThat(line.run("show", "26")).isZero();
    assertThat(line.out())
        .contains(
            "26 基幹業務システムの標準化",
            "取組事項26：2026-11の月次報告では、20業務システムの800工程のうち0工程が完了済みまたは対象外",
            "⇒ 実施",
            "暫定");
    assertThat(
            line.run(
                "set", "26-1", "--state", "late", "--stage", "verify", "--comment", "事業者の要員不足"))
        .as(line.err())
        .isZero();
    assertThat(line.out()).contains("事業26-1", "R8", "遅れ・検証");
    assertThat(
            line.run(
                "set",
                "5-1",
                "--year",
                "R4",
                "--state",
                "as_planned",
                "--stage",
                "verify",
                "--as",
                "tax-staff"))
        .isZero();
    assertThat(line.run("set", "26-1", "--state", "late", "--stage", "verify"))
        .isEqualTo(ExitCodes.FAILED);
    assertThat(line.err()).contains("SRB-PLN-0006");
    assertThat(line.run("set", "26", "--state", "late", "--stage", "verify"))
        .isEqualTo(ExitCodes.WRONG_USE);
    assertThat(line.run("list", "--year", "来年")).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(line.err()).contains("SRB-PLN-0008");
    assertThat(line.run("list", "--behind")).isZero();
    assertThat(line.out()).contains("26-1").contains("1事業");
    assertThat(line.run("list", "--department", "税務課", "--year", "R4")).isZero();
    assertThat(line.out()).contains("手数料の減額", "計画どおり").doesNotContain("電子契約");

    assertThat(line.run("report", "--out", folder.toString())).as(line.err()).isZero();
    Path excel = folder.resolve("DX推進計画_082368_2026-11-22.xlsx");
    try (InputStream in = Files.newInputStream(excel);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      assertThat(row(workbook.getSheet("年度別"), "R8"))
          .containsExactly("R8", "77", "1", "76", "1", "0", "0", "76", "1");
      assertThat(row(workbook.getSheet("年度別"), "R4").subList(0, 6))
          .containsExactly("R4", "77", "39", "38", "1", "0");
      assertThat(row(workbook.getSheet("事業別"), "26-1"))
          .contains("基幹業務システムの標準化", "実施", "⇒\n遅れ（検証）", "事業者の要員不足");
      assertThat(row(workbook.getSheet("遅れ・中止"), "R8")).contains("26-1", "実施", "検証", "遅れ");
    }
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("DX推進計画_082368_2026-11-22.pdf").toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertThat(text).contains("【暫定】", "77", "事業者の要員不足", "いばらきデジタルまっぷ公開データの拡充");
    }
  }

  private static List<String> row(Sheet sheet, String first) {
    DataFormatter formatter = new DataFormatter();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
      if (!cells.isEmpty() && cells.get(0).equals(first)) {
        return cells;
      }
    }
    throw new AssertionError("no row " + first);
  }
}
