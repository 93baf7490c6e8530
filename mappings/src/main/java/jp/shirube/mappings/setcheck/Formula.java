package jp.shirube.mappings.setcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum of products of items and numbers: {@code getsugaku*taishogessu-chosei}, {@code
 * tokichiseki*1.1}. An item without a value counts as 0.
 */
public record Formula(List<Product> products) {

  private static final String FACTOR = "(?:[a-z][a-z0-9_]*|[0-9]+(?:\\.[0-9]+)?)";
  private static final String PRODUCT = FACTOR + "(?:\\*" + FACTOR + ")*";
  private static final Pattern SIGNED = Pattern.compile("([+-]?)(" + PRODUCT + ")");
  private static final Pattern WHOLE =
      Pattern.compile("[+-]?" + PRODUCT + "(?:[+-]" + PRODUCT + ")*");

  public Formula {
    products = List.copyOf(products);
  }

  /**
   * @param positive whether it is added, not taken off
   * @param factors romaji of items, and plain numbers
   */
  public record Product(boolean positive, List<String> factors) {

    public Product {
      factors = List.copyOf(factors);
    }
  }

  /**
   * @throws IllegalArgumentException when it is not written as above
   */
  public static Formula parse(String text) {
    if (!WHOLE.matcher(text).matches()) {
      throw new IllegalArgumentException("no formula: " + text);
    }
    List<Product> products = new ArrayList<>();
    Matcher next = SIGNED.matcher(text);
    while (next.find()) {
      products.add(
          new Product(!next.group(1).equals("-"), Arrays.asList(next.group(2).split("\\*"))));
    }
    return new Formula(products);
  }

  /** Whether a factor is an item. */
  public static boolean isItem(String factor) {
    return Character.isLetter(factor.charAt(0));
  }

  /** The items in it. */
  public List<String> items() {
    return products.stream()
        .flatMap(product -> product.factors().stream())
        .filter(Formula::isItem)
        .toList();
  }
}
