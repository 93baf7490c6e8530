package jp.shirube.mappings.expression;

/** An expression has no result for a record. Carries no value and no stack trace on purpose. */
public final class EvaluationFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EvaluationFailure() {
    super("no result", null, false, false);
  }
}
