package jp.shirube.mappings.expression;

/** A compiled expression that is true or false for a record; thread-safe. */
@FunctionalInterface
public interface Condition {

  /**
   * @throws EvaluationFailure when the record has no answer, for example 数 of a text
   */
  boolean test(Fields fields, String value);
}
