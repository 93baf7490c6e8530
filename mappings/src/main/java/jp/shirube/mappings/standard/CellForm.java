package jp.shirube.mappings.standard;

import java.util.regex.Pattern;

/** The forms that values of an edition's files and of official workbooks have. */
enum CellForm {
  ANY("(?s).*"),
  FILLED("(?s).+"),
  BUSINESS_ID("[0-9]{3}"),
  BUSINESS_IDS("[0-9]{3}(;[0-9]{3})*"),
  GROUP_ID("[0-9]{6}"),
  ITEM_ID("[0-9]{8}"),
  /** A physical name: also a column name, so 63 bytes at most. */
  ROMAJI("[a-z][a-z0-9_]{0,62}"),
  NUMBER("[0-9]{1,6}"),
  NUMBER_OR_BLANK("[0-9]{0,6}"),
  FLAG("[01]"),
  FLAG_OR_BLANK("[01]?"),
  TYPE("X|N|9|9V|S9|YEAR|DATE|TIME|BLOB"),
  SURENESS("official|implementation|name_only|chapter_only|none"),
  EDITION("[A-Za-z0-9][A-Za-z0-9._-]{0,63}"),
  DATE("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
  /** An item's number inside its 業務: up to 5 digits. */
  ITEM_NUMBER("[0-9]{1,5}"),
  /** Digits of a 9V item: whole, then after the point. */
  LENGTH_AND_SCALE("[0-9]{1,6}(,[0-9]{1,3})?"),
  OUTPUT_CONDITION("必須|条件付き必須|任意"),
  CIRCLE("○?");

  private final Pattern pattern;

  CellForm(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  boolean fits(String value) {
    return pattern.matcher(value).matches();
  }
}
