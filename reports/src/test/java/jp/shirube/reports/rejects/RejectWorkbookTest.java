package jp.shirube.reports.rejects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Scanner;
import java.util.stream.IntStream;
import jp.shirube.reports.rejects.RejectRow.RawField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectWorkbookTest {

  private static final String PASSWORD = "つくば-Kasumi-2026";

  @TempDir Path folder;

  private Path write(int rowsPerSheet, RejectRow... rows) throws IOException {
    Path file = folder.resolve("rejects.xlsx");
    try (RejectWorkbook workbook = new RejectWorkbook(Rejects.header(), rowsPerSheet)) {
      List.of(rows).forEach(workbook::add);
      workbook.write(file, PASSWORD.toCharArray());
    }
    return file;
  }

  private static Workbook open(Path file) throws IOException {
    return WorkbookFactory.create(file.toFile(), PASSWORD, true);
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, row.getLastCellNum()).mapToObj(i -> text(row.getCell(i))).toList();
  }

  private static String text(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> Long.toString((long) cell.getNumericCellValue());
      case BLANK -> "";
      default -> cell.getStringCellValue();
    };
  }

  @Test
  void theListStandsFirstAndHoldsEveryFinding() throws IOException {
    Path file =
        write(
            1000,
            Rejects.row("JUMIN.CSV", 7, "SRB-ROW-0002", "SEINENGAPPI"),
            Rejects.row("SETAI.CSV", 9, "001904", "SRB-SET-0002", null));
    try (Workbook workbook = open(file)) {
      assertThat(IntStream.range(0, 4).mapToObj(workbook::getSheetName))
          .containsExactly("概要", "不備一覧", "元レコード_JUMIN.CSV", "元レコード_SETAI.CSV");
      assertThat(rows(workbook.getSheet("不備一覧")))
          .containsExactly(
              List.of(
                  "抽出ファイル", "行", "キー", "データ項目", "元項目", "元の値", "指摘コード", "重大度", "扱い", "指摘の内容", "対処"),
              listed("JUMIN.CSV", 7, "SEINENGAPPI", "S647", "SRB-ROW-0002", "不備"),
              listed("SETAI.CSV", 9, "", "", "SRB-SET-0002", "取下げ"));
    }
  }

  private static List<String> listed(
      String file, long record, String field, String value, String code, String outcome) {
    RejectRow.Fault fault = Rejects.fault(code, null);
    return List.of(
        file,
        Long.toString(record + 1),
        "00000" + record,
        "生年月日",
        field,
        value,
        code,
        "エラー",
        outcome,
        fault.sentence(),
        fault.remedy());
  }

  @Test
  void theRecordComesBackCellByCell() throws IOException {
    Path file = write(1000, Rejects.row("JUMIN.CSV", 7, "SRB-ROW-0002", "SEINENGAPPI"));
    try (Workbook workbook = open(file)) {
      assertThat(rows(workbook.getSheet("元レコード_JUMIN.CSV")))
          .containsExactly(
              List.of("行", "レコード番号", "バイト位置", "キー", "指摘コード", "ATENA_NO", "SEINENGAPPI", "SHIMEI"),
              List.of("8", "7", "840", "000007", "SRB-ROW-0002", "000007", "S647", "小川　𠮷太郎"));
    }
  }

  @Test
  void aRecordWithSeveralFindingsIsOneRowWithEveryFaultyFieldMarked() throws IOException {
    Path file =
        write(
            1,
            Rejects.row("JUMIN.CSV", 7, "SRB-ROW-0002", "SEINENGAPPI"),
            Rejects.row("JUMIN.CSV", 7, "SRB-ROW-0004", "SHIMEI"));
    try (Workbook workbook = open(file)) {
      Sheet sheet = workbook.getSheet("元レコード_JUMIN.CSV");
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
      Row row = sheet.getRow(1);
      assertThat(text(row.getCell(4)).lines()).containsExactly("SRB-ROW-0002", "SRB-ROW-0004");
      short marked = row.getCell(6).getCellStyle().getIndex();
      assertThat(
              IntStream.range(0, 8).filter(i -> row.getCell(i).getCellStyle().getIndex() == marked))
          .containsExactly(6, 7);
    }
  }

  @Test
  void widePapersKeepHeadingAndKeyOnEveryPage() throws IOException {
    Path file = write(1000, Rejects.row("JUMIN.CSV", 7, "SRB-ROW-0002", "SEINENGAPPI"));
    try (Workbook workbook = open(file)) {
      Sheet list = workbook.getSheet("不備一覧");
      assertThat(list.getFitToPage()).isTrue();
      assertThat(list.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      Sheet raw = workbook.getSheet("元レコード_JUMIN.CSV");
      assertThat(raw.getFitToPage()).isFalse();
      assertThat(raw.getPrintSetup().getLeftToRight()).isTrue();
      assertThat(raw.getRepeatingColumns().formatAsString()).isEqualTo("A:E");
      for (Sheet sheet : List.of(list, raw)) {
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getHeader().getLeft()).isEqualTo("&A");
        assertThat(sheet.getFooter().getCenter()).isEqualTo("&P / &N");
      }
    }
  }

  @Test
  void columnsAreAsWideAsTheirLongestValueAndLongerOnesWrap() throws IOException {
    RejectRow plain = Rejects.row("JUMIN.CSV", 1, "SRB-ROW-0002", null);
    List<RawField> fields =
        List.of(new RawField("氏名", "小川　太郎"), new RawField("備考", "あ".repeat(100)));
    RejectRow wide = new RejectRow("JUMIN.CSV", 1, 1, 0, "1", "", plain.fault(), fields);
    try (Workbook workbook = open(write(10, wide))) {
      Sheet sheet = workbook.getSheet("元レコード_JUMIN.CSV");
      assertThat(sheet.getColumnWidth(5) / 256).isBetween(10, 14);
      assertThat(sheet.getColumnWidth(6) / 256).isEqualTo(41);
      assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThan(5 * 10);
      assertThat(sheet.getRow(1).getCell(6).getCellStyle().getWrapText()).isTrue();
    }
  }

  @Test
  void summaryCountsFindingsRecordsAndRows() throws IOException {
    Path file =
        write(
            1000,
            Rejects.row("JUMIN.CSV", 7, "SRB-ROW-0002", null),
            Rejects.row("JUMIN.CSV", 7, "SRB-ROW-0004", null),
            Rejects.row("JUMIN.CSV", 8, "SRB-ROW-0002", null),
            Rejects.row("JUMIN.CSV", 9, "001903", "SRB-SET-0002", null),
            Rejects.row("JUMIN.CSV", 9, "001904", "SRB-SET-0002", null));
    try (Workbook workbook = open(file)) {
      List<List<String>> rows = rows(workbook.getSheet("概要"));
      assertThat(rows)
          .contains(List.of("不備（レコード数）", "2"), List.of("取下げ（行数）", "2"), List.of("指摘の件数", "5"))
          .contains(List.of("使用した版", "データ要件の標準 素案 2026年11月【暫定】"))
          .contains(summed("SRB-ROW-0002", 2), summed("SRB-ROW-0004", 1));
    }
  }

  private static List<String> summed(String code, long findings) {
    RejectRow.Fault fault = Rejects.fault(code, null);
    return List.of(
        "JUMIN.CSV",
        "生年月日",
        "",
        code,
        "エラー",
        Long.toString(findings),
        fault.kind(),
        fault.remedy());
  }

  private static List<List<String>> rows(Sheet sheet) {
    return IntStream.rangeClosed(0, sheet.getLastRowNum())
        .mapToObj(sheet::getRow)
        .filter(row -> row != null)
        .map(RejectWorkbookTest::texts)
        .toList();
  }

  @Test
  void fullSheetIsFollowedByAnother() throws IOException {
    RejectRow[] rows =
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> Rejects.row("JUMIN.CSV", i, "SRB-ROW-0002", null))
            .toArray(RejectRow[]::new);
    try (Workbook workbook = open(write(2, rows))) {
      assertThat(IntStream.range(1, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
          .containsExactly(
              "不備一覧",
              "元レコード_JUMIN.CSV",
              "不備一覧(2)",
              "元レコード_JUMIN.CSV(2)",
              "不備一覧(3)",
              "元レコード_JUMIN.CSV(3)");
      assertThat(workbook.getSheetAt(6).getLastRowNum()).isEqualTo(1);
      XSSFSheet second = (XSSFSheet) workbook.getSheetAt(4);
      assertThat(second.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:H3");
      assertThat(second.getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws IOException {
    RejectRow plain = Rejects.row("JUMIN.CSV", 1, "SRB-ROW-0002", null);
    RejectRow evil =
        new RejectRow(
            plain.file(),
            1,
            1,
            0,
            "@SUM(A1)",
            "",
            plain.fault(),
            List.of(new RawField("BIKO", "=HYPERLINK(\"http://example.jp\")")));
    try (Workbook workbook = open(write(10, evil))) {
      Row row = workbook.getSheet("元レコード_JUMIN.CSV").getRow(1);
      assertThat(text(row.getCell(3))).isEqualTo("@SUM(A1)");
      assertThat(row.getCell(3).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(text(row.getCell(5))).isEqualTo("=HYPERLINK(\"http://example.jp\")");
      assertThat(row.getCell(5).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(row.getCell(4).getCellStyle().getQuotePrefixed()).isFalse();
    }
  }

  @Test
  void fileNamesThatAreNoSheetNamesGetOne() throws IOException {
    String one = "とても長いファイル名のための抽出ファイル/住民基本台帳_2026[1].csv";
    String two = "とても長いファイル名のための抽出ファイル/住民基本台帳_2026[2].csv";
    try (Workbook workbook =
        open(
            write(
                10,
                Rejects.row(one, 1, "SRB-ROW-0002", null),
                Rejects.row(two, 1, "SRB-ROW-0002", null)))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
      assertThat(workbook.getSheetName(3)).hasSizeLessThanOrEqualTo(31).endsWith("(2)");
    }
  }

  @Test
  void fileIsEncryptedWithAes256() throws IOException {
    Path file = write(10, Rejects.row("JUMIN.CSV", 1, "SRB-ROW-0002", null));
    byte[] bytes = Files.readAllBytes(file);
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("PK\u0003\u0004");
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      EncryptionInfo info = new EncryptionInfo(container);
      assertThat(info.getHeader().getCipherAlgorithm()).isEqualTo(CipherAlgorithm.aes256);
    }
    assertThatThrownBy(() -> WorkbookFactory.create(file.toFile(), "wrong", true))
        .isInstanceOf(EncryptedDocumentException.class);
  }

  @Test
  void failedWriteLeavesTheTargetAlone() throws IOException {
    Path target = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(target.resolve("inside"), "x");
    try (RejectWorkbook workbook = new RejectWorkbook(Rejects.header())) {
      assertThatThrownBy(() -> workbook.write(target, PASSWORD.toCharArray()))
          .isInstanceOf(IOException.class);
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void noRowsMakeASummaryOnly() throws IOException {
    try (Workbook workbook = open(write(10))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
      assertThat(rows(workbook.getSheetAt(0))).contains(List.of("不備（レコード数）", "0"));
    }
  }

  @Test
  void nothingReadableSpillsToTheDisk() throws IOException {
    Path spill = Files.createDirectory(folder.resolve("spill"));
    TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(spill.toFile()));
    try (RejectWorkbook workbook = new RejectWorkbook(Rejects.header())) {
      for (int i = 1; i <= 3_000; i++) {
        workbook.add(Rejects.row("JUMIN.CSV", i, "SRB-ROW-0002", null));
      }
      workbook.write(folder.resolve("rejects.xlsx"), PASSWORD.toCharArray());
      assertThat(files(spill)).isNotEmpty();
      for (Path file : files(spill)) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .doesNotContain("seinengappi", "sheetData", "worksheets");
      }
    } finally {
      TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
    }
    assertThat(files(spill)).isEmpty();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** A million rows in bounded memory: the heap after it is that of before it. */
  @Test
  @Tag("long")
  void millionRowsFitIntoBoundedMemory() throws IOException {
    int rows = 1_000_001;
    Path file = folder.resolve("many.xlsx");
    long peak = 0;
    try (RejectWorkbook workbook = new RejectWorkbook(Rejects.header())) {
      for (int i = 1; i <= rows; i++) {
        workbook.add(Rejects.row("JUMIN.CSV", i, "SRB-ROW-0002", null));
        if (i % 200_000 == 0) {
          peak = Math.max(peak, usedMegabytes());
        }
      }
      workbook.write(file, PASSWORD.toCharArray());
    }
    assertThat(peak).isLessThan(128);
    assertThat(rowsOf(file)).isEqualTo(2 * (rows + 2L));
  }

  private static long usedMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  /** Rows of all sheets but the first, read as a stream. */
  private static long rowsOf(Path file) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
      assertThat(decryptor.verifyPassword(PASSWORD)).isTrue();
      try (ZipArchiveInputStream zip =
          new ZipArchiveInputStream(decryptor.getDataStream(container))) {
        return rowsOf(zip);
      }
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static long rowsOf(ZipArchiveInputStream zip) throws IOException {
    long rows = 0;
    for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().matches("xl/worksheets/sheet[2-9]\\.xml")) {
        rows += new Scanner(zip, StandardCharsets.UTF_8).findAll("<row ").count();
      }
    }
    return rows;
  }
}
