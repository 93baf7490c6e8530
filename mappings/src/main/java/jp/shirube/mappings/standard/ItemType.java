package jp.shirube.mappings.standard;

import java.util.Arrays;
import java.util.Optional;

/** Data types of the standard (データ型), named as in the 基本データリスト. */
public enum ItemType {
  /** Half-width text. */
  HALF_WIDTH("X"),
  /** Full-width text. */
  FULL_WIDTH("N"),
  /** Integer without sign. */
  INTEGER("9"),
  /** Decimal without sign. */
  DECIMAL("9V"),
  /** Integer with sign. */
  SIGNED("S9"),
  /** {@code YYYY}. */
  YEAR("YEAR"),
  /** {@code YYYY-MM-DD}, kept as text: open ends and impossible dates occur. */
  DATE("DATE"),
  /** {@code HH:MM:SS}. */
  TIME("TIME"),
  /** Image: the name of a file carried beside the rows. */
  BLOB("BLOB");

  private final String symbol;

  ItemType(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }

  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL || this == SIGNED;
  }

  public static Optional<ItemType> ofSymbol(String symbol) {
    return Arrays.stream(values()).filter(type -> type.symbol.equals(symbol)).findFirst();
  }
}
