package jp.shirube.mappings.expression;

/** A compiled expression whose result is a text; thread-safe. */
@FunctionalInterface
public interface TextExpression {

  /**
   * @param value the result of the rules before (値)
   * @throws EvaluationFailure when the record has no answer, for example 数 of a text
   */
  String evaluate(Fields fields, String value);
}
