package jp.shirube.mappings.expression;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import jp.shirube.mappings.definition.Repetition;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the expressions of a mapping definition. CEL decides what is valid; expressions of the
 * simple kind (comparisons of fields and literals) then run without CEL, with the same results.
 *
 * <p>Not thread-safe; what it compiles is.
 */
public final class Expressions {

  private final ToIntFunction<String> indexOf;
  private final Repetition repetition;
  private final Set<Integer> usedFields;
  private final Consumer<ExpressionProblem> problems;

  /**
   * @param indexOf index of a source field by name, negative when there is none
   * @param repetition whose number {@code {n}} and 回 are
   * @param usedFields gathers the indexes of the fields that expressions name
   * @param problems takes what is wrong
   */
  public Expressions(
      ToIntFunction<String> indexOf,
      Repetition repetition,
      Set<Integer> usedFields,
      Consumer<ExpressionProblem> problems) {
    this.indexOf = indexOf;
    this.repetition = repetition;
    this.usedFields = usedFields;
    this.problems = problems;
  }

  /** A condition, or null when it does not compile. */
  public @Nullable Condition condition(String source) {
    CelProgram program = program(source, CelProgram.Result.TRUTH);
    if (program == null) {
      return null;
    }
    Condition simple = SimpleExpression.condition(program.cel());
    return simple != null ? simple : program::test;
  }

  /** An expression whose result is a text or whole number, or null when it does not compile. */
  public @Nullable TextExpression text(String source) {
    CelProgram program = program(source, CelProgram.Result.TEXT);
    if (program == null) {
      return null;
    }
    TextExpression simple = SimpleExpression.text(program.cel());
    return simple != null ? simple : constant(program);
  }

  /** An expression of literals and the repetition's number alone is evaluated once. */
  private static TextExpression constant(CelProgram program) {
    if (!program.isConstant()) {
      return program::evaluate;
    }
    try {
      String result = program.evaluate(index -> "", "");
      return (fields, value) -> result;
    } catch (EvaluationFailure e) {
      return program::evaluate;
    }
  }

  private @Nullable CelProgram program(String source, CelProgram.Result result) {
    Translation translation = Translator.translate(source, indexOf, repetition);
    usedFields.addAll(translation.fields());
    if (!translation.problems().isEmpty()) {
      translation.problems().forEach(problems);
      return null;
    }
    return CelProgram.compile(translation, result, problems);
  }
}
