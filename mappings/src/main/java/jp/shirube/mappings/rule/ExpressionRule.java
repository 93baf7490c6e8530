package jp.shirube.mappings.rule;

import jp.shirube.mappings.expression.EvaluationFailure;
import jp.shirube.mappings.expression.TextExpression;
import org.jspecify.annotations.Nullable;

/** 式: the result of an expression. */
final class ExpressionRule extends RuleKind {

  ExpressionRule() {
    super("式", Inputs.AT_MOST_ONE, "式");
  }

  @Override
  @Nullable Rule create(String text, RuleScope scope) {
    TextExpression expression = scope.expression(text);
    return expression == null ? null : rule(expression);
  }

  private static Rule rule(TextExpression expression) {
    return (value, context) -> {
      try {
        return expression.evaluate(context, value);
      } catch (EvaluationFailure e) {
        context.report(RowCode.EXPRESSION_FAILED);
        return null;
      }
    };
  }
}
