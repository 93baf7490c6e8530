package jp.shirube.mappings.setcheck;

import java.util.List;

/**
 * A number compared with a formula: {@code =a+b}, {@code <=a*1.1}, {@code >=a}.
 *
 * @param sign {@code =}, {@code <=} or {@code >=}
 */
public record Comparison(String sign, Formula formula) {

  private static final List<String> SIGNS = List.of("<=", ">=", "=");

  /**
   * @throws IllegalArgumentException when it is not written as above
   */
  public static Comparison parse(String text) {
    String sign =
        SIGNS.stream()
            .filter(text::startsWith)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no comparison: " + text));
    return new Comparison(sign, Formula.parse(text.substring(sign.length())));
  }

  /**
   * Whether it holds.
   *
   * @param order of the number against the formula's result, as {@code compareTo} gives it
   */
  public boolean holds(int order) {
    return switch (sign) {
      case "<=" -> order <= 0;
      case ">=" -> order >= 0;
      default -> order == 0;
    };
  }
}
