package jp.shirube.reports.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RollupWorkbookTest {

  private static XSSFWorkbook written(RollupWorkbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  @Test
  void valuesAreWhatTheyAre() throws IOException {
    try (RollupWorkbook workbook = new RollupWorkbook()) {
      workbook.table(
          "表",
          List.of("名称", "数", "日", "空"),
          List.of(List.of("=1+1", 1_741, LocalDate.of(2026, 11, 22), "")));
      try (XSSFWorkbook read = written(workbook)) {
        Row row = read.getSheet("表").getRow(1);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
        assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1_741);
        assertThat(row.getCell(2).getLocalDateTimeCellValue())
            .isEqualTo(LocalDate.of(2026, 11, 22).atStartOfDay());
        assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("yyyy/mm/dd");
        assertThat(row.getCell(3).getStringCellValue()).isEmpty();
      }
    }
  }

  @Test
  void aLongListGoesOnInFurtherSheetsWithItsHeading() throws IOException {
    try (RollupWorkbook workbook = new RollupWorkbook(300)) {
      RollupWorkbook.Stream list = workbook.stream("全件", List.of("番号"));
      for (int i = 1; i <= 700; i++) {
        list.row(List.of(i));
      }
      try (XSSFWorkbook read = written(workbook)) {
        assertThat(read.getNumberOfSheets()).isEqualTo(3);
        int next = 1;
        for (Sheet sheet : read) {
          assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("番号");
          for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            assertThat(sheet.getRow(i).getCell(0).getNumericCellValue()).isEqualTo(next++);
          }
        }
        assertThat(next).isEqualTo(701);
        assertThat(read.getSheetName(2)).isEqualTo("全件 (3)");
      }
    }
  }

  @Test
  void anEmptyListHasItsHeading() throws IOException {
    try (RollupWorkbook workbook = new RollupWorkbook()) {
      workbook.stream("全件", List.of("番号", "名称"));
      try (XSSFWorkbook read = written(workbook)) {
        assertThat(read.getSheet("全件").getLastRowNum()).isZero();
      }
    }
  }
}
