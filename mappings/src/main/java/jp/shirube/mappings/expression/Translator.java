package jp.shirube.mappings.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import jp.shirube.mappings.definition.Repetition;

/**
 * Rewrites {@code [項目名]}, {@code 値}, {@code 数}, {@code 小数} and {@code 回} into CEL, outside of
 * string literals and comments, and {@code {n}} everywhere. A bracket whose content is a field's
 * name, or a plain word, is a field; any other is a CEL list.
 */
final class Translator {

  static final String FIELD = "__f";
  static final String VALUE = "__value";
  static final String NUMBER = "__number";
  static final String DECIMAL = "__decimal";
  private static final String ROUND = "回";

  private final String source;
  private final ToIntFunction<String> indexOf;
  private final Repetition repetition;
  private final StringBuilder cel = new StringBuilder();
  private int[] positions = new int[64];
  private final SortedSet<Integer> fields = new TreeSet<>();
  private final List<ExpressionProblem> problems = new ArrayList<>();
  private int at;

  private Translator(String source, ToIntFunction<String> indexOf, Repetition repetition) {
    this.source = source;
    this.indexOf = indexOf;
    this.repetition = repetition;
  }

  /**
   * @param indexOf index of a field by name, negative when there is none
   * @param repetition whose number {@code {n}} and 回 are
   */
  static Translation translate(
      String source, ToIntFunction<String> indexOf, Repetition repetition) {
    Translator translator = new Translator(source, indexOf, repetition);
    while (translator.at < source.length()) {
      translator.next();
    }
    return new Translation(
        translator.cel.toString(),
        Arrays.copyOf(translator.positions, translator.cel.length()),
        translator.fields,
        List.copyOf(translator.problems));
  }

  private void next() {
    char c = source.charAt(at);
    switch (c) {
      case '"', '\'' -> copy(endOfString(c));
      case '/' -> copy(source.startsWith("//", at) ? endOfLine() : at + 1);
      case '[' -> bracket();
      case '値' -> replace(VALUE, 1);
      case '数' -> replace(NUMBER, 1);
      case '小' -> decimal();
      case '回' -> number();
      default -> copy(at + 1);
    }
  }

  private void decimal() {
    if (source.startsWith("小数", at)) {
      replace(DECIMAL, 2);
    } else {
      copy(at + 1);
    }
  }

  private void number() {
    if (repetition.isNone()) {
      report(ExpressionProblem.Kind.NOT_REPEATED, ROUND);
    }
    replace(Integer.toString(repetition.number()), 1);
  }

  private void report(ExpressionProblem.Kind kind, String detail) {
    problems.add(new ExpressionProblem(kind, at + 1, detail));
  }

  private void bracket() {
    int end = endOfName();
    String name = end < 0 ? "" : repetition.expand(source.substring(at + 1, end).strip());
    int index = name.isEmpty() ? -1 : indexOf.applyAsInt(name);
    if (index >= 0) {
      fields.add(index);
      replace(FIELD + index, end + 1 - at);
    } else if (isPlainWord(name)) {
      report(unknown(name), name);
      replace("\"\"", end + 1 - at);
    } else {
      copy(at + 1);
    }
  }

  private ExpressionProblem.Kind unknown(String name) {
    return repetition.isNone() && Repetition.isNamedIn(name)
        ? ExpressionProblem.Kind.NOT_REPEATED
        : ExpressionProblem.Kind.UNKNOWN_FIELD;
  }

  /** The bracket's end when nothing but a name is in it, else -1. */
  private int endOfName() {
    for (int i = at + 1; i < source.length(); i++) {
      switch (source.charAt(i)) {
        case ']':
          return i;
        case '[', '"', '\'', ',':
          return -1;
        default:
          break;
      }
    }
    return -1;
  }

  private static boolean isPlainWord(String name) {
    return !name.isEmpty()
        && !name.equals("値")
        && !name.equals(ROUND)
        && name.chars().noneMatch(Translator::isOperator)
        && !Character.isDigit(name.charAt(0));
  }

  private static boolean isOperator(int c) {
    return "()+-*/%<>=!&|?:".indexOf(c) >= 0;
  }

  private int endOfString(char quote) {
    boolean raw = at > 0 && (source.charAt(at - 1) == 'r' || source.charAt(at - 1) == 'R');
    String triple = String.valueOf(quote).repeat(3);
    String close = source.startsWith(triple, at) ? triple : String.valueOf(quote);
    int i = at + close.length();
    while (i < source.length() && !source.startsWith(close, i)) {
      i += source.charAt(i) == '\\' && !raw ? 2 : 1;
    }
    return Math.min(source.length(), i + close.length());
  }

  private int endOfLine() {
    int end = source.indexOf('\n', at);
    return end < 0 ? source.length() : end;
  }

  private void copy(int end) {
    while (at < end) {
      int length = repetition.lengthAt(source, at);
      if (length > 0) {
        replace(repetition.expand(source.substring(at, at + length)), length);
      } else {
        append(source.charAt(at));
        at++;
      }
    }
  }

  private void replace(String text, int length) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i));
    }
    at += length;
  }

  private void append(char c) {
    if (cel.length() == positions.length) {
      positions = Arrays.copyOf(positions, positions.length * 2);
    }
    positions[cel.length()] = at;
    cel.append(c);
  }
}
