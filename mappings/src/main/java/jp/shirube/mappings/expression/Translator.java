package jp.shirube.mappings.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Rewrites {@code [項目名]}, {@code 値}, {@code 数} and {@code 小数} into CEL identifiers, outside of
 * string literals and comments. A bracket whose content is a field's name, or a plain word, is a
 * field; any other is a CEL list.
 */
final class Translator {

  static final String FIELD = "__f";
  static final String VALUE = "__value";
  static final String NUMBER = "__number";
  static final String DECIMAL = "__decimal";

  private final String source;
  private final ToIntFunction<String> indexOf;
  private final StringBuilder cel = new StringBuilder();
  private int[] positions = new int[64];
  private final SortedSet<Integer> fields = new TreeSet<>();
  private final List<ExpressionProblem> problems = new ArrayList<>();
  private int at;

  private Translator(String source, ToIntFunction<String> indexOf) {
    this.source = source;
    this.indexOf = indexOf;
  }

  /**
   * @param indexOf index of a field by name, negative when there is none
   */
  static Translation translate(String source, ToIntFunction<String> indexOf) {
    Translator translator = new Translator(source, indexOf);
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

  private void bracket() {
    int end = endOfName();
    String name = end < 0 ? "" : source.substring(at + 1, end).strip();
    int index = name.isEmpty() ? -1 : indexOf.applyAsInt(name);
    if (index >= 0) {
      fields.add(index);
      replace(FIELD + index, end + 1 - at);
    } else if (isPlainWord(name)) {
      problems.add(new ExpressionProblem(ExpressionProblem.Kind.UNKNOWN_FIELD, at + 1, name));
      replace("\"\"", end + 1 - at);
    } else {
      copy(at + 1);
    }
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
        && name.chars().noneMatch(Translator::isOperator)
        && !Character.isDigit(name.charAt(0));
  }

  private static boolean isOperator(int c) {
    return "()+-*/%<>=!&|?:.".indexOf(c) >= 0;
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
    for (; at < end; at++) {
      append(source.charAt(at));
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
