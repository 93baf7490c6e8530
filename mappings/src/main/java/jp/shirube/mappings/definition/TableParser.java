package jp.shirube.mappings.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheets コード変換, 外字 and 除外. */
final class TableParser {

  private TableParser() {}

  static List<CodeTable> codeTables(SheetTable table) {
    Map<String, List<CodeTable.Entry>> tables = new LinkedHashMap<>();
    for (SheetTable.Entry entry : table.entries()) {
      tables
          .computeIfAbsent(entry.needed(Column.TABLE_NAME), name -> new ArrayList<>())
          .add(codeEntry(entry));
    }
    return tables.entrySet().stream()
        .map(each -> new CodeTable(each.getKey(), each.getValue()))
        .toList();
  }

  private static CodeTable.Entry codeEntry(SheetTable.Entry entry) {
    return new CodeTable.Entry(
        entry.literal(Column.SOURCE_VALUE),
        entry.literal(Column.TARGET_VALUE),
        entry.text(Column.NOTE),
        entry.line());
  }

  static List<GaijiEntry> gaiji(SheetTable table) {
    return table.entries().stream()
        .map(
            entry ->
                new GaijiEntry(
                    entry.needed(Column.VENDOR_CODE),
                    entry.needed(Column.CODE_POINTS),
                    entry.text(Column.MJ_ID),
                    entry.text(Column.NOTE),
                    entry.line()))
        .toList();
  }

  static List<Exclusion> exclusions(SheetTable table) {
    return table.entries().stream()
        .map(
            entry ->
                new Exclusion(
                    entry.needed(Column.FILE_ID),
                    entry.needed(Column.CONDITION),
                    entry.needed(Column.REASON_CODE),
                    entry.needed(Column.REASON),
                    entry.line()))
        .toList();
  }
}
