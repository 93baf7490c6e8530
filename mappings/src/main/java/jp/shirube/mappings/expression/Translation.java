package jp.shirube.mappings.expression;

import java.util.List;
import java.util.SortedSet;

/**
 * An expression in CEL.
 *
 * @param cel the CEL text: fields are {@code __f<index>}, 値 is {@code __value}
 * @param positions for each char of the CEL text the char of the source it stands for
 * @param fields indexes of the fields it names
 * @param problems unknown fields
 */
record Translation(
    String cel, int[] positions, SortedSet<Integer> fields, List<ExpressionProblem> problems) {

  /** 1-based position in the source of a char of the CEL text. */
  int sourcePosition(int offset) {
    return positions.length == 0 ? 1 : positions[Math.min(offset, positions.length - 1)] + 1;
  }
}
