package jp.shirube.reports.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ForecastRenderTest {

  private static XSSFWorkbook workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ForecastSheet.render(Sections.november(), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static PDDocument pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ForecastPdf.render(Sections.november(), out);
    return Loader.loadPDF(out.toByteArray());
  }

  private static List<String> texts(Row row) {
    DataFormatter formatter = new DataFormatter();
    return StreamSupport.stream(row.spliterator(), false).map(formatter::formatCellValue).toList();
  }

  @Test
  void everySystemIsARowOfTheSheet() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      Sheet sheet = workbook.getSheet("完了見込み");
      assertThat(texts(sheet.getRow(0)))
          .containsExactly("完了見込み　小美玉市　令和8年11月　4業務システムのうち1が完了済み、1は期限に間に合わない見込みが半分を超えます。");
      assertThat(texts(sheet.getRow(2)))
          .containsExactly(
              "No.",
              "業務システム",
              "担当課",
              "事業者",
              "区分",
              "早い場合",
              "中央",
              "遅い場合",
              "計画",
              "期限",
              "期限の種類",
              "期限内の見込み",
              "実績工程数",
              "実績÷計画（%）");
      Row first = sheet.getRow(3);
      assertThat(texts(first))
          .containsExactly(
              "1",
              "住民基本台帳",
              "市民課",
              "A社（見本）",
              "見込み",
              "2026/12/12",
              "2027/01/21",
              "2027/04/21",
              "2027/03/02",
              "2027/03/22",
              "特定移行支援",
              "70.00 %",
              "23",
              "117");
      assertThat(first.getCell(6).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(Sections.TODAY.plusDays(60));
      assertThat(sheet.getRow(6).getCell(9).getStringCellValue()).isEmpty();
    }
  }

  @Test
  void whatIsDoneHasOneDayAndWhatIsInDangerIsMarked() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      Sheet sheet = workbook.getSheet("完了見込み");
      assertThat(texts(sheet.getRow(4)).subList(4, 6)).containsExactly("完了済み", "");
      assertThat(marked(sheet.getRow(5).getCell(1))).isTrue();
      assertThat(marked(sheet.getRow(3).getCell(1))).isFalse();
      Cell name = sheet.getRow(5).getCell(1);
      assertThat(name.getStringCellValue()).startsWith("=1+1");
      assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  private static boolean marked(Cell cell) {
    return cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
  }

  @Test
  void whatIsAssumedStandsBesideIt() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      Sheet sheet = workbook.getSheet("完了見込みの前提");
      assertThat(texts(sheet.getRow(2))).containsExactly("1. 残りの工程を2,000回模擬した結果です。");
      assertThat(texts(sheet.getRow(3))).containsExactly("2. 【暫定】工程の重みと先行工程は既定値です。");
    }
    try (PDDocument document = pdf()) {
      assertThat(text(document)).contains("1. 残りの工程を2,000回模擬した結果です。", "2. 【暫定】工程の");
    }
  }

  private static String text(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    return stripper.getText(document);
  }

  @Test
  void thePageSaysTheSameAsTheSheet() throws IOException {
    try (PDDocument document = pdf()) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(text(document))
          .contains("完了見込み", "令和8年11月22日", "1 / 1", "住民基本台帳", "2027/01/21", "70.00 %", "0.05 %")
          .contains("4業務システムのうち1が完了済み、1は期限に間に合わない見込みが半分を超えます。");
    }
  }

  @Test
  void aWholeCityAndWhatIsAssumedFitOnOnePage() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ForecastPdf.render(Sections.city(), out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(text(document)).contains("9. 残りの工程を模擬した結果です。");
    }
  }

  @Test
  void theBarsAreVectors() throws IOException {
    try (PDDocument document = pdf()) {
      for (PDPage page : document.getPages()) {
        page.getResources()
            .getXObjectNames()
            .forEach(name -> assertThat(page.getResources().isImageXObject(name)).isFalse());
      }
    }
  }
}
