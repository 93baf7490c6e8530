package jp.shirube.mappings.standard;

import java.util.Arrays;
import java.util.Optional;

/** How a figure is taken. */
public enum MeasureKind {
  /** Number of rows or records. */
  COUNT("件数"),
  /** Number of different values. */
  DISTINCT("異なり数"),
  /** Sum of numbers. */
  SUM("合計");

  private final String word;

  MeasureKind(String word) {
    this.word = word;
  }

  /** The word that definitions use. */
  public String word() {
    return word;
  }

  public static Optional<MeasureKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
