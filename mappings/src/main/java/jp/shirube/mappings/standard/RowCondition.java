package jp.shirube.mappings.standard;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a row must fulfil to be looked at: all terms. Written {@code a=1|2;b!=;c=}, where nothing
 * behind the sign is no value.
 */
public record RowCondition(List<Term> terms) {

  private static final String NOT_EQUAL = "!=";

  public RowCondition {
    terms = List.copyOf(terms);
  }

  /**
   * An item has (or has not) one of these values.
   *
   * @param item romaji
   * @param equal whether it must have one of the values
   * @param values an empty text is no value
   */
  public record Term(String item, boolean equal, List<String> values) {

    public Term {
      values = List.copyOf(values);
    }

    private boolean holds(String value) {
      return values.contains(value) == equal;
    }
  }

  /**
   * @throws IllegalArgumentException when it is not written as above
   */
  public static RowCondition parse(String text) {
    return new RowCondition(
        text.isEmpty()
            ? List.of()
            : Arrays.stream(text.split(";", -1)).map(RowCondition::term).toList());
  }

  private static Term term(String text) {
    boolean equal = !text.contains(NOT_EQUAL);
    String[] sides = text.split(equal ? "=" : NOT_EQUAL, -1);
    if (sides.length != 2 || sides[0].isEmpty()) {
      throw new IllegalArgumentException("no condition: " + text);
    }
    return new Term(sides[0], equal, Arrays.asList(sides[1].split("\\|", -1)));
  }

  /**
   * Whether a row fulfils it.
   *
   * @param row gives an item's value, an empty text for none
   */
  public boolean holds(UnaryOperator<String> row) {
    return terms.stream().allMatch(term -> term.holds(row.apply(term.item())));
  }

  /** The items that it looks at. */
  public List<String> items() {
    return terms.stream().map(Term::item).toList();
  }
}
