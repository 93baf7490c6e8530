package jp.shirube.mappings.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.mappings.finding.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows and sheets of every form that workbooks in the official layout take. */
class OfficialRowsTest {

  @TempDir private Path folder;
  private final WorkbookFixture fixture = new WorkbookFixture();

  @AfterEach
  void close() throws IOException {
    fixture.close();
  }

  @Test
  void takesAGoodWorkbookWithoutAWord() throws IOException {
    OfficialWorkbook workbook = read();
    assertThat(workbook.itemCount()).isEqualTo(1);
    assertThat(workbook.groups().get(0).keyItems()).hasSize(1);
    assertThat(workbook.findings())
        .extracting(Finding::code)
        .containsExactly(StandardCode.GROUP_IDS_DERIVED);
  }

  @Test
  void readsIdsWrittenAsTextOrNumberInOneCellOrTwo() throws IOException {
    fixture
        .item("B", 1, "C", 2)
        .item("B", "００１", "C", "00003")
        .item("B", "00100004", "C", "")
        .item("B", 100005, "C", "");
    assertThat(items())
        .extracting(StandardItem::id)
        .containsExactly("00100001", "00100002", "00100003", "00100004", "00100005");
  }

  @Test
  void readsEveryType() throws IOException {
    fixture
        .item("L", "Ｎ", "M", 100)
        .item("L", 9, "M", 5)
        .item("L", "9V", "M", "10,2")
        .item("L", "9V", "M", 7)
        .item("L", "S9", "M", "1,000")
        .item("L", "YEAR", "M", "")
        .item("L", "DATE", "M", 10)
        .item("L", "TIME", "M", "")
        .item("L", "BLOB", "M", "");
    assertThat(items().subList(1, 10))
        .extracting(StandardItem::type, StandardItem::length, StandardItem::scale)
        .containsExactly(
            tuple(ItemType.FULL_WIDTH, 100, 0),
            tuple(ItemType.INTEGER, 5, 0),
            tuple(ItemType.DECIMAL, 10, 2),
            tuple(ItemType.DECIMAL, 7, 0),
            tuple(ItemType.SIGNED, 1_000, 0),
            tuple(ItemType.YEAR, 4, 0),
            tuple(ItemType.DATE, 10, 0),
            tuple(ItemType.TIME, 8, 0),
            tuple(ItemType.BLOB, 0, 0));
  }

  @Test
  void skipsRetiredRowsAndSaysSo() throws IOException {
    fixture.item("V", "第2.1版にて廃止").item("V", "第2.0版で名称変更");
    OfficialWorkbook workbook = read();
    assertThat(workbook.itemCount()).isEqualTo(2);
    assertThat(of(workbook, StandardCode.ROW_RETIRED))
        .extracting(finding -> finding.place().line(), finding -> finding.place().column())
        .containsExactly(tuple(8L, "V 備考"));
    OfficialWorkbook all = new OfficialWorkbookImporter(List.of()).read(write());
    assertThat(all.itemCount()).isEqualTo(3);
  }

  @Test
  void ignoresEndMarksAndEmptyRows() throws IOException {
    fixture.cells(8, "A", "e", "D", "e", "F", "e", "W", "e").cells(10, "Q", "覚え書き");
    assertThat(read().findings())
        .extracting(Finding::code)
        .containsExactly(StandardCode.GROUP_IDS_DERIVED);
  }

  @Test
  void skipsRowsThatAreNotOfTheFormAndTellsEveryBadCell() throws IOException {
    fixture
        .item("C", "abc")
        .item("D", "")
        .item("E", "Shimei")
        .item("L", "Z", "M", "long", "P", "任意？")
        .item("F", "", "G", "x");
    OfficialWorkbook workbook = read();
    assertThat(workbook.itemCount()).isEqualTo(1);
    assertThat(of(workbook, StandardCode.CELL_INVALID))
        .extracting(finding -> finding.place().line() + " " + finding.place().column())
        .containsExactly(
            "8 B データ項目ID",
            "9 D データ項目",
            "10 E データ項目(ローマ字)",
            "11 L データ型",
            "11 M 桁数",
            "11 P データ出力条件",
            "12 G 主キー",
            "12 F 名称");
  }

  @Test
  void takesTheFirstOfItemsThatStandTwice() throws IOException {
    fixture.item("C", 1).item("E", "atenabango");
    OfficialWorkbook workbook = read();
    assertThat(workbook.itemCount()).isEqualTo(1);
    assertThat(of(workbook, StandardCode.ROW_DUPLICATE))
        .extracting(finding -> finding.place().line(), Finding::arguments)
        .containsExactly(
            tuple(8L, java.util.Map.of("value", "00100001", "first", "7")),
            tuple(9L, java.util.Map.of("value", "住民情報.atenabango", "first", "7")));
  }

  @Test
  void numbersGroupsInOrderOfAppearance() throws IOException {
    fixture.item("F", "異動").item("F", "住民情報").item("B", "002", "F", "印鑑");
    assertThat(read().groups())
        .extracting(StandardGroup::id, StandardGroup::name, group -> group.items().size())
        .containsExactly(
            tuple("001901", "住民情報", 2), tuple("001902", "異動", 1), tuple("002901", "印鑑", 1));
  }

  @Test
  void joinsItemsToCodeLists() throws IOException {
    fixture
        .code(1, "性別", 1, "男")
        .code("", "", 2, "女")
        .code("002", "フラグ", "0", "なし")
        .code(3, "自由", "任意", "任意")
        .item("N", "001")
        .item("N", 2)
        .item("N", 3)
        .item("N", 999)
        .item("N", "住民基本台帳7");
    OfficialWorkbook workbook = read();
    assertThat(workbook.groups().get(0).items())
        .extracting(StandardItem::codeListId)
        .containsExactly(null, "001-1", "001-2", null, null, null);
    assertThat(workbook.codeLists()).containsOnlyKeys("001-1", "001-2");
    assertThat(of(workbook, StandardCode.CODE_LIST_FREE)).hasSize(1);
    assertThat(of(workbook, StandardCode.CODE_LIST_MISSING))
        .extracting(finding -> finding.place().line(), finding -> finding.place().item())
        .containsExactly(tuple(12L, "001901.item12"));
  }

  @Test
  void keepsTheCodeRowsThatItCannotPlaceOut() throws IOException {
    fixture.code("", "", 9, "はぐれ").code(1, "性別", 1, "男").code("", "", 1, "男２");
    OfficialWorkbook workbook = read();
    assertThat(workbook.codeLists().get("001-1").values())
        .extracting(CodeList.CodeValue::label)
        .containsExactly("男");
    assertThat(workbook.findings())
        .extracting(Finding::code, finding -> finding.place().line())
        .contains(
            tuple(StandardCode.CODE_ROW_ORPHAN, 6L), tuple(StandardCode.CODE_VALUE_DUPLICATE, 8L));
  }

  @Test
  void refusesAWorkbookWithoutAnItemSheet() throws IOException {
    fixture.cells(5, "B", "番号");
    StandardException refusal = catchThrowableOfType(StandardException.class, this::read);
    assertThat(refusal.findings())
        .extracting(Finding::code)
        .containsExactly(StandardCode.ITEM_SHEET_MISSING);
    assertThat(refusal.findings().get(0).arguments())
        .containsEntry("sheets", WorkbookFixture.ITEMS + "、" + WorkbookFixture.CODES);
  }

  @Test
  void tellsTheColumnsThatAreMissing() throws IOException {
    fixture.cells(5, "L", "型", "M", "長さ");
    StandardException refusal = catchThrowableOfType(StandardException.class, this::read);
    assertThat(refusal.findings())
        .extracting(Finding::code, finding -> finding.arguments().get("column"))
        .containsExactly(
            tuple(StandardCode.HEADING_MISSING, "データ型"),
            tuple(StandardCode.HEADING_MISSING, "桁数"),
            tuple(StandardCode.NO_ITEMS, null));
  }

  private OfficialWorkbook read() throws IOException {
    return new OfficialWorkbookImporter(OfficialWorkbookImporter.RETIRED_WORDS).read(write());
  }

  private Path write() throws IOException {
    return fixture.write(folder.resolve("001_住民基本台帳_基本データリスト【第2.1版】_20230929.xlsx"));
  }

  private List<StandardItem> items() throws IOException {
    OfficialWorkbook workbook = read();
    assertThat(workbook.findings()).noneMatch(Finding::isError);
    return workbook.groups().get(0).items();
  }

  private static List<Finding> of(OfficialWorkbook workbook, StandardCode code) {
    return workbook.findings().stream().filter(finding -> finding.code() == code).toList();
  }
}
