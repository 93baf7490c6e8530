package jp.shirube.governance.cities;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Reader;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RollupExportTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final YearMonth MONTH = YearMonth.of(2026, 10);
  private static final Reader PREFECTURE = Reader.prefecture("08");

  @BeforeAll
  static void fill() {
    GOVERNANCE
        .get(NationFiller.class)
        .fill(InventedNation.of(Map.of("08", 2, "09", 1)), MONTH, 1, "draft-1");
  }

  private static RollupExport export() {
    return GOVERNANCE.get(RollupExport.class);
  }

  @Test
  void theCsvHoldsEveryStateOnceInOrder() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(export().csv(PREFECTURE, MONTH, out)).isEqualTo(1_600);
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("団体コード,団体名,改訂,業務ID,工程番号,状態,予定開始日,予定終了日,実績開始日,実績終了日\r\n")
        .endsWith("\r\n");
    List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text).stream().skip(1).toList();
    assertThat(rows).hasSize(1_600).allMatch(row -> row.getField(0).startsWith("08"));
    List<String> keys =
        rows.stream()
            .map(it -> it.getField(0) + it.getField(3) + "%2s".formatted(it.getField(4)))
            .toList();
    assertThat(keys).doesNotHaveDuplicates().isSorted();
    Map<String, Long> statuses =
        rows.stream().collect(Collectors.groupingBy(it -> it.getField(5), Collectors.counting()));
    var total = GOVERNANCE.get(Rollups.class).of(PREFECTURE, MONTH).total();
    assertThat(statuses)
        .containsEntry("完了済み", (long) total.completed())
        .containsEntry("対象外", (long) total.notApplicable());
  }

  @Test
  void theWorkbookHoldsRollUpsAndStates() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(export().workbook(Reader.NATION, MONTH, out)).isEqualTo(2_400);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<String> names =
          IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
      assertThat(names).containsExactly("集計", "団体別", "完了率の分布", "業務システム別", "工程別", "段階別", "全工程の状態");
      Rollup rollup = GOVERNANCE.get(Rollups.class).of(Reader.NATION, MONTH);
      assertThat(texts(book.getSheet("集計").getRow(4)))
          .containsExactly("完了率", rollup.total().completedRate().withCounts());
      assertThat(texts(book.getSheet("団体別").getRow(1)))
          .startsWith("1", rollup.places().get(0).code(), rollup.places().get(0).name());
      assertThat(rows(book, "工程別")).isEqualTo(40);
      assertThat(rows(book, "業務システム別")).isEqualTo(20);
      assertThat(rows(book, "完了率の分布")).isEqualTo(10);
      Sheet states = book.getSheet("全工程の状態");
      assertThat(states.getLastRowNum()).isEqualTo(2_400);
      assertThat(states.getRow(1).getCell(6).getLocalDateTimeCellValue()).isNotNull();
    }
  }

  private static int rows(XSSFWorkbook book, String sheet) {
    return book.getSheet(sheet).getLastRowNum();
  }

  private static List<String> texts(Row row) {
    DataFormatter formatter = new DataFormatter();
    return StreamSupport.stream(row.spliterator(), false).map(formatter::formatCellValue).toList();
  }
}
