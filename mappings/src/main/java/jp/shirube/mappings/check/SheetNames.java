package jp.shirube.mappings.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheets that findings name, in the order of the workbook. */
final class SheetNames {

  static final String COVER = "表紙";
  static final String FILES = "ファイル";
  static final String LAYOUT = "レイアウト";
  static final String JOINS = "結合";
  static final String GROUPS = "グループ";
  static final String ITEMS = "項目";
  static final String CODES = "コード変換";
  static final String GAIJI = "外字";
  static final String EXCLUSIONS = "除外";
  static final String MEASURES = "照合";

  private static final List<String> ORDER =
      List.of(COVER, FILES, LAYOUT, JOINS, GROUPS, ITEMS, CODES, GAIJI, EXCLUSIONS, MEASURES);

  private SheetNames() {}

  /** Position of a sheet in the workbook; before all when it is none of them. */
  static int position(@Nullable String sheet) {
    return sheet == null ? -1 : ORDER.indexOf(sheet);
  }
}
