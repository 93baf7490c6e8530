package jp.shirube.migration.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.mappings.setcheck.Formula;
import jp.shirube.mappings.setcheck.SetCheck.Side;
import jp.shirube.mappings.standard.RowCondition;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.migration.check.RowConditionSql;

/**
 * SQL about the rows of one side of a rule.
 *
 * @param alias of the table
 * @param table qualified and quoted
 * @param group as the run's edition has it
 */
record Rows(String alias, String table, StandardGroup group, Side side) {

  private static final String DELETED = "sakujofuragu";
  private static final String UNKNOWN_FLAG = "_fushofuragu";
  private static final String FULL_DATE =
      "'^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$'";

  /** {@code from} clause. */
  String from() {
    return table + " " + alias;
  }

  String column(String item) {
    return alias + "." + RowConditionSql.quoted(item);
  }

  String item(int index) {
    return column(side.items().get(index));
  }

  /** Comma-separated columns that tell what belongs together. */
  String by() {
    return side.by().stream().map(this::column).collect(Collectors.joining(", "));
  }

  /** The rows that the rule looks at; those that belong to nothing are out. */
  String where() {
    return Stream.of(
            Stream.of(live()),
            side.by().stream().map(item -> column(item) + " is not null"),
            Stream.of(holds(side.condition())))
        .flatMap(terms -> terms)
        .collect(Collectors.joining(" and "));
  }

  private String live() {
    return group.item(DELETED).isPresent()
        ? column(DELETED) + "::text is distinct from '1'"
        : "true";
  }

  /** All terms of another condition. */
  String holds(RowCondition condition) {
    return RowConditionSql.of(condition, this::column);
  }

  /** Pairs the rows with those of another side. */
  String paired(Rows other) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < side.by().size(); i++) {
      pairs.add(column(side.by().get(i)) + " = " + other.column(other.side.by().get(i)));
    }
    return String.join(" and ", pairs);
  }

  /** A formula; an item without a value counts as 0. */
  String formula(Formula formula) {
    return formula.products().stream()
        .map(product -> (product.positive() ? "+ " : "- ") + product(product))
        .collect(Collectors.joining(" ", "(0 ", ")"));
  }

  private String product(Formula.Product product) {
    return product.factors().stream()
        .map(factor -> Formula.isItem(factor) ? "coalesce(" + column(factor) + ", 0)" : factor)
        .collect(Collectors.joining(" * "));
  }

  /** Whether an item is a day or a month of the calendar that is known (no 不詳). */
  String known(String item) {
    String full = column(item) + " ~ " + FULL_DATE;
    return group.item(item + UNKNOWN_FLAG).isPresent()
        ? full + " and " + column(item + UNKNOWN_FLAG) + "::text is distinct from '1'"
        : full;
  }

  /** The day of a known item, the first of a known month; 2月30日 counts as 3月1日 or 2日. */
  String day(String item) {
    String text = column(item);
    return ("make_date(substr(%1$s, 1, 4)::int, substr(%1$s, 6, 2)::int, 1)"
            + " + coalesce(nullif(substr(%1$s, 9, 2), '')::int - 1, 0)")
        .formatted(text);
  }
}
