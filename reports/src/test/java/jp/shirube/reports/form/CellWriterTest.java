package jp.shirube.reports.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellWriterTest {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellWriter writer = new CellWriter(workbook);
  private final Cell cell = workbook.createSheet().createRow(0).createCell(0);

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+81", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void textThatStartsAFormulaIsQuotedAndUnchanged(String text) {
    writer.write(cell, text);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"小美玉市", "a=b", "－", "±0.00", "0123", "'"})
  void otherTextIsAsItIs(String text) {
    writer.write(cell, text);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
  }

  @Test
  void quotedStylesAreMadeOncePerStyle() {
    for (int i = 0; i < 100; i++) {
      Cell next = workbook.getSheetAt(0).createRow(i).createCell(0);
      writer.write(next, "=" + i);
    }
    assertThat(workbook.getNumCellStyles()).isEqualTo(2);
  }

  @Test
  void valuesKeepTheirType() {
    writer.write(cell, 12L);
    assertThat(cell.getNumericCellValue()).isEqualTo(12);
    writer.write(cell, new BigDecimal("-12.5"));
    assertThat(cell.getNumericCellValue()).isEqualTo(-12.5);
    writer.write(cell, LocalDate.of(2026, 11, 30));
    assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-11-30");
    writer.write(cell, "");
    assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
  }

  @Test
  void textBeyondTheLimitOfACellSaysThatItIsCutAndCutsNoCharacter() {
    writer.write(cell, "あ" + "𠮷".repeat(20_000));
    String text = cell.getStringCellValue();
    assertThat(text).hasSizeLessThanOrEqualTo(CellWriter.MAX_LENGTH).endsWith("𠮷…");
  }
}
