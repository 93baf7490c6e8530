package jp.shirube.mappings.expression;

import java.util.List;
import java.util.Random;

/** Makes random expressions of the simple kind and records to try them on. */
final class RandomExpression {

  private static final List<String> VALUES = List.of("", "1", "2", "9", "男", "𠮷田", " ");

  private static final List<String> SIGNS = List.of("==", "!=", "<", "<=", ">", ">=");

  private final Random random;
  private final List<String> fields;

  RandomExpression(Random random, List<String> fields) {
    this.random = random;
    this.fields = fields;
  }

  static String[] record(Random random) {
    return new String[] {pick(VALUES, random), pick(VALUES, random), pick(VALUES, random)};
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  String truth(int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 8)) {
      case 0 -> text(depth) + " == " + text(depth);
      case 1 -> text(depth) + "!=" + text(depth);
      case 2 -> text(depth) + " in [" + literals() + "]";
      case 3 -> "size(" + text(depth) + ") " + pick(SIGNS, random) + " " + random.nextInt(4);
      case 4 -> "(" + truth(depth - 1) + ") && (" + truth(depth - 1) + ")";
      case 5 -> "(" + truth(depth - 1) + ") || " + truth(depth - 1);
      case 6 -> "!(" + truth(depth - 1) + ")";
      default ->
          "((" + truth(depth - 1) + ") ? " + truth(depth - 1) + " : " + truth(depth - 1) + ")";
    };
  }

  private String text(int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 5)) {
      case 0 -> literal();
      case 1 -> "値";
      case 2 -> "[" + pick(fields, random) + "]";
      case 3 -> text(depth - 1) + " + " + text(depth - 1);
      default -> "((" + truth(depth - 1) + ") ? " + text(0) + " : " + text(0) + ")";
    };
  }

  private String literals() {
    return random.nextBoolean() ? literal() + ", " + literal() : literal();
  }

  private String literal() {
    char quote = random.nextBoolean() ? '"' : '\'';
    return quote + pick(VALUES, random) + quote;
  }
}
