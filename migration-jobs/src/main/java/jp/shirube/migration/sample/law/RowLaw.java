package jp.shirube.migration.sample.law;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.mappings.setcheck.Comparison;
import jp.shirube.mappings.setcheck.Formula;
import jp.shirube.mappings.setcheck.Formula.Product;
import jp.shirube.mappings.setcheck.SetCheck;
import jp.shirube.migration.sample.expected.Row;

/** Rules within a row. */
final class RowLaw {

  private RowLaw() {}

  static List<Row> backwards(SetCheck check, List<Row> rows) {
    String from = check.rows().items().get(0);
    String to = check.rows().items().get(1);
    return rows.stream()
        .filter(row -> Texts.known(row, from) && Texts.known(row, to))
        .filter(row -> Texts.after(row.get(from), row.get(to)))
        .toList();
  }

  static List<Row> miscalculated(SetCheck check, List<Row> rows) {
    Comparison comparison = Comparison.parse(check.value());
    String item = check.rows().items().get(0);
    return rows.stream()
        .filter(row -> !row.get(item).isEmpty())
        .filter(
            row -> !comparison.holds(number(row, item).compareTo(of(row, comparison.formula()))))
        .toList();
  }

  /** The result of a formula. */
  static BigDecimal of(Row row, Formula formula) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Product product : formula.products()) {
      BigDecimal part =
          product.factors().stream()
              .map(factor -> Formula.isItem(factor) ? number(row, factor) : new BigDecimal(factor))
              .reduce(BigDecimal.ONE, BigDecimal::multiply);
      sum = product.positive() ? sum.add(part) : sum.subtract(part);
    }
    return sum;
  }

  static BigDecimal number(Row row, String item) {
    String text = row.get(item);
    return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
  }
}
