package jp.shirube.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.shirube.reports.evidence.RunEvidence.Decision;
import jp.shirube.reports.evidence.RunEvidence.ExclusionEvidence;
import jp.shirube.reports.evidence.RunEvidence.FileEvidence;
import jp.shirube.reports.evidence.RunEvidence.FindingEvidence;
import jp.shirube.reports.evidence.RunEvidence.GroupEvidence;
import jp.shirube.reports.evidence.RunEvidence.MeasureEvidence;
import jp.shirube.reports.evidence.RunEvidence.Run;
import jp.shirube.reports.evidence.RunEvidence.SumEvidence;
import jp.shirube.reports.figure.Edition;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

public class EvidenceWorkbookTest {

  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  private static final OffsetDateTime TIME =
      OffsetDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.ofHours(9));

  public static RunEvidence evidence(long excludedInFile) {
    return new RunEvidence(
        new Run(
            "082368",
            "小美玉市",
            "001",
            "住民基本台帳",
            "常陸情報システム株式会社",
            "082368/001/rehearsal/1",
            "リハーサル1",
            "合格",
            TIME,
            TIME.minusMinutes(1),
            Duration.ofSeconds(185),
            "A-2026-11-01",
            "1.2",
            HASH,
            "行政経営課 小川"),
        List.of(
            new FileEvidence(
                "jumin",
                "JUMIN.CSV",
                1_234_567,
                HASH,
                100_000L,
                100_000,
                99_879,
                1,
                excludedInFile),
            new FileEvidence("setai", "SETAI.CSV", 4_567, HASH, null, 40, 40, 0, 0)),
        List.of(new GroupEvidence("001001", "住民基本", 99_879, 99_877, 2)),
        List.of(
            new MeasureEvidence(
                "001-02",
                "人口",
                "人",
                new BigDecimal("48210"),
                new BigDecimal("3"),
                new BigDecimal("48207")),
            new MeasureEvidence("001-04", "証明書交付通数", "通", null, null, new BigDecimal("1200"))),
        List.of(
            new SumEvidence(
                "賦課",
                "調定額",
                "choteigaku",
                new BigDecimal("1234567890"),
                new BigDecimal("1234567890"),
                new BigDecimal("1234567000"),
                new BigDecimal("890"))),
        List.of(
            new FindingEvidence(
                "SRB-ROW-0002", "エラー", "住民情報", "生年月日", "日付として読めない値があります。", "直してください。", 1)),
        List.of(new ExclusionEvidence("JUMIN.CSV", "消除者", "平成元年以前に消除された者は移行の対象外です。", 120)),
        List.of(new Edition("データ要件の標準", "素案 2026年11月", true, "公開情報から起こした素案です。")),
        List.of(new Decision("不備・取下げの率", "1.00 % 以下", "<0.01 % (1件)", "適合", "")));
  }

  private static XSSFWorkbook written(RunEvidence evidence) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EvidenceWorkbook.write(evidence, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> row(Sheet sheet, int index) {
    DataFormatter formatter = new DataFormatter();
    Row row = sheet.getRow(index);
    return IntStream.range(0, row.getLastCellNum())
        .mapToObj(i -> formatter.formatCellValue(row.getCell(i)))
        .toList();
  }

  @Test
  void sheetsHoldEveryFigure() throws IOException {
    try (XSSFWorkbook workbook = written(evidence(120))) {
      assertThat(StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName))
          .containsExactly("概要", "ファイル", "グループ", "業務指標", "合計", "指摘", "除外");
      assertThat(row(workbook.getSheet("ファイル"), 2))
          .containsExactly(
              "jumin",
              "JUMIN.CSV",
              "1,234,567",
              "100,000",
              "100,000",
              "99,879",
              "1",
              "<0.01 % (1件)",
              "120",
              "一致",
              HASH);
      assertThat(row(workbook.getSheet("ファイル"), 3)).contains("－", "0.00 %", "一致");
      assertThat(row(workbook.getSheet("グループ"), 2))
          .containsExactly("001001", "住民基本", "99,879", "99,877", "2", "一致");
      assertThat(row(workbook.getSheet("業務指標"), 2))
          .containsExactly("001-02", "人口", "人", "48,210", "3", "48,207", "一致");
      assertThat(row(workbook.getSheet("業務指標"), 3))
          .containsExactly("001-04", "証明書交付通数", "通", "－", "－", "1,200", "照合なし");
      assertThat(row(workbook.getSheet("合計"), 2))
          .containsExactly(
              "賦課",
              "調定額",
              "choteigaku",
              "1,234,567,890",
              "1,234,567,890",
              "1,234,567,000",
              "890",
              "一致");
      assertThat(row(workbook.getSheet("指摘"), 2))
          .containsExactly(
              "SRB-ROW-0002", "エラー", "住民情報", "生年月日", "1", "日付として読めない値があります。", "直してください。");
      assertThat(workbook.getSheet("指摘").getRepeatingRows().formatAsString()).isEqualTo("2:2");
      assertThat(row(workbook.getSheet("除外"), 2))
          .containsExactly("JUMIN.CSV", "消除者", "平成元年以前に消除された者は移行の対象外です。", "120");
    }
  }

  @Test
  void summarySaysWhatWasDecidedAndWhatIsProvisional() throws IOException {
    try (XSSFWorkbook workbook = written(evidence(120))) {
      Sheet sheet = workbook.getSheet("概要");
      List<List<String>> rows =
          StreamSupport.stream(sheet.spliterator(), false)
              .map(r -> row(sheet, r.getRowNum()))
              .toList();
      assertThat(rows)
          .contains(
              List.of("実行", "082368/001/rehearsal/1"),
              List.of("所要時間", "3分05秒"),
              List.of("定義のハッシュ値（SHA-256）", HASH),
              List.of("照合", "すべて一致しました。"),
              List.of("不備・取下げの率", "1.00 % 以下", "<0.01 % (1件)", "適合", ""),
              List.of("データ要件の標準", "素案 2026年11月【暫定】", "公開情報から起こした素案です。"));
    }
  }

  @Test
  void recordThatIsUnaccountedForIsMarked() throws IOException {
    RunEvidence evidence = evidence(119);
    assertThat(evidence.balanced()).isFalse();
    try (XSSFWorkbook workbook = written(evidence)) {
      Sheet files = workbook.getSheet("ファイル");
      assertThat(row(files, 2)).contains("不一致");
      assertThat(files.getRow(2).getCell(0).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(files.getRow(3).getCell(0).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
      assertThat(row(workbook.getSheet("概要"), 14))
          .containsExactly("照合", "一致しないものがあります。色の付いた行を確かめてください。");
    }
  }

  @Test
  void manifestThatDeclaresMoreIsNoBalance() {
    FileEvidence lost = new FileEvidence("jumin", "JUMIN.CSV", 1, HASH, 101L, 100, 100, 0, 0);
    assertThat(lost.balanced()).isFalse();
  }

  @Test
  void sumsAreComparedByValueNotByScale() {
    SumEvidence sum =
        new SumEvidence(
            "g",
            "i",
            "r",
            new BigDecimal("10.00"),
            new BigDecimal("10"),
            new BigDecimal("9.5"),
            new BigDecimal("0.50"));
    assertThat(sum.balanced()).isTrue();
  }
}
