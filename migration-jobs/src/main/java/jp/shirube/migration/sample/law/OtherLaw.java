package jp.shirube.migration.sample.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import jp.shirube.mappings.setcheck.Formula;
import jp.shirube.mappings.setcheck.SetCheck;
import jp.shirube.mappings.setcheck.SetCheck.Side;
import jp.shirube.migration.sample.expected.Row;

/** Rules between rows of two groups. */
final class OtherLaw {

  private OtherLaw() {}

  static List<Row> notTheSum(SetCheck check, List<Row> rows, List<Row> others) {
    Formula formula = Formula.parse(check.value());
    return rows.stream()
        .filter(
            row ->
                differs(
                    check,
                    row,
                    partners(check, row, others)
                        .map(other -> RowLaw.of(other, formula))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)))
        .toList();
  }

  static List<Row> notTheCount(SetCheck check, List<Row> rows, List<Row> others) {
    return rows.stream()
        .filter(
            row -> differs(check, row, BigDecimal.valueOf(partners(check, row, others).count())))
        .toList();
  }

  private static boolean differs(SetCheck check, Row row, BigDecimal figure) {
    String item = check.rows().items().get(0);
    return !row.get(item).isEmpty() && RowLaw.number(row, item).compareTo(figure) != 0;
  }

  static List<Row> inConflict(SetCheck check, List<Row> rows, List<Row> others) {
    return having(check, rows, others, (row, other) -> true);
  }

  static List<Row> unlike(SetCheck check, List<Row> rows, List<Row> others) {
    List<String> items = Objects.requireNonNull(check.other()).items();
    return having(
        check,
        rows,
        others,
        (row, other) -> !Texts.of(row, check.rows().items()).equals(Texts.of(other, items)));
  }

  /** The rows with a partner of this kind. */
  static List<Row> having(
      SetCheck check, List<Row> rows, List<Row> others, BiPredicate<Row, Row> kind) {
    return rows.stream()
        .filter(row -> partners(check, row, others).anyMatch(other -> kind.test(row, other)))
        .toList();
  }

  private static Stream<Row> partners(SetCheck check, Row row, List<Row> others) {
    List<String> key = Texts.of(row, check.rows().by());
    Side side = Objects.requireNonNull(check.other());
    return others.stream().filter(other -> Texts.of(other, side.by()).equals(key));
  }
}
