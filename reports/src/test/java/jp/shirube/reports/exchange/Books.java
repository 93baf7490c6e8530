package jp.shirube.reports.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of three steps. */
final class Books {

  static final ExchangeIdentity IDENTITY =
      new ExchangeIdentity("abc", "082368", YearMonth.of(2026, 11), 2, "draft-1", "");
  static final ExchangeHeader HEADER =
      new ExchangeHeader(
          IDENTITY,
          "小美玉市",
          "税務課",
          "工程一覧【暫定】",
          OffsetDateTime.parse("2026-11-02T09:00:00+09:00"),
          LocalDate.of(2026, 11, 9),
          List.of("行政経営課　佐藤", "行政経営課　鈴木"),
          List.of("完了済み", "作業中", "未着手", "対象外"));

  private Books() {}

  static List<ExchangeRow> rows() {
    return IntStream.rangeClosed(1, 3).mapToObj(Books::row).toList();
  }

  private static ExchangeRow row(int step) {
    return new ExchangeRow()
        .with(ExchangeColumn.SYSTEM_ID, "010")
        .with(ExchangeColumn.SYSTEM_NAME, "個人住民税")
        .with(ExchangeColumn.STEP_NO, (long) step)
        .with(ExchangeColumn.STEP_NAME, "工程" + step)
        .with(ExchangeColumn.PHASE, "計画立案")
        .with(ExchangeColumn.WORK_ITEM, "①推進体制の立ち上げ")
        .with(ExchangeColumn.COUNTERPART, "A社")
        .with(ExchangeColumn.BEFORE_STATUS, "未着手")
        .with(ExchangeColumn.BEFORE_PLAN, "2026/10/01～2026/10/31")
        .with(ExchangeColumn.STATUS, "作業中")
        .with(ExchangeColumn.PLANNED_START, LocalDate.of(2026, 10, 1))
        .with(ExchangeColumn.ACTUAL_START, LocalDate.of(2026, 10, step))
        .with(ExchangeColumn.OWNER, "=担当" + step)
        .with(ExchangeColumn.NOTE, "一行目\r\n二行目")
        .with(ExchangeColumn.PROPOSAL, "完了済み（リハーサル1）")
        .with(ExchangeColumn.FINDINGS, "予定終了日を過ぎています。")
        .with(ExchangeColumn.STAMP, IDENTITY.stamp("010", step));
  }

  static XSSFWorkbook workbook() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes()));
  }

  static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExchangeWorkbook.write(HEADER, rows(), out);
    return out.toByteArray();
  }

  static Path file(Path folder) throws IOException {
    return Files.write(folder.resolve("入力票.xlsx"), bytes());
  }
}
