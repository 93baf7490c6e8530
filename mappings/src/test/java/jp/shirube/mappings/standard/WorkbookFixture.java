package jp.shirube.mappings.standard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds workbooks in the official layout, one good item to begin with. */
final class WorkbookFixture implements AutoCloseable {

  static final String ITEMS = "基本データリスト_住民基本台帳";
  static final String CODES = "コード一覧（個別）_住民基本台帳";

  private static final int FIRST_ROW = 7;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Sheet items = workbook.createSheet(ITEMS);
  private final Sheet codes = workbook.createSheet(CODES);
  private int nextItem = FIRST_ROW;
  private int nextCode = 6;

  WorkbookFixture() {
    put(items, 1, "B", "■基本データリスト");
    Object[] headings = {
      "B",
      "データ項目ID",
      "D",
      "データ項目",
      "E",
      "データ項目（ローマ字）",
      "F",
      "グループ",
      "L",
      "データ型",
      "M",
      "桁数",
      "N",
      "コード",
      "O",
      "繰り返し",
      "P",
      "データ出力条件",
      "R",
      "項目説明",
      "V",
      "備考"
    };
    put(items, 5, headings);
    put(items, 6, "F", "名称", "G", "主キー", "H", "外部キー", "I", "LV1");
    put(codes, 4, "A", "コードID", "B", "コード名", "C", "コード値", "D", "コード値の内容", "E", "備考");
    item("E", "atenabango", "G", "○");
  }

  /** A good row of 001, item number as the row; then pairs of column letter and value over it. */
  WorkbookFixture item(Object... overrides) {
    int row = nextItem++;
    put(
        items,
        row,
        "B",
        "001",
        "C",
        row - FIRST_ROW + 1,
        "D",
        "項目" + row,
        "E",
        "item" + row,
        "F",
        "住民情報",
        "L",
        "X",
        "M",
        10,
        "P",
        "必須",
        "W",
        "e");
    put(items, row, overrides);
    return this;
  }

  /** A row of the code sheet. */
  WorkbookFixture code(Object id, Object name, Object value, Object label) {
    put(codes, nextCode++, "A", id, "B", name, "C", value, "D", label);
    return this;
  }

  /** A sheet besides. */
  WorkbookFixture sheet(String name, Object... firstRow) {
    put(workbook.createSheet(name), 1, firstRow);
    return this;
  }

  /** Overwrites cells of the item sheet. */
  WorkbookFixture cells(int row, Object... values) {
    put(items, row, values);
    return this;
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  private static void put(Sheet sheet, int number, Object... cells) {
    Row row =
        sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
    for (int i = 0; i < cells.length; i += 2) {
      int column = org.apache.poi.ss.util.CellReference.convertColStringToIndex((String) cells[i]);
      set(row.createCell(column), cells[i + 1]);
    }
  }

  private static void set(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue((String) value);
    }
  }

  Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
