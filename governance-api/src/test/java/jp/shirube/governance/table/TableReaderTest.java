package jp.shirube.governance.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("no", "番号"),
          Column.required("name", "工程名", "名称"),
          Column.optional("source", "出典"));

  @TempDir Path folder;

  @Test
  void csvIsReadWithOrWithoutAMarkAndInAnyOrderOfColumns() throws IOException {
    Path file = csv("\ufeff工程名,不要,番号\r\n 試験 ,x,1\r\n\r\n\"改\r\n行\",,2\r\n");
    Table table = TableReader.read(file, COLUMNS);
    assertThat(table.findings()).isEmpty();
    assertThat(table.rows())
        .extracting(TableRow::cells)
        .containsExactly(Map.of("name", "試験", "no", "1"), Map.of("name", "改\r\n行", "no", "2"));
    assertThat(table.rows().get(1).at("no")).isEqualTo(new Place("list.csv", null, 4, "番号", null));
    assertThat(table.rows().get(0).text("source")).isEmpty();
  }

  @Test
  void linesThatAreNoUtf8AreNamedAndTheOthersAreRead() throws IOException {
    Path file = folder.resolve("list.csv");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("no,name\n1,良い\n".getBytes(StandardCharsets.UTF_8));
    bytes.write("2,試験\n".getBytes(Charset.forName("windows-31j")));
    bytes.write("3,良い\n".getBytes(StandardCharsets.UTF_8));
    Files.write(file, bytes.toByteArray());
    Table table = TableReader.read(file, COLUMNS);
    assertThat(table.findings())
        .containsExactly(Finding.of(TableCode.NOT_UTF8, Place.line("list.csv", 3)));
    assertThat(table.rows()).extracting(row -> row.text("no")).containsExactly("1", "2", "3");
  }

  @Test
  void everyMissingColumnAndEveryDoubleOneIsSaid() throws IOException {
    assertThat(TableReader.read(csv("番号,no,備考\n1,2,3\n"), COLUMNS).findings())
        .containsExactly(
            Finding.of(
                TableCode.COLUMN_TWICE,
                Place.line("list.csv", 1),
                Map.of("column", "番号", "id", "no")),
            Finding.of(
                TableCode.COLUMN_MISSING,
                Place.line("list.csv", 1),
                Map.of("column", "工程名", "id", "name")));
    assertThat(TableReader.read(csv(""), COLUMNS).findings())
        .extracting(Finding::code)
        .containsExactly(TableCode.COLUMN_MISSING, TableCode.COLUMN_MISSING);
  }

  @Test
  void aWorkbookIsReadFromTheSheetThatHasTheHeadings() throws IOException {
    Path file = folder.resolve("list.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("表紙").createRow(0).createCell(0).setCellValue("工程一覧");
      Sheet sheet = book.createSheet("工程");
      sheet.createRow(0).createCell(0).setCellValue("第2版");
      Row heading = sheet.createRow(2);
      heading.createCell(1).setCellValue("番号");
      heading.createCell(2).setCellValue("名称");
      Row row = sheet.createRow(3);
      row.createCell(1).setCellValue(1);
      row.createCell(2).setCellValue("試験");
      book.write(out);
    }
    Table table = TableReader.read(file, COLUMNS);
    assertThat(table.findings()).isEmpty();
    assertThat(table.rows().get(0).cells()).isEqualTo(Map.of("no", "1", "name", "試験"));
    assertThat(table.rows().get(0).at("name")).isEqualTo(Place.cell("list.xlsx", "工程", 4, "名称"));
  }

  @Test
  void whatIsNoTableIsRefusedWithItsReason() throws IOException {
    assertThat(codes(folder.resolve("none.csv"))).containsExactly(TableCode.FILE_MISSING);
    assertThat(codes(bytes("PK\3\4 no zip".getBytes(StandardCharsets.ISO_8859_1))))
        .containsExactly(TableCode.FILE_UNREADABLE);
    assertThat(codes(bytes(new byte[(int) TableReader.MAX_BYTES + 1])))
        .containsExactly(TableCode.FILE_TOO_LARGE);
  }

  @Test
  void noBytesMakeTheReaderFail() throws IOException {
    Random random = new Random(20261122);
    String alphabet = "no,name,番号\n\r\"1;=PK\3\4 \ufeff";
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(120)];
      byte[] letters = alphabet.getBytes(StandardCharsets.UTF_8);
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] =
            random.nextInt(10) == 0
                ? (byte) random.nextInt(256)
                : letters[random.nextInt(letters.length)];
      }
      Table table = TableReader.read(bytes(bytes), COLUMNS);
      assertThat(table.findings().isEmpty() || table.findings().get(0).place().file() != null)
          .isTrue();
    }
  }

  private List<Object> codes(Path file) {
    return TableReader.read(file, COLUMNS).findings().stream().<Object>map(Finding::code).toList();
  }

  private Path csv(String text) throws IOException {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path bytes(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("list.csv"), bytes);
  }
}
