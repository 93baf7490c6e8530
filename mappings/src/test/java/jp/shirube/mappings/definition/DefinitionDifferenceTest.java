package jp.shirube.mappings.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.shirube.mappings.definition.DefinitionDifference.CellDifference;
import jp.shirube.mappings.definition.DefinitionDifference.Kind;
import jp.shirube.mappings.definition.DefinitionDifference.RowDifference;
import jp.shirube.mappings.definition.DefinitionDifference.SheetDifference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class DefinitionDifferenceTest {

  private static final List<String> HEADING = List.of("表名", "元の値", "標準の値", "備考");

  private static byte[] codes(List<List<String>> rows) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("コード変換");
      for (List<String> cells : rows) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        cells.forEach(text -> row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text));
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SheetDifference> difference(
      List<List<String>> older, List<List<String>> newer) {
    return DefinitionDifference.between(codes(older), codes(newer)).sheets();
  }

  @Test
  void rowsAreFoundAgainByTheirKeysWhereverTheyStand() {
    List<SheetDifference> sheets =
        difference(
            List.of(HEADING, row("性別", "1", "1"), row("性別", "2", "2"), row("性別", "3", "9")),
            List.of(HEADING, row("性別", "2", "2"), row("性別", "1", "0"), row("性別", "4", "9")));
    assertThat(sheets)
        .containsExactly(
            new SheetDifference(
                "コード変換",
                List.of(
                    new RowDifference(
                        Kind.CHANGED,
                        "性別 / 1",
                        2,
                        3,
                        List.of(new CellDifference("標準の値", "1", "0"))),
                    new RowDifference(
                        Kind.ADDED,
                        "性別 / 4",
                        0,
                        4,
                        List.of(
                            new CellDifference("表名", "", "性別"),
                            new CellDifference("元の値", "", "4"),
                            new CellDifference("標準の値", "", "9"))),
                    new RowDifference(
                        Kind.REMOVED,
                        "性別 / 3",
                        4,
                        0,
                        List.of(
                            new CellDifference("表名", "性別", ""),
                            new CellDifference("元の値", "3", ""),
                            new CellDifference("標準の値", "9", ""))))));
    assertThat(sheets.get(0).added()).isEqualTo(1);
  }

  @Test
  void theOrderOfColumnsAndBlankRowsDoNotDiffer() {
    assertThat(
            difference(
                List.of(HEADING, row("性別", "1", "1")),
                List.of(
                    List.of("標準の値", "元の値", "表名"), List.of("", "", ""), List.of("1", "1", "性別"))))
        .isEmpty();
  }

  @Test
  void aTextThatWasTakenAwayIsAChange() {
    assertThat(
            difference(
                List.of(HEADING, List.of("性別", "1", "1", "確認中")),
                List.of(HEADING, row("性別", "1", "1"))))
        .singleElement()
        .satisfies(
            sheet ->
                assertThat(sheet.rows())
                    .containsExactly(
                        new RowDifference(
                            Kind.CHANGED,
                            "性別 / 1",
                            2,
                            2,
                            List.of(new CellDifference("備考", "確認中", "")))));
  }

  @Test
  void ofRowsWithOneKeyEachIsComparedWithItsOwn() {
    assertThat(
            difference(
                List.of(HEADING, row("性別", "1", "1"), row("性別", "1", "2")),
                List.of(HEADING, row("性別", "1", "1"), row("性別", "1", "3"))))
        .singleElement()
        .satisfies(
            sheet ->
                assertThat(sheet.rows())
                    .extracting(RowDifference::key, RowDifference::cells)
                    .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                            "性別 / 1 (2)", List.of(new CellDifference("標準の値", "2", "3")))));
  }

  @Test
  void aFileThatCannotBeReadHasNoRows() {
    byte[] older = codes(List.of(HEADING, row("性別", "1", "1")));
    assertThat(DefinitionDifference.between(older, new byte[] {1, 2}).sheets())
        .singleElement()
        .satisfies(sheet -> assertThat(sheet.removed()).isEqualTo(1));
  }

  private static List<String> row(String table, String source, String target) {
    return List.of(table, source, target);
  }
}
