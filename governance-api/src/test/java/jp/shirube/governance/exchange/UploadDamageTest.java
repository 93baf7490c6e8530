package jp.shirube.governance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.shirube.reports.exchange.ExchangeColumn;
import jp.shirube.reports.exchange.ExchangeHeader;
import jp.shirube.reports.exchange.ExchangeIdentity;
import jp.shirube.reports.exchange.ExchangeRow;
import jp.shirube.reports.exchange.ExchangeWorkbook;
import jp.shirube.reports.exchange.ReturnedWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is damaged in a workbook: it is read, or refused with a finding. */
class UploadDamageTest {

  private static final int DAMAGES = 60;
  private static final List<String> SNIPPETS =
      List.of("", "0", "-1", "9999999999", "\"", "<", ">", "&", "&x;", "s", "A1048577", "\u0000");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet3.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "[Content_Types].xml"
      })
  void isReadOrRefused(String part) throws IOException {
    Map<String, byte[]> parts = parts();
    assertThat(parts).containsKey(part);
    SplittableRandom random = new SplittableRandom(part.length());
    int read = 0;
    for (int i = 0; i < DAMAGES; i++) {
      byte[] damaged = damage(parts.get(part), random);
      read += isRead(zip(parts, part, damaged)) ? 1 : 0;
    }
    assertThat(read).isLessThan(DAMAGES);
  }

  private boolean isRead(Path file) throws IOException {
    try (ReturnedWorkbook workbook = Upload.of(file).open()) {
      assertThat(workbook.identity()).isNotNull();
      return workbook.hasEntrySheet() && workbook.changes().size() == 1;
    } catch (WorkbookRefused refused) {
      assertThat(refused.findings()).hasSize(1);
      return false;
    }
  }

  private static byte[] damage(byte[] part, SplittableRandom random) {
    String text = new String(part, StandardCharsets.UTF_8);
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(6));
    String snippet = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
    return (text.substring(0, from) + snippet + text.substring(to))
        .getBytes(StandardCharsets.UTF_8);
  }

  private Path zip(Map<String, byte[]> parts, String replaced, byte[] bytes) throws IOException {
    Path file = folder.resolve("damaged.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getKey().equals(replaced) ? bytes : part.getValue());
      }
    }
    return file;
  }

  private static Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] workbook() throws IOException {
    ExchangeIdentity identity =
        new ExchangeIdentity("abc", "082368", YearMonth.of(2026, 11), 1, "draft-1", "");
    ExchangeHeader header =
        new ExchangeHeader(
            identity,
            "小美玉市",
            "税務課",
            "工程一覧",
            OffsetDateTime.parse("2026-11-02T09:00:00+09:00"),
            LocalDate.of(2026, 11, 9),
            List.of("佐藤"),
            List.of("完了済み", "作業中"));
    ExchangeRow row =
        new ExchangeRow()
            .with(ExchangeColumn.SYSTEM_ID, "010")
            .with(ExchangeColumn.STEP_NO, 1L)
            .with(ExchangeColumn.STATUS, "作業中")
            .with(ExchangeColumn.PLANNED_END, LocalDate.of(2026, 10, 1))
            .with(ExchangeColumn.STAMP, identity.stamp("010", 1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExchangeWorkbook.write(header, List.of(row), out);
    return out.toByteArray();
  }
}
