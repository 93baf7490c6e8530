package jp.shirube.mappings.definition;

import java.util.List;

/**
 * The columns of the sheets, by heading. The order of the constants is that of the content hash.
 */
enum Column {
  KEY("項目"),
  VALUE("値"),
  GROUP_ID("グループID"),
  GROUP_NAME("グループ名"),
  FILE_ID("ファイルID"),
  FILE_NAME("ファイル名"),
  CONTENT("内容"),
  FORMAT("形式"),
  CHARSET("文字コード"),
  DELIMITER("区切り"),
  QUOTE("囲み"),
  HEADER_LINES("見出し行数"),
  RECORD_LENGTH("レコード長"),
  LINE_BREAKS("改行"),
  ORDER("順"),
  FIELD_NAME("項目名"),
  ENCODING("型"),
  START("開始"),
  BYTES("バイト数"),
  SCALE("小数"),
  MAIN_FILE("主ファイルID"),
  PARTNER_FILE("従ファイルID"),
  MAIN_FIELDS("主の項目"),
  PARTNER_FIELDS("従の項目"),
  WHEN_MISSING("見つからないとき"),
  WHEN_SEVERAL("複数あるとき"),
  CONDITION_OUT("出力条件"),
  DUPLICATES("重複時"),
  REPEATS("繰返し"),
  PHYSICAL_NAME("物理名"),
  ITEM_NAME("項目名"),
  INPUTS("元項目"),
  RULE_1("規則1"),
  ARGUMENT_1("引数1"),
  RULE_2("規則2"),
  ARGUMENT_2("引数2"),
  RULE_3("規則3"),
  ARGUMENT_3("引数3"),
  CONDITION("条件"),
  DEFAULT("既定値"),
  TABLE_NAME("表名"),
  SOURCE_VALUE("元の値"),
  TARGET_VALUE("標準の値"),
  VENDOR_CODE("元コード"),
  CODE_POINTS("コードポイント"),
  MJ_ID("MJ文字図形名"),
  REASON_CODE("理由コード"),
  REASON("理由"),
  MEASURE_ID("指標ID"),
  AGGREGATE("集計"),
  FACTOR("倍率"),
  NOTE("備考");

  static final List<Column> RULES = List.of(RULE_1, RULE_2, RULE_3);
  static final List<Column> ARGUMENTS = List.of(ARGUMENT_1, ARGUMENT_2, ARGUMENT_3);

  /** Columns that a template adds for the reader; never read. */
  static final List<String> INFORMATION = List.of("標準:型", "標準:桁数", "標準:区分", "標準:コード", "標準:確かさ");

  /** The vocabulary of rules; {@code rule.Vocabulary} has them in the same order. */
  static final List<String> RULE_WORDS =
      List.of(
          "そのまま", "固定値", "コード変換", "和暦日付", "西暦日付", "不詳フラグ", "不詳表記", "年度", "年月", "時刻", "全角カナ", "全角",
          "半角", "空白除去", "連結", "分割", "バイト切出", "文字切出", "数値", "前ゼロ", "参照", "条件分岐", "式", "出力なし");

  private final String heading;

  Column(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  /** The words that a cell may hold, for a drop-down list; empty for free text. */
  List<String> words() {
    return switch (this) {
      case FORMAT -> DropDowns.formats();
      case ENCODING -> DropDowns.encodings();
      case LINE_BREAKS -> List.of("あり", "なし");
      case WHEN_MISSING -> Join.Missing.words();
      case WHEN_SEVERAL -> Join.Several.words();
      case AGGREGATE -> MeasureParser.kindWords();
      case DUPLICATES -> GroupParser.duplicateWords();
      case RULE_1, RULE_2, RULE_3 -> RULE_WORDS;
      default -> List.of();
    };
  }
}
