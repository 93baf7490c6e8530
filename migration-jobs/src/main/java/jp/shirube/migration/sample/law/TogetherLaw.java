package jp.shirube.migration.sample.law;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Predicate;
import jp.shirube.mappings.setcheck.SetCheck;
import jp.shirube.mappings.standard.RowCondition;
import jp.shirube.migration.sample.expected.Row;

/** Rules over rows that belong together; what is found stands at the first of them. */
final class TogetherLaw {

  private static final BigDecimal NEAR = new BigDecimal("0.000001");

  private TogetherLaw() {}

  static List<Row> sharedWrongly(SetCheck check, List<Row> rows) {
    String part = check.rows().items().get(0);
    String whole = check.rows().items().get(1);
    return first(
        check,
        rows,
        sharers ->
            sharers.stream().anyMatch(row -> divisible(row, whole))
                && sum(sharers, part, whole).subtract(BigDecimal.ONE).abs().compareTo(NEAR) > 0);
  }

  private static boolean divisible(Row row, String whole) {
    return RowLaw.number(row, whole).signum() != 0;
  }

  private static BigDecimal sum(List<Row> sharers, String part, String whole) {
    return sharers.stream()
        .filter(row -> divisible(row, whole))
        .map(
            row ->
                RowLaw.number(row, part).divide(RowLaw.number(row, whole), MathContext.DECIMAL64))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static List<Row> notOnce(SetCheck check, List<Row> rows) {
    RowCondition one = RowCondition.parse(check.value());
    return first(check, rows, set -> set.stream().filter(row -> one.holds(row::get)).count() != 1);
  }

  private static List<Row> first(SetCheck check, List<Row> rows, Predicate<List<Row>> broken) {
    return HistoryLaw.together(check.rows().by(), rows).stream()
        .filter(broken)
        .map(set -> set.get(0))
        .toList();
  }
}
