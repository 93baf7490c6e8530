package jp.shirube.mappings.definition;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What can be wrong with a mapping definition ({@code SRB-MAP-nnnn}). */
public enum MappingCode implements FindingCode {
  NOT_FOUND(1),
  NOT_A_WORKBOOK(2),
  OLD_WORKBOOK(3),
  MACRO_WORKBOOK(4),
  ENCRYPTED_WORKBOOK(5),
  TOO_LARGE(6),
  BROKEN_WORKBOOK(7),
  SHEET_MISSING(8),
  SHEET_UNKNOWN(9, Severity.WARNING),
  COLUMN_MISSING(10),
  COLUMN_UNKNOWN(11, Severity.WARNING),
  COLUMN_DUPLICATE(12),
  FORMULA(13),
  MERGED_CELLS(14),
  ERROR_CELL(15),
  CSV_ENCODING(16),
  CSV_FORM(17),
  CELL_BLANK(18),
  NOT_A_NUMBER(19),
  UNKNOWN_WORD(20),
  FORM_VERSION(21),
  COVER_MISSING(22),
  COVER_UNKNOWN(23, Severity.WARNING),
  COVER_DUPLICATE(24),
  NOT_A_DATE(25),
  EDITION_UNKNOWN(26),
  SYSTEM_UNKNOWN(27),
  GROUP_OF_OTHER_SYSTEM(28),
  EDITION_DIFFERS(29, Severity.WARNING),
  FILE_DUPLICATE(30),
  FILE_UNKNOWN(31),
  CHARSET_UNKNOWN(32),
  DELIMITER(33),
  LAYOUT_MISSING(34),
  FIELD_DUPLICATE(35),
  FIELD_NAME(36),
  FIELD_ORDER(37),
  RECORD_LENGTH(38),
  FIELD_OVERLAP(39),
  FIELD_GAP(40, Severity.WARNING),
  FIELD_OUTSIDE(41),
  FIELD_ENCODING(42),
  FIELD_SIZE(43),
  FILE_UNUSED(44, Severity.WARNING),
  GROUP_UNKNOWN(50),
  GROUP_DUPLICATE(51),
  GROUP_WITHOUT_ITEMS(52),
  GROUP_NOT_LISTED(53),
  ITEM_UNKNOWN(54),
  ITEM_DUPLICATE(55),
  NAME_DIFFERS(56, Severity.WARNING),
  KEY_NOT_MAPPED(57),
  /** Error where the item is official. */
  REQUIRED_NOT_MAPPED(58, Severity.WARNING),
  NOT_MAPPED_YET(59, Severity.INFO),
  FIELD_UNKNOWN(60),
  RULE_UNKNOWN(61),
  RULE_MISSING(62),
  RULE_GAP(63),
  INPUT_COUNT(64),
  RULE_POSITION(65),
  ARGUMENT_MISSING(66),
  ARGUMENT_INVALID(67),
  ARGUMENT_NEEDLESS(68),
  NOTE_MISSING(69),
  CODE_TABLE_UNKNOWN(70),
  CODE_DUPLICATE(71),
  /** Error where item and code list are official and the list is no excerpt. */
  CODE_TARGET(72, Severity.WARNING),
  CODE_TABLE_UNUSED(73, Severity.INFO),
  FIELD_UNUSED(74, Severity.INFO),
  /** Error where item and code list are official and the list is no excerpt. */
  CONSTANT_NOT_IN_LIST(75, Severity.WARNING),
  REFERENCE_UNKNOWN(80),
  REFERENCE_CYCLE(81),
  EXPRESSION_INVALID(90),
  EXPRESSION_FIELD(91),
  EXPRESSION_TYPE(92),
  GAIJI_CODE(100),
  GAIJI_NOT_USER_AREA(101),
  GAIJI_CODE_POINTS(102),
  GAIJI_DUPLICATE(103),
  GAIJI_MJ(104, Severity.WARNING),
  REASON_DUPLICATE(110),
  GROUP_NOT_FILLED(111, Severity.INFO),
  NOT_REPEATED(112),
  REPETITION_NOT_IN_KEY(113, Severity.WARNING),
  /** The file can be read but has none of the form's sheets. Arguments: file, sheets. */
  NOT_A_DEFINITION(114),
  /** A group refers to one of its system that the definition does not fill. */
  PARENT_NOT_MAPPED(115, Severity.WARNING),
  JOIN_CHAIN(116),
  JOIN_DUPLICATE(117),
  JOIN_KEYS(118),
  MEASURE_UNKNOWN(130),
  MEASURE_KIND(131),
  MEASURE_INPUTS(132),
  MEASURE_FIELD(133);

  private final String code;
  private final Severity severity;

  MappingCode(int number) {
    this(number, Severity.ERROR);
  }

  MappingCode(int number, Severity severity) {
    this.code = "SRB-MAP-%04d".formatted(number);
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
