package jp.shirube.mappings.setcheck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages in full years, both ends inside: {@code 6..15}, {@code 65..}, {@code ..74}.
 *
 * @param from 0 where the text names none
 * @param to {@link #MOST} where the text names none
 */
public record Years(int from, int to) {

  /** Older is nobody. */
  public static final int MOST = 150;

  private static final Pattern FORM = Pattern.compile("([0-9]{0,3})\\.\\.([0-9]{0,3})");

  /**
   * @throws IllegalArgumentException when it is not written as above
   */
  public static Years parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("no ages: " + text);
    }
    return new Years(number(form.group(1), 0), number(form.group(2), MOST));
  }

  private static int number(String text, int otherwise) {
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }

  public boolean include(int age) {
    return from <= age && age <= to;
  }
}
