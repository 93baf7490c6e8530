package jp.shirube.mappings.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.shirube.mappings.workbook.WorkbookRefusedException.Reason;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReaderTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir private Path folder;

  @Test
  void readsTextsAsPeopleSeeThem() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Row row = workbook.createSheet("一").createRow(2);
      row.createCell(0).setCellValue("　宛名 ");
      row.createCell(1).setCellValue(15);
      row.createCell(2).setCellValue(10.5);
      row.createCell(3).setCellFormula("B3*2");
      row.createCell(4).setCellValue(true);
      row.createCell(5).setCellValue("");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.createSheet("空").createRow(0);
      WorkbookTexts texts = WorkbookReader.read(write(workbook, "a.xlsx"));
      assertThat(texts.sheets()).extracting(WorkbookTexts.Sheet::name).containsExactly("一", "空");
      assertThat(texts.sheets().get(1).rows()).isEmpty();
      WorkbookTexts.Row read = texts.sheets().get(0).rows().get(0);
      assertThat(read.number()).isEqualTo(3);
      assertThat(read.cells()).hasSize(5).containsEntry(0, "宛名").containsEntry(1, "15");
      assertThat(read.cells())
          .containsEntry(2, "10.5")
          .containsEntry(3, "30")
          .containsEntry(4, "TRUE");
      assertThat(read.text(5)).isEmpty();
      assertThat(read.text(-1)).isEmpty();
    }
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    assertThat(refusal(folder.resolve("none.xlsx"))).isEqualTo(Reason.MISSING);
    assertThat(refusal(folder)).isEqualTo(Reason.MISSING);
    assertThat(refusal(file("empty.xlsx", ""))).isEqualTo(Reason.NO_WORKBOOK);
    assertThat(refusal(file("text.xlsx", "業務ID,項目"))).isEqualTo(Reason.NO_WORKBOOK);
    assertThat(refusal(zip("other.zip", "memo.txt", "hello".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Reason.NO_WORKBOOK);
  }

  @Test
  void refusesATruncatedWorkbook() throws IOException {
    byte[] whole = Files.readAllBytes(simple());
    for (int length : new int[] {10, whole.length / 2, whole.length - 10}) {
      Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
      assertThat(refusal(cut)).as("cut to %d", length).isEqualTo(Reason.UNREADABLE);
    }
  }

  @Test
  void refusesTheOldForm() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("一");
      assertThat(refusal(write(workbook, "old.xls"))).isEqualTo(Reason.OLD_FORM);
    }
  }

  @Test
  void refusesAWorkbookWithAPassword() throws Exception {
    Path file = folder.resolve("secret.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(container)) {
        Files.copy(simple(), out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }
    assertThat(refusal(file)).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void refusesAZipBombBeforeItIsOpened() throws IOException {
    assertThat(refusal(zip("bomb.xlsx", SHEET, new byte[2_000_000]))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void refusesMoreBytesThanAnyDataListHas() throws IOException {
    byte[] noise = new byte[1_100_000];
    new java.util.Random(1).nextBytes(noise);
    Path file = folder.resolve("large.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i <= WorkbookGuard.MAX_BYTES / noise.length; i++) {
        out.putNextEntry(new ZipEntry("part" + i));
        out.write(noise);
      }
    }
    assertThat(refusal(file)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void refusesExternalEntities() throws IOException {
    Path secret = file("secret.txt", "内緒");
    String sheet =
        """
        <?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "%s">]>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>"""
            .formatted(secret.toUri());
    assertThat(refusal(withSheet(sheet))).isEqualTo(Reason.UNREADABLE);
  }

  @Test
  void refusesEntitiesThatGrow() throws IOException {
    StringBuilder laughs = new StringBuilder("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    String sheet =
        "<?xml version=\"1.0\"?><!DOCTYPE w [" + laughs + "]><worksheet>&a29;</worksheet>";
    assertThat(refusal(withSheet(sheet))).isEqualTo(Reason.UNREADABLE);
  }

  private Path withSheet(String xml) throws IOException {
    Path file = folder.resolve("entities.xlsx");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(simple()));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        boolean replaced = entry.getName().equals(SHEET);
        out.write(replaced ? xml.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
      }
    }
    return file;
  }

  private Path simple() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("一").createRow(0).createCell(0).setCellValue("a");
      return write(workbook, "simple.xlsx");
    }
  }

  private Path write(Workbook workbook, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path zip(String name, String entry, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(bytes);
    }
    return file;
  }

  private static Reason refusal(Path file) {
    return catchThrowableOfType(WorkbookRefusedException.class, () -> WorkbookReader.read(file))
        .reason();
  }
}
