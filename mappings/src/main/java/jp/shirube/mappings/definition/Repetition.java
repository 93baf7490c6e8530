package jp.shirube.mappings.definition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the repeated sets of fields of a record (繰返し). Wherever the rows of a repeated group say
 * {@code {n}}, this repetition's number stands: {@code {nn}} with two digits, {@code {ｎ}} and
 * {@code {ｎｎ}} in full width.
 *
 * @param number from 1, 0 when the group has no repetitions
 */
public record Repetition(int number) {

  /** Most repetitions of a group. */
  public static final int MOST = 99;

  /** The one pass over a group without repetitions: nothing is replaced. */
  public static final Repetition NONE = new Repetition(0);

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(nn?|ｎｎ?)\\}");

  /** Whether a text says {@code {n}}. */
  public static boolean isNamedIn(String text) {
    return PLACEHOLDER.matcher(text).find();
  }

  public boolean isNone() {
    return number == 0;
  }

  /** A text with the number in it. */
  public String expand(String text) {
    return isNone() || text.indexOf('{') < 0 ? text : replaced(text);
  }

  private String replaced(String text) {
    return PLACEHOLDER.matcher(text).replaceAll(found -> digits(found.group(1)));
  }

  /** Length of the placeholder that starts at a place of a text, 0 when none does. */
  public int lengthAt(String text, int start) {
    if (isNone() || text.charAt(start) != '{') {
      return 0;
    }
    Matcher matcher = PLACEHOLDER.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? matcher.end() - start : 0;
  }

  private String digits(String letters) {
    String digits = letters.length() == 2 ? "%02d".formatted(number) : Integer.toString(number);
    return letters.charAt(0) == 'n' ? digits : fullWidth(digits);
  }

  private static String fullWidth(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
    return wide.toString();
  }
}
