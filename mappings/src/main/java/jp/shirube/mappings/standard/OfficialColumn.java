package jp.shirube.mappings.standard;

/** The columns of a 基本データリスト that are read, by their headings. */
enum OfficialColumn {
  /** Two cells: the 業務コード, then the item's number in the cell to its right. */
  ID("データ項目ID", true),
  NAME("データ項目", true),
  ROMAJI("データ項目(ローマ字)", true),
  GROUP("名称", true),
  KEY("主キー", true),
  FOREIGN_KEY("外部キー", false),
  TYPE("データ型", true),
  LENGTH("桁数", true),
  CODE("コード", true),
  REPEAT("繰り返し", false),
  CONDITION("データ出力条件", true),
  DESCRIPTION("項目説明", false),
  NOTE("備考", false);

  private final String heading;
  private final boolean needed;

  OfficialColumn(String heading, boolean needed) {
    this.heading = heading;
    this.needed = needed;
  }

  String heading() {
    return heading;
  }

  boolean isNeeded() {
    return needed;
  }
}
