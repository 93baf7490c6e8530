package jp.shirube.mappings.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a simple expression, read one after the other. */
final class Tokens {

  private static final List<String> SIGNS =
      List.of(
          "==", "!=", "<=", ">=", "<", ">", "&&", "||", "[", "]", "(", ")", ",", "?", ":", "!",
          "+");

  private static final List<String> COMPARISONS = List.of("==", "!=", "<=", ">=", "<", ">");

  private final List<String> tokens = new ArrayList<>();
  private int next;

  private Tokens() {}

  /** The tokens, or null when the text has one that simple expressions do not know. */
  static @Nullable Tokens of(String cel) {
    Tokens tokens = new Tokens();
    int at = 0;
    while (at < cel.length()) {
      int end = Character.isWhitespace(cel.charAt(at)) ? at + 1 : tokens.read(cel, at);
      if (end < 0) {
        return null;
      }
      at = end;
    }
    return tokens;
  }

  private int read(String cel, int at) {
    char c = cel.charAt(at);
    int end = c == '"' || c == '\'' ? endOfLiteral(cel, at, c) : endOfSignOrWord(cel, at);
    if (end > 0) {
      tokens.add(cel.substring(at, end));
    }
    return end;
  }

  /** Literals with escapes, line breaks or tripled quotes are left to CEL. */
  private static int endOfLiteral(String cel, int at, char quote) {
    int end = cel.indexOf(quote, at + 1);
    boolean plain =
        end > 0 && cel.substring(at, end).chars().noneMatch(c -> c == '\\' || c == '\n');
    boolean tripled = end == at + 1 && cel.startsWith(String.valueOf(quote), end + 1);
    return plain && !tripled ? end + 1 : -1;
  }

  private static int endOfSignOrWord(String cel, int at) {
    for (String sign : SIGNS) {
      if (cel.startsWith(sign, at)) {
        return at + sign.length();
      }
    }
    int end = at;
    while (end < cel.length() && isWord(cel.charAt(end))) {
      end++;
    }
    String word = cel.substring(at, end);
    boolean literalFollows = end < cel.length() && "\"'".indexOf(cel.charAt(end)) >= 0;
    boolean known = word.equals("in") || word.equals("size") || word.startsWith("__");
    return isNumber(word) || known && !literalFollows ? end : -1;
  }

  private static boolean isNumber(String word) {
    return word.matches("[0-9]{1,18}");
  }

  private static boolean isWord(char c) {
    return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  boolean isAtEnd() {
    return next == tokens.size();
  }

  boolean isNext(String token) {
    return next < tokens.size() && tokens.get(next).equals(token);
  }

  boolean take(String token) {
    boolean taken = isNext(token);
    next += taken ? 1 : 0;
    return taken;
  }

  /** The next token's text when it is a literal, else null. */
  @Nullable String takeLiteral() {
    if (isAtEnd() || "\"'".indexOf(tokens.get(next).charAt(0)) < 0) {
      return null;
    }
    String token = tokens.get(next++);
    return token.substring(1, token.length() - 1);
  }

  /** The next token when it compares numbers, else null. */
  @Nullable String takeComparison() {
    return isAtEnd() || !COMPARISONS.contains(tokens.get(next)) ? null : tokens.get(next++);
  }

  /** The next token's value when it is a whole number, else -1. */
  long takeNumber() {
    return isAtEnd() || !isNumber(tokens.get(next)) ? -1 : Long.parseLong(tokens.get(next++));
  }

  /** The next token's field index when it is a field, else -1. */
  int takeField() {
    if (isAtEnd() || !tokens.get(next).startsWith(Translator.FIELD)) {
      return -1;
    }
    String digits = tokens.get(next).substring(Translator.FIELD.length());
    if (!digits.matches("[0-9]{1,6}")) {
      return -1;
    }
    next++;
    return Integer.parseInt(digits);
  }
}
