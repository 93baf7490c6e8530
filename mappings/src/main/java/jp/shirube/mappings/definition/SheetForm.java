package jp.shirube.mappings.definition;

import static jp.shirube.mappings.definition.Column.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sheets of form version 1: their names and columns. */
enum SheetForm {
  COVER("表紙", true, List.of(KEY, VALUE), List.of()),
  FILES(
      "ファイル",
      true,
      List.of(FILE_ID, FILE_NAME, FORMAT, CHARSET),
      List.of(CONTENT, DELIMITER, QUOTE, HEADER_LINES, RECORD_LENGTH, LINE_BREAKS, NOTE)),
  LAYOUT(
      "レイアウト",
      true,
      List.of(FILE_ID, FIELD_NAME),
      List.of(ORDER, ENCODING, START, BYTES, SCALE, NOTE)),
  JOINS(
      "結合",
      false,
      List.of(MAIN_FILE, PARTNER_FILE, MAIN_FIELDS, PARTNER_FIELDS),
      List.of(WHEN_MISSING, WHEN_SEVERAL, NOTE)),
  GROUPS(
      "グループ",
      true,
      List.of(GROUP_ID, FILE_ID),
      List.of(GROUP_NAME, CONDITION_OUT, DUPLICATES, REPEATS, NOTE)),
  ITEMS(
      "項目",
      true,
      List.of(GROUP_ID, PHYSICAL_NAME, INPUTS, RULE_1, ARGUMENT_1),
      List.of(
          FILE_ID, ITEM_NAME, RULE_2, ARGUMENT_2, RULE_3, ARGUMENT_3, CONDITION, DEFAULT, NOTE)),
  CODES("コード変換", false, List.of(TABLE_NAME, SOURCE_VALUE, TARGET_VALUE), List.of(NOTE)),
  GAIJI("外字", false, List.of(VENDOR_CODE, CODE_POINTS), List.of(MJ_ID, NOTE)),
  EXCLUSIONS("除外", false, List.of(FILE_ID, CONDITION, REASON_CODE, REASON), List.of()),
  MEASURES(
      "照合",
      false,
      List.of(MEASURE_ID, FILE_ID, AGGREGATE),
      List.of(INPUTS, FACTOR, CONDITION, NOTE));

  /** A sheet for people that a template carries; never read. */
  static final String GUIDE = "書き方";

  private final String title;
  private final boolean mandatory;
  private final List<Column> required;
  private final List<Column> optional;

  SheetForm(String title, boolean mandatory, List<Column> required, List<Column> optional) {
    this.title = title;
    this.mandatory = mandatory;
    this.required = required;
    this.optional = optional;
  }

  String title() {
    return title;
  }

  boolean isMandatory() {
    return mandatory;
  }

  List<Column> required() {
    return required;
  }

  /** All columns, in the order of {@link Column}. */
  List<Column> columns() {
    return Arrays.stream(Column.values())
        .filter(column -> required.contains(column) || optional.contains(column))
        .toList();
  }

  /** The columns by which a row of one version is found again in another. */
  List<Column> keys() {
    return switch (this) {
      case COVER -> List.of(KEY);
      case FILES -> List.of(FILE_ID);
      case LAYOUT -> List.of(FILE_ID, FIELD_NAME);
      case JOINS -> List.of(MAIN_FILE, PARTNER_FILE);
      case GROUPS -> List.of(GROUP_ID, FILE_ID);
      case ITEMS -> List.of(GROUP_ID, FILE_ID, PHYSICAL_NAME);
      case CODES -> List.of(TABLE_NAME, SOURCE_VALUE);
      case GAIJI -> List.of(VENDOR_CODE);
      case EXCLUSIONS -> List.of(FILE_ID, REASON_CODE);
      case MEASURES -> List.of(MEASURE_ID, FILE_ID);
    };
  }

  /**
   * Columns that came to the form after its first definitions were written. A sheet that does not
   * use one keeps the content hash it had before.
   */
  static boolean isAdded(Column column) {
    return column == REPEATS;
  }

  Optional<Column> column(String heading) {
    return columns().stream().filter(column -> column.heading().equals(heading)).findFirst();
  }

  static Optional<SheetForm> ofTitle(String title) {
    return Arrays.stream(values()).filter(form -> form.title.equals(title)).findFirst();
  }
}
