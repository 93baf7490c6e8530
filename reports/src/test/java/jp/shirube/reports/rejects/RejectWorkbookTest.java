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
  void everyRowComesBackCellByCell() throws IOException {
    Path file =
        write(
            1000,
            Rejects.row("JUMIN.CSV", 7, "SRB-MAP-0003", "SEINENGAPPI"),
            Rejects.row("SETAI.CSV", 9, "SRB-MAP-0004", null));
    try (Workbook workbook = open(file)) {
      assertThat(IntStream.range(0, 3).mapToObj(workbook::getSheetName))
          .containsExactly("概要", "不備_JUMIN.CSV", "不備_SETAI.CSV");
      Sheet sheet = workbook.getSheet("不備_JUMIN.CSV");
      assertThat(texts(sheet.getRow(0)))
          .containsExactly(
              "行",
              "レコード番号",
              "バイト位置",
              "キー",
              "データ項目",
              "項目名（ローマ字）",
              "指摘コード",
              "重大度",
              "指摘の内容",
              "対処",
              "ATENA_NO",
              "SEINENGAPPI",
              "SHIMEI");
      assertThat(texts(sheet.getRow(1)))
          .containsExactly(
              "8",
              "7",
              "840",
              "000007",
              "生年月日",
              "seinengappi",
              "SRB-MAP-0003",
              "エラー",
              "日付として読めません。",
              "抽出元の日付を確かめ、直したファイルを提供してください。",
              "000007",
              "S647",
              "小川　𠮷太郎");
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
    }
  }

  @Test
  void onlyTheFaultyFieldIsMarked() throws IOException {
    Path file = write(1000, Rejects.row("JUMIN.CSV", 7, "SRB-MAP-0003", "SEINENGAPPI"));
    try (Workbook workbook = open(file)) {
      Row row = workbook.getSheet("不備_JUMIN.CSV").getRow(1);
      short marked = row.getCell(11).getCellStyle().getIndex();
      assertThat(
              IntStream.range(0, 13)
                  .filter(i -> row.getCell(i).getCellStyle().getIndex() == marked))
          .containsExactly(11);
    }
  }

  @Test
  void summaryCountsFindingsAndDistinctRecords() throws IOException {
    Path file =
        write(
            1000,
            Rejects.row("JUMIN.CSV", 7, "SRB-MAP-0003", null),
            Rejects.row("JUMIN.CSV", 7, "SRB-MAP-0004", null),
            Rejects.row("JUMIN.CSV", 8, "SRB-MAP-0003", null));
    try (Workbook workbook = open(file)) {
      List<List<String>> rows = rows(workbook.getSheet("概要"));
      assertThat(rows).contains(List.of("不備レコード数", "2"), List.of("指摘の件数", "3"));
      assertThat(rows).contains(List.of("使用した版", "データ要件の標準 素案 2026年11月【暫定】"));
      RejectRow row = Rejects.row("JUMIN.CSV", 7, "", null);
      assertThat(rows)
          .contains(
              List.of("SRB-MAP-0003", row.sentence(), row.remedy(), "エラー", "JUMIN.CSV", "2"),
              List.of("SRB-MAP-0004", row.sentence(), row.remedy(), "エラー", "JUMIN.CSV", "1"));
    }
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
            .mapToObj(i -> Rejects.row("JUMIN.CSV", i, "SRB-MAP-0003", null))
            .toArray(RejectRow[]::new);
    try (Workbook workbook = open(write(2, rows))) {
      assertThat(IntStream.range(1, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
          .containsExactly("不備_JUMIN.CSV", "不備_JUMIN.CSV(2)", "不備_JUMIN.CSV(3)");
      assertThat(workbook.getSheetAt(3).getLastRowNum()).isEqualTo(1);
      XSSFSheet second = (XSSFSheet) workbook.getSheetAt(2);
      assertThat(second.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:M3");
      assertThat(second.getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws IOException {
    RejectRow plain = Rejects.row("JUMIN.CSV", 1, "SRB-MAP-0003", null);
    RejectRow evil =
        new RejectRow(
            plain.file(),
            1,
            1,
            0,
            "@SUM(A1)",
            "",
            "",
            plain.code(),
            plain.severity(),
            plain.sentence(),
            plain.remedy(),
            "BIKO",
            List.of(new RawField("BIKO", "=HYPERLINK(\"http://example.jp\")")));
    try (Workbook workbook = open(write(10, evil))) {
      Row row = workbook.getSheet("不備_JUMIN.CSV").getRow(1);
      assertThat(text(row.getCell(3))).isEqualTo("@SUM(A1)");
      assertThat(row.getCell(3).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(text(row.getCell(10))).isEqualTo("=HYPERLINK(\"http://example.jp\")");
      assertThat(row.getCell(10).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(row.getCell(6).getCellStyle().getQuotePrefixed()).isFalse();
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
                Rejects.row(one, 1, "SRB-MAP-0003", null),
                Rejects.row(two, 1, "SRB-MAP-0003", null)))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
      assertThat(workbook.getSheetName(2)).hasSizeLessThanOrEqualTo(31).endsWith("(2)");
    }
  }

  @Test
  void fileIsEncryptedWithAes256() throws IOException {
    Path file = write(10, Rejects.row("JUMIN.CSV", 1, "SRB-MAP-0003", null));
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
      assertThat(rows(workbook.getSheetAt(0))).contains(List.of("不備レコード数", "0"));
    }
  }

  @Test
  void nothingReadableSpillsToTheDisk() throws IOException {
    Path spill = Files.createDirectory(folder.resolve("spill"));
    TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(spill.toFile()));
    try (RejectWorkbook workbook = new RejectWorkbook(Rejects.header())) {
      for (int i = 1; i <= 3_000; i++) {
        workbook.add(Rejects.row("JUMIN.CSV", i, "SRB-MAP-0003", null));
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
        workbook.add(Rejects.row("JUMIN.CSV", i, "SRB-MAP-0003", null));
        if (i % 200_000 == 0) {
          peak = Math.max(peak, usedMegabytes());
        }
      }
      workbook.write(file, PASSWORD.toCharArray());
      assertThat(workbook.records()).isEqualTo(rows);
    }
    assertThat(peak).isLessThan(128);
    assertThat(rowsOf(file)).isEqualTo(rows + 2L);
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
