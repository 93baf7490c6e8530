package jp.shirube.migration.measure;

import java.math.BigDecimal;
import java.text.Normalizer;

/**
 * Amounts as extracts write them: leading zeros, commas, full-width digits, a sign at either end.
 */
final class Amount {

  private Amount() {}

  /** The amount; 0 for a text that is none, whose record the mapping rejects. */
  static BigDecimal of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "").strip();
    if (plain.endsWith("-") || plain.endsWith("+")) {
      plain = plain.charAt(plain.length() - 1) + plain.substring(0, plain.length() - 1);
    }
    try {
      return plain.isEmpty() ? BigDecimal.ZERO : new BigDecimal(plain);
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }
}
