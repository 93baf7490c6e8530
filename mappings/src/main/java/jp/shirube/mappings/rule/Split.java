package jp.shirube.mappings.rule;

import jp.shirube.mappings.text.Blank;
import org.jspecify.annotations.Nullable;

/** 分割: a part of a text split at blanks, or that part and all after it ({@code 2-}). */
final class Split extends RuleKind {

  Split() {
    super("分割", Inputs.ONE, "「1」「2」のような番号、または「2-」(2つ目から後ろ)");
  }

  @Override
  @Nullable Rule create(String text, RuleScope scope) {
    if (!text.matches("[1-9][0-9]?-?")) {
      return invalid(text, scope);
    }
    boolean rest = text.endsWith("-");
    int part = Integer.parseInt(rest ? text.substring(0, text.length() - 1) : text);
    return (value, context) -> part(value, part, rest);
  }

  private static String part(String value, int part, boolean rest) {
    int start = startOfWord(value, 0);
    for (int n = 1; n < part; n++) {
      start = startOfWord(value, endOfWord(value, start));
    }
    return rest ? value.substring(start) : value.substring(start, endOfWord(value, start));
  }

  private static int startOfWord(String value, int from) {
    int i = from;
    while (i < value.length() && Blank.is(value.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int endOfWord(String value, int from) {
    int i = from;
    while (i < value.length() && !Blank.is(value.charAt(i))) {
      i++;
    }
    return i;
  }
}
