package jp.shirube.mappings.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.mappings.check.MappingChecker;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.rule.Vocabulary;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.Standards;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTemplateTest {

  private static final Standard STANDARD = Standards.builtIn();

  @TempDir Path folder;

  private Path write() {
    Path file = folder.resolve("template.xlsx");
    new MappingTemplate(STANDARD, "001").write(file, "A", "2026-11-22");
    return file;
  }

  @Test
  void checksWithNothingButNotMappedYet() {
    ReadResult read = MappingDefinitions.read(write());

    assertThat(read.findings())
        .extracting(Finding::code)
        .containsOnly(MappingCode.GROUP_NOT_FILLED)
        .hasSize(STANDARD.groupsOf("001").size());
    assertThat(MappingChecker.check(read.definition().orElseThrow(), STANDARD)).isEmpty();
  }

  @Test
  void carriesEveryItemOfTheSystem() throws IOException {
    long items = STANDARD.groupsOf("001").stream().mapToLong(group -> group.items().size()).sum();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write()))) {
      XSSFSheet sheet = workbook.getSheet("項目");
      assertThat(sheet.getLastRowNum()).isEqualTo((int) items);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getDataValidations()).hasSize(3);
      assertThat(workbook.getSheet("書き方").getLastRowNum()).isGreaterThan(60);
    }
  }

  @Test
  void isReadableOnScreenAndOnPaper() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write()))) {
      workbook.forEach(MappingTemplateTest::demandPage);
      XSSFSheet items = workbook.getSheet("項目");
      assertThat(items.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 4);
      assertThat(items.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(items.getRow(0).getCell(2).getStringCellValue()).isEqualTo("物理名");
      assertThat(items.getRow(0).getCell(3).getStringCellValue()).isEqualTo("項目名");
    }
  }

  private static void demandPage(org.apache.poi.ss.usermodel.Sheet sheet) {
    assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
  }

  @Test
  void offersTheWholeVocabulary() {
    assertThat(Column.RULE_WORDS).isEqualTo(Vocabulary.words());
    assertThat(List.of(SheetForm.values())).hasSize(10);
  }
}
