package jp.shirube.mappings.expression;

/**
 * Why an expression does not compile.
 *
 * @param kind the kind
 * @param position 1-based character of the expression as written, 0 when it concerns the whole
 * @param detail the unknown field's name, or the parser's words
 */
public record ExpressionProblem(Kind kind, int position, String detail) {

  /** Kinds of problems. */
  public enum Kind {
    /** Not well-formed, too long, or a function or operator that does not fit its operands. */
    INVALID,
    /** A field in brackets that the layout does not have. */
    UNKNOWN_FIELD,
    /** 回 or {@code {n}} in a group without repetitions. */
    NOT_REPEATED,
    /** The result is not of the kind wanted. */
    WRONG_RESULT
  }
}
