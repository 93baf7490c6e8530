package jp.shirube.mappings.expression;

import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** A part of a simple expression. A combination that is not simple is null. */
sealed interface Node {

  /** A part that is true or false. */
  record Truth(Condition condition) implements Node {}

  /** A part that is a text. */
  record Text(TextExpression expression) implements Node {}

  static Node truth(Condition condition) {
    return new Truth(condition);
  }

  static Node text(TextExpression expression) {
    return new Text(expression);
  }

  static Node field(int index) {
    return new Text((f, v) -> f.field(index));
  }

  static @Nullable Node either(@Nullable Node left, @Nullable Node right) {
    if (left instanceof Truth a && right instanceof Truth b) {
      Condition first = a.condition();
      Condition second = b.condition();
      return truth((f, v) -> first.test(f, v) || second.test(f, v));
    }
    return null;
  }

  static @Nullable Node both(@Nullable Node left, @Nullable Node right) {
    if (left instanceof Truth a && right instanceof Truth b) {
      Condition first = a.condition();
      Condition second = b.condition();
      return truth((f, v) -> first.test(f, v) && second.test(f, v));
    }
    return null;
  }

  static @Nullable Node not(@Nullable Node node) {
    if (node instanceof Truth truth) {
      Condition inner = truth.condition();
      return truth((f, v) -> !inner.test(f, v));
    }
    return null;
  }

  static @Nullable Node equal(@Nullable Node left, @Nullable Node right) {
    if (left instanceof Text a && right instanceof Text b) {
      TextExpression first = a.expression();
      TextExpression second = b.expression();
      return truth((f, v) -> first.evaluate(f, v).equals(second.evaluate(f, v)));
    }
    return null;
  }

  static @Nullable Node joined(@Nullable Node left, @Nullable Node right) {
    if (left instanceof Text a && right instanceof Text b) {
      TextExpression first = a.expression();
      TextExpression second = b.expression();
      return text((f, v) -> first.evaluate(f, v).concat(second.evaluate(f, v)));
    }
    return null;
  }

  static @Nullable Node in(@Nullable Node node, @Nullable List<String> literals) {
    if (node instanceof Text text && literals != null) {
      TextExpression inner = text.expression();
      String[] values = literals.toArray(String[]::new);
      return truth((f, v) -> contains(values, inner.evaluate(f, v)));
    }
    return null;
  }

  /** Compares the code points of a text with a number, as CEL's size does. */
  static @Nullable Node size(@Nullable Node node, String sign, long number) {
    if (!(node instanceof Text text)) {
      return null;
    }
    TextExpression inner = text.expression();
    LongPredicate holds = comparison(sign, number);
    return truth(
        (f, v) -> {
          String value = inner.evaluate(f, v);
          return holds.test(value.codePointCount(0, value.length()));
        });
  }

  private static LongPredicate comparison(String sign, long number) {
    return switch (sign) {
      case "==" -> size -> size == number;
      case "!=" -> size -> size != number;
      case "<=" -> size -> size <= number;
      case ">=" -> size -> size >= number;
      case "<" -> size -> size < number;
      default -> size -> size > number;
    };
  }

  private static boolean contains(String[] values, String value) {
    for (String each : values) {
      if (each.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
