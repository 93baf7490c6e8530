package jp.shirube.reports.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook read back and returned with marks, cell by cell. */
class ReturnedWorkbookTest {

  private static final CheckSummary SUMMARY =
      new CheckSummary(
          "色の付いた欄を確かめてください。",
          "入力票.xlsx",
          "佐藤",
          OffsetDateTime.parse("2026-11-05T10:00:00+09:00"),
          3,
          1,
          0,
          1,
          1);
  private static final Mark ERROR =
      new Mark(Mark.Kind.ERROR, 5, ExchangeColumn.STATUS, "住民税　1", "SRB-1", "違います。", "選ぶ。", null);
  private static final Mark SECOND =
      new Mark(Mark.Kind.WARNING, 5, ExchangeColumn.STATUS, "住民税　1", "SRB-2", "注意です。", "見る。", null);
  private static final Mark CONFLICT =
      new Mark(
          Mark.Kind.CONFLICT,
          6,
          ExchangeColumn.OWNER,
          "住民税　2",
          "SRB-3",
          "競合です。",
          "確かめる。",
          new Mark.Conflict(
              "元", "今", "=提出", "鈴木", OffsetDateTime.parse("2026-11-04T00:30:00Z"), "打合せ"));
  private static final Mark WHOLE_ROW =
      new Mark(Mark.Kind.WARNING, 7, null, "", "SRB-4", "行です。", "消す。", null);
  private static final Mark NOWHERE =
      new Mark(Mark.Kind.WARNING, 0, null, "住民税　4", "SRB-5", "ありません。", "戻す。", null);

  @TempDir private Path folder;

  @Test
  void isReadBackAsItWentOut() throws IOException {
    try (ReturnedWorkbook returned = ReturnedWorkbook.open(Books.file(folder))) {
      assertThat(returned.identity()).contains(Books.IDENTITY);
      assertThat(returned.hasEntrySheet()).isTrue();
      assertThat(returned.hasMacros()).isFalse();
      assertThat(returned.countsFrom1904()).isFalse();
      assertThat(returned.isTooLong()).isFalse();
      List<ReturnedRow> rows = returned.rows();
      assertThat(rows).extracting(ReturnedRow::number).containsExactly(5, 6, 7);
      assertThat(rows)
          .extracting(ReturnedRow::stamp)
          .containsExactly("abc:010:1", "abc:010:2", "abc:010:3");
      assertThat(rows.get(1).content(ExchangeColumn.ACTUAL_START))
          .isEqualTo(new CellContent.Number("2026/10/2", 46_297, LocalDate.of(2026, 10, 2)));
      assertThat(rows.get(1).content(ExchangeColumn.ACTUAL_END)).isEqualTo(new CellContent.Blank());
      assertThat(rows.get(1).content(ExchangeColumn.NOTE))
          .isEqualTo(new CellContent.Text("一行目\n二行目"));
      assertThat(returned.changes().values()).containsOnly(Map.of());
    }
  }

  @Test
  void whatSomebodyChangedIsKnownByItsColumn() throws IOException {
    Path file =
        edited(
            sheet -> {
              sheet.getRow(5).getCell(3).setCellValue("ほかの工程");
              sheet.getRow(5).getCell(11).setCellValue(LocalDate.of(2026, 10, 5));
              sheet.getRow(6).getCell(15).setCellFormula("A1");
            });
    try (ReturnedWorkbook returned = ReturnedWorkbook.open(file)) {
      List<ReturnedRow> rows = returned.rows();
      assertThat(returned.changes().get(rows.get(1)))
          .isEqualTo(
              Map.of(ExchangeColumn.STEP_NAME, "工程2", ExchangeColumn.PLANNED_START, "2026-10-01"));
      assertThat(rows.get(2).content(ExchangeColumn.OWNER))
          .isEqualTo(new CellContent.Formula("=A1"));
    }
  }

  @Test
  void faultyCellsAreColouredAndCommented() throws IOException {
    try (XSSFWorkbook answer =
        answered(Books.file(folder), ERROR, SECOND, CONFLICT, WHOLE_ROW, NOWHERE)) {
      XSSFSheet entry = answer.getSheet("工程入力");
      assertThat(colours(entry))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of("K5", "FFF8CBAD", "P6", "FFD9C3EC", "A7", "FFFFE699"));
      assertThat(comments(entry))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  "K5", "【しるべ 確認結果】\nSRB-1\n違います。\n→ 選ぶ。\n\nSRB-2\n注意です。\n→ 見る。",
                  "P6", "【しるべ 確認結果】\nSRB-3\n競合です。\n→ 確かめる。",
                  "A7", "【しるべ 確認結果】\nSRB-4\n行です。\n→ 消す。"));
    }
  }

  @Test
  void everythingElseStaysAsTheSenderHasIt() throws IOException {
    Path file = Books.file(folder);
    try (XSSFWorkbook sent = new XSSFWorkbook(Files.newInputStream(file));
        XSSFWorkbook answer = answered(file, ERROR, CONFLICT)) {
      XSSFSheet before = sent.getSheet("工程入力");
      XSSFSheet after = answer.getSheet("工程入力");
      for (Row row : before) {
        row.forEach(
            cell -> {
              var same = after.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
              assertThat(same).hasToString(cell.toString());
              assertThat(same.getCellStyle().getIndex()).isEqualTo(cell.getCellStyle().getIndex());
            });
      }
      assertThat(after.getProtect()).isTrue();
      assertThat(after.getDataValidations()).hasSize(8);
      assertThat(after.isSelected()).isFalse();
      assertThat(answer.getActiveSheetIndex()).isZero();
    }
  }

  @Test
  void theCheckSheetListsEverythingWithLinks() throws IOException {
    try (XSSFWorkbook answer = answered(Books.file(folder), ERROR, CONFLICT, NOWHERE)) {
      XSSFSheet check = answer.getSheetAt(0);
      assertThat(check.getSheetName()).isEqualTo("確認結果");
      assertThat(row(check, 0)).containsExactly("色の付いた欄を確かめてください。");
      assertThat(row(check, 1)).containsExactly("ファイル", "入力票.xlsx");
      assertThat(row(check, 5)).containsExactly("登録した行", "1.0");
      assertThat(row(check, 10))
          .containsExactly(
              "番号",
              "業務システムと工程",
              "区分",
              "セル",
              "欄",
              "内容",
              "直し方",
              "コード",
              "入力票を作ったときの値",
              "今の値",
              "提出された値",
              "変更した人",
              "変更日時",
              "変更の理由");
      assertThat(row(check, 11).subList(0, 8))
          .containsExactly("1.0", "住民税　1", "不備", "K5", "状態", "違います。", "選ぶ。", "SRB-1");
      assertThat(row(check, 12))
          .containsExactly(
              "2.0",
              "住民税　2",
              "競合",
              "P6",
              "担当者",
              "競合です。",
              "確かめる。",
              "SRB-3",
              "元",
              "今",
              "=提出",
              "鈴木",
              "2026/11/04 09:30",
              "打合せ");
      assertThat(row(check, 13).subList(0, 4)).containsExactly("3.0", "住民税　4", "注意", "");
      assertThat(check.getRow(11).getCell(3).getHyperlink().getAddress()).isEqualTo("'工程入力'!K5");
      assertThat(check.getRow(13).getCell(3).getHyperlink()).isNull();
      assertThat(check.getRow(12).getCell(10).getCellType())
          .isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
    }
  }

  @Test
  void theNextAnswerTakesTheMarksOfThisOneAway() throws IOException {
    Path first = answeredFile(Books.file(folder), ERROR, CONFLICT, WHOLE_ROW);
    try (XSSFWorkbook second = answered(first, CONFLICT)) {
      XSSFSheet entry = second.getSheet("工程入力");
      assertThat(colours(entry)).containsOnlyKeys("P6");
      assertThat(comments(entry)).containsOnlyKeys("P6");
      assertThat(second.getNumberOfSheets()).isEqualTo(4);
      assertThat(row(second.getSheet("確認結果"), 11)).contains("P6");
    }
    try (XSSFWorkbook clean = answered(first)) {
      assertThat(colours(clean.getSheet("工程入力"))).isEmpty();
      assertThat(comments(clean.getSheet("工程入力"))).isEmpty();
      assertThat(row(clean.getSheet("確認結果"), 11)).isEmpty();
    }
  }

  @Test
  void whatTheSenderCommentedHimselfStays() throws IOException {
    Path file =
        edited(
            sheet -> {
              comment(sheet, "K5", "確認中です。");
              comment(sheet, "B6", "私のメモ");
            });
    Path first = answeredFile(file, ERROR);
    try (XSSFWorkbook answer = new XSSFWorkbook(Files.newInputStream(first))) {
      assertThat(comments(answer.getSheet("工程入力")))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  "K5", "確認中です。\n【しるべ 確認結果】\nSRB-1\n違います。\n→ 選ぶ。",
                  "B6", "私のメモ"));
    }
    try (XSSFWorkbook clean = answered(first)) {
      assertThat(comments(clean.getSheet("工程入力")))
          .containsExactlyInAnyOrderEntriesOf(Map.of("K5", "確認中です。", "B6", "私のメモ"));
    }
  }

  private static void comment(XSSFSheet sheet, String at, String text) {
    CellAddress cell = new CellAddress(at);
    XSSFClientAnchor anchor = new XSSFClientAnchor();
    anchor.setCol1(cell.getColumn());
    anchor.setRow1(cell.getRow());
    anchor.setCol2(cell.getColumn() + 2);
    anchor.setRow2(cell.getRow() + 2);
    sheet.createDrawingPatriarch().createCellComment(anchor).setString(text);
  }

  private static Map<String, String> comments(XSSFSheet sheet) {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<CellAddress, XSSFComment> comment : sheet.getCellComments().entrySet()) {
      texts.put(comment.getKey().formatAsString(), comment.getValue().getString().getString());
    }
    return texts;
  }

  private static Map<String, String> colours(XSSFSheet sheet) {
    Map<String, String> colours = new TreeMap<>();
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
      ConditionalFormatting format = formats.getConditionalFormattingAt(i);
      XSSFColor colour =
          (XSSFColor) format.getRule(0).getPatternFormatting().getFillBackgroundColorColor();
      for (CellRangeAddress range : format.getFormattingRanges()) {
        range.forEach(cell -> colours.put(cell.formatAsString(), colour.getARGBHex()));
      }
    }
    return colours;
  }

  private static List<String> row(XSSFSheet sheet, int index) {
    Row row = sheet.getRow(index);
    List<String> texts = new java.util.ArrayList<>();
    if (row != null) {
      row.forEach(cell -> texts.add(cell.toString()));
    }
    return texts;
  }

  private XSSFWorkbook answered(Path file, Mark... marks) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(Files.readAllBytes(answeredFile(file, marks))));
  }

  private Path answeredFile(Path file, Mark... marks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReturnedWorkbook returned = ReturnedWorkbook.open(file)) {
      returned.answer(Books.IDENTITY.answering("7"), SUMMARY, List.of(marks));
      returned.write(out);
    }
    Path answer = Files.write(folder.resolve("answer" + marks.length + ".xlsx"), out.toByteArray());
    try (ReturnedWorkbook again = ReturnedWorkbook.open(answer)) {
      assertThat(again.identity()).contains(Books.IDENTITY.answering("7"));
    }
    return answer;
  }

  private Path edited(java.util.function.Consumer<XSSFSheet> edit) throws IOException {
    Path file = folder.resolve("edited.xlsx");
    try (XSSFWorkbook workbook = Books.workbook();
        OutputStream out = Files.newOutputStream(file)) {
      edit.accept(workbook.getSheet("工程入力"));
      workbook.write(out);
    }
    return file;
  }
}
