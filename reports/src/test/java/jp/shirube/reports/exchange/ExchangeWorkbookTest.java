package jp.shirube.reports.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The workbook that goes out, cell by cell. */
class ExchangeWorkbookTest {

  private static XSSFWorkbook workbook = new XSSFWorkbook();
  private static XSSFSheet entry = workbook.createSheet();

  @BeforeAll
  static void write() throws IOException {
    workbook = Books.workbook();
    entry = workbook.getSheetAt(0);
  }

  @AfterAll
  static void close() throws IOException {
    workbook.close();
  }

  @Test
  void hasTheEntrySheetTheGuideAndOneThatNobodySees() {
    assertThat(workbook)
        .extracting(it -> it.getSheetName())
        .containsExactly("工程入力", "記入のしかた", "_shirube");
    assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    assertThat(workbook.isStructureLocked()).isTrue();
    assertThat(workbook.getActiveSheetIndex()).isZero();
  }

  @Test
  void saysWhoseItIsUntilWhenAndWhomToAsk() {
    assertThat(text(entry.getRow(0).getCell(0))).isEqualTo("小美玉市　標準化移行 月次報告 入力票　令和8年11月（第2版）　税務課");
    assertThat(text(entry.getRow(1).getCell(0))).contains("2026/11/09", "行政経営課　佐藤、行政経営課　鈴木");
    XSSFSheet guide = workbook.getSheetAt(1);
    assertThat(texts(guide))
        .contains(
            "記入のしかた",
            "2026/11/09（令和8年11月9日）",
            "行政経営課　佐藤\n行政経営課　鈴木",
            "工程一覧【暫定】",
            "2026/11/02 09:00");
    assertThat(guide.getProtect()).isTrue();
  }

  @Test
  void hasItsHeadingsInOrder() {
    List<String> headings = new ArrayList<>();
    entry.getRow(3).forEach(cell -> headings.add(text(cell)));
    assertThat(headings)
        .containsExactly(
            "業務ID",
            "業務システム",
            "工程番号",
            "工程",
            "段階",
            "作業項目",
            "担当課・事業者",
            "前月の状態",
            "前月の予定",
            "前月の実績",
            "状態",
            "予定開始日",
            "予定終了日",
            "実績開始日",
            "実績終了日",
            "担当者",
            "備考",
            "変更の理由",
            "事実からの提案",
            "気をつけるところ",
            "照合印");
    assertThat(text(entry.getRow(2).getCell(0))).isEqualTo("業務システムと工程（変更できません）");
    assertThat(text(entry.getRow(2).getCell(10))).isEqualTo("今月（入力する欄）");
  }

  @Test
  void hasOneRowForEachStepWithItsValues() {
    Row row = entry.getRow(5);
    assertThat(entry.getLastRowNum()).isEqualTo(6);
    assertThat(text(row.getCell(0))).isEqualTo("010");
    assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(2);
    assertThat(text(row.getCell(10))).isEqualTo("作業中");
    assertThat(row.getCell(11).getLocalDateTimeCellValue())
        .isEqualTo(LocalDate.of(2026, 10, 1).atStartOfDay());
    assertThat(row.getCell(12).getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.BLANK);
    assertThat(row.getCell(13).getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2026, 10, 2, 0, 0));
    assertThat(row.getCell(11).getCellStyle().getDataFormatString()).isEqualTo("yyyy/m/d");
    assertThat(text(row.getCell(15))).isEqualTo("=担当2");
    assertThat(row.getCell(15).getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(text(row.getCell(16))).isEqualTo("一行目\n二行目");
    assertThat(text(row.getCell(20))).isEqualTo("abc:010:2");
  }

  @Test
  void onlyInputCellsAreUnlocked() {
    assertThat(entry.getProtect()).isTrue();
    for (Row row : entry) {
      for (Cell cell : row) {
        boolean input =
            row.getRowNum() > 3 && ExchangeColumn.values()[cell.getColumnIndex()].isInput();
        assertThat(cell.getCellStyle().getLocked()).as("%s", cell.getAddress()).isEqualTo(!input);
      }
    }
    assertThat(ExchangeColumn.inputs())
        .extracting(Enum::ordinal)
        .containsExactly(10, 11, 12, 13, 14, 15, 16, 17);
  }

  @Test
  void underProtectionPeopleMayFilterAndResizeAndNothingElse() {
    assertThat(entry.isAutoFilterLocked()).isFalse();
    assertThat(entry.isFormatColumnsLocked()).isFalse();
    assertThat(entry.isFormatRowsLocked()).isFalse();
    assertThat(entry.isInsertRowsLocked()).isTrue();
    assertThat(entry.isDeleteRowsLocked()).isTrue();
    assertThat(entry.isInsertColumnsLocked()).isTrue();
    assertThat(entry.isDeleteColumnsLocked()).isTrue();
    assertThat(entry.isSortLocked()).isTrue();
    assertThat(entry.isFormatCellsLocked()).isTrue();
    assertThat(entry.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:T7");
  }

  @Test
  void everyInputColumnHasItsRule() {
    assertThat(entry.getDataValidations())
        .extracting(
            it -> it.getRegions().getCellRangeAddress(0).formatAsString(),
            it -> it.getValidationConstraint().getValidationType(),
            it -> it.getEmptyCellAllowed(),
            it -> it.getErrorStyle())
        .containsExactly(
            rule("K5:K7", DataValidationConstraint.ValidationType.LIST, false),
            rule("L5:L7", DataValidationConstraint.ValidationType.DATE, true),
            rule("M5:M7", DataValidationConstraint.ValidationType.DATE, true),
            rule("N5:N7", DataValidationConstraint.ValidationType.DATE, true),
            rule("O5:O7", DataValidationConstraint.ValidationType.DATE, true),
            rule("P5:P7", DataValidationConstraint.ValidationType.TEXT_LENGTH, true),
            rule("Q5:Q7", DataValidationConstraint.ValidationType.TEXT_LENGTH, true),
            rule("R5:R7", DataValidationConstraint.ValidationType.TEXT_LENGTH, true));
    DataValidation status = entry.getDataValidations().get(0);
    assertThat(status.getValidationConstraint().getExplicitListValues())
        .containsExactly("完了済み", "作業中", "未着手", "対象外");
    assertThat(status.getSuppressDropDownArrow()).isTrue();
    assertThat(entry.getDataValidations())
        .allMatch(it -> !it.getErrorBoxText().isBlank() && !it.getPromptBoxText().isBlank())
        .allMatch(
            it -> it.getErrorBoxText().length() <= 225 && it.getPromptBoxText().length() <= 255);
  }

  private static org.assertj.core.groups.Tuple rule(String cells, int type, boolean empty) {
    return tuple(cells, type, empty, DataValidation.ErrorStyle.STOP);
  }

  @Test
  void headingsStayInSightAndOnEveryPageOneA4PageWide() {
    assertThat(entry.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 4);
    assertThat(entry.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
    assertThat(entry.getRepeatingRows().formatAsString()).isEqualTo("3:4");
    assertThat(entry.getPrintSetup().getLandscape()).isTrue();
    assertThat(entry.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
    assertThat(entry.getFitToPage()).isTrue();
    assertThat(entry.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(entry.getPrintSetup().getFitHeight()).isZero();
    assertThat(workbook.getPrintArea(0)).endsWith("$A$1:$T$7");
    assertThat(entry.isColumnHidden(ExchangeColumn.STAMP.ordinal())).isTrue();
    assertThat(Arrays.stream(ExchangeColumn.values()).filter(it -> it != ExchangeColumn.STAMP))
        .noneMatch(it -> entry.isColumnHidden(it.ordinal()));
  }

  private static List<String> texts(XSSFSheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }

  private static String text(Cell cell) {
    return cell.getStringCellValue();
  }
}
