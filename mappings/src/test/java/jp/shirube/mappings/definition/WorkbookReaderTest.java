package jp.shirube.mappings.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookReaderTest {

  private final Report report = new Report();

  private List<Sheet> read(byte[] bytes) {
    return new WorkbookReader(report).read("x.xlsx", bytes);
  }

  private List<String> codes() {
    return report.findings().stream().map(finding -> finding.code().toString()).toList();
  }

  private static byte[] workbook(Consumer<XSSFSheet> content) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("表紙");
      Row heading = sheet.createRow(0);
      heading.createCell(0).setCellValue("項目");
      heading.createCell(1).setCellValue("値");
      heading.createCell(2).setCellValue("メモ");
      content.accept(sheet);
      return bytes(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void readsNumbersAndDatesAsPlainTexts() {
    byte[] bytes =
        workbook(
            sheet -> {
              Row row = sheet.createRow(2);
              row.createCell(0).setCellValue(1234567890123.0);
              row.createCell(1).setCellValue(LocalDate.of(2026, 11, 1));
              row.getCell(1).setCellStyle(format(sheet, "yyyy/mm/dd"));
              Row zeros = sheet.createRow(3);
              zeros.createCell(0).setCellValue(1);
              zeros.getCell(0).setCellStyle(format(sheet, "000"));
              zeros.createCell(1).setCellValue(0.5);
            });

    assertThat(read(bytes).get(0).rows())
        .containsExactly(
            new Sheet.Row(1, List.of("項目", "値", "メモ")),
            new Sheet.Row(3, List.of("1234567890123", "2026-11-01", "")),
            new Sheet.Row(4, List.of("001", "0.5", "")));
    assertThat(report.findings()).isEmpty();
  }

  private static CellStyle format(XSSFSheet sheet, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void refusesFormulasErrorsAndMergedCellsOfTheFormOnly() {
    read(
        workbook(
            sheet -> {
              Row row = sheet.createRow(1);
              row.createCell(0).setCellFormula("1+1");
              row.createCell(1).setCellValue(true);
              row.createCell(2).setCellFormula("2+2");
              sheet.addMergedRegion(new CellRangeAddress(4, 5, 1, 1));
              sheet.addMergedRegion(new CellRangeAddress(4, 5, 2, 2));
            }));

    assertThat(report.findings())
        .extracting(f -> f.code() + " " + f.place().line() + " " + f.place().column())
        .containsExactly("MERGED_CELLS 5 値", "FORMULA 2 項目", "ERROR_CELL 2 値");
  }

  @Test
  void refusesWhatIsNoPlainWorkbook() throws Exception {
    assertRefused("not a workbook".getBytes(StandardCharsets.UTF_8), MappingCode.NOT_A_WORKBOOK);
    assertRefused(new byte[0], MappingCode.NOT_A_WORKBOOK);
    assertRefused(zip("word/document.xml", "<a/>"), MappingCode.NOT_A_WORKBOOK);
    assertRefused(
        zip("[Content_Types].xml", "<a/>", "xl/workbook.xml", "<a/>", "xl/vbaProject.bin", ""),
        MappingCode.MACRO_WORKBOOK);
    assertRefused(
        zip("[Content_Types].xml", "<a/>", "xl/workbook.xml", "<a/>"), MappingCode.BROKEN_WORKBOOK);
    try (HSSFWorkbook old = new HSSFWorkbook()) {
      old.createSheet("表紙");
      assertRefused(bytes(old), MappingCode.OLD_WORKBOOK);
    }
    assertRefused(encrypted(workbook(sheet -> {})), MappingCode.ENCRYPTED_WORKBOOK);
  }

  private static byte[] encrypted(byte[] workbook) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        out.write(workbook);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private void assertRefused(byte[] bytes, MappingCode code) {
    Report own = new Report();
    assertThat(new WorkbookReader(own).read("x.xlsx", bytes)).isEmpty();
    assertThat(own.findings()).extracting(finding -> finding.code()).containsExactly(code);
  }

  @Test
  void refusesAZipBomb() throws IOException {
    String zeros = "0".repeat(1 << 20);
    String[] parts = new String[140];
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = "xl/part" + i;
      parts[i + 1] = zeros;
    }

    assertThat(read(zip(parts))).isEmpty();
    assertThat(codes()).containsExactly("TOO_LARGE");
  }

  @Test
  void refusesExternalEntities() throws IOException {
    String workbookXml =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheets>&e;</sheets></workbook>";
    byte[] bytes =
        zip(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType="
                + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType="
                + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "</Types>",
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                + "2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            "xl/workbook.xml",
            workbookXml);

    assertThat(read(bytes)).isEmpty();
    assertThat(codes()).containsExactly("BROKEN_WORKBOOK");
  }
}
