package jp.shirube.mappings.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of the simple kind compiled without CEL: fields, 値, plain string literals, {@code
 * ==}, {@code !=}, {@code in [literals]}, {@code size(text)} compared to a number, {@code &&},
 * {@code ||}, {@code !}, {@code +}, {@code ?:} and parentheses. Takes CEL text that CEL has already
 * accepted and answers null for anything else.
 */
final class SimpleExpression {

  private final Tokens tokens;

  private SimpleExpression(Tokens tokens) {
    this.tokens = tokens;
  }

  static @Nullable Condition condition(String cel) {
    return parse(cel) instanceof Node.Truth truth ? truth.condition() : null;
  }

  static @Nullable TextExpression text(String cel) {
    return parse(cel) instanceof Node.Text text ? text.expression() : null;
  }

  private static @Nullable Node parse(String cel) {
    Tokens tokens = Tokens.of(cel);
    if (tokens == null) {
      return null;
    }
    Node node = new SimpleExpression(tokens).choice();
    return tokens.isAtEnd() ? node : null;
  }

  private @Nullable Node choice() {
    Node first = or();
    if (!tokens.take("?")) {
      return first;
    }
    Node yes = or();
    boolean colon = tokens.take(":");
    Node no = choice();
    return colon ? choice(first, yes, no) : null;
  }

  private static @Nullable Node choice(
      @Nullable Node first, @Nullable Node yes, @Nullable Node no) {
    if (!(first instanceof Node.Truth truth)) {
      return null;
    }
    Condition test = truth.condition();
    if (yes instanceof Node.Text a && no instanceof Node.Text b) {
      return Node.text(
          (f, v) ->
              test.test(f, v) ? a.expression().evaluate(f, v) : b.expression().evaluate(f, v));
    }
    if (yes instanceof Node.Truth a && no instanceof Node.Truth b) {
      return Node.truth(
          (f, v) -> test.test(f, v) ? a.condition().test(f, v) : b.condition().test(f, v));
    }
    return null;
  }

  private @Nullable Node or() {
    Node left = and();
    while (tokens.take("||")) {
      left = Node.either(left, and());
    }
    return left;
  }

  private @Nullable Node and() {
    Node left = relation();
    while (tokens.take("&&")) {
      left = Node.both(left, relation());
    }
    return left;
  }

  private @Nullable Node relation() {
    if (tokens.take("size")) {
      return size();
    }
    Node left = sum();
    if (tokens.take("==")) {
      return Node.equal(left, sum());
    }
    if (tokens.take("!=")) {
      return Node.not(Node.equal(left, sum()));
    }
    return tokens.take("in") ? Node.in(left, literals()) : left;
  }

  private @Nullable Node size() {
    if (!tokens.take("(")) {
      return null;
    }
    Node text = sum();
    boolean closed = tokens.take(")");
    String sign = tokens.takeComparison();
    long number = tokens.takeNumber();
    return closed && sign != null && number >= 0 ? Node.size(text, sign, number) : null;
  }

  private @Nullable List<String> literals() {
    if (!tokens.take("[")) {
      return null;
    }
    List<String> result = new ArrayList<>();
    while (!tokens.take("]")) {
      String literal = tokens.takeLiteral();
      if (literal == null) {
        return null;
      }
      result.add(literal);
      if (!tokens.take(",") && !tokens.isNext("]")) {
        return null;
      }
    }
    return result;
  }

  private @Nullable Node sum() {
    Node left = unary();
    while (tokens.take("+")) {
      left = Node.joined(left, unary());
    }
    return left;
  }

  private @Nullable Node unary() {
    return tokens.take("!") ? Node.not(unary()) : primary();
  }

  private @Nullable Node primary() {
    if (tokens.take("(")) {
      Node inner = choice();
      return tokens.take(")") ? inner : null;
    }
    String literal = tokens.takeLiteral();
    return literal != null ? Node.text((f, v) -> literal) : variable();
  }

  private @Nullable Node variable() {
    if (tokens.take(Translator.VALUE)) {
      return Node.text((f, v) -> v);
    }
    int field = tokens.takeField();
    return field < 0 ? null : Node.field(field);
  }
}
