package jp.shirube.migration.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.shirube.mappings.standard.RowCondition;

/** Conditions on rows of a standard group as SQL. */
public final class RowConditionSql {

  private RowConditionSql() {}

  /** An item's or a table's name as PostgreSQL reads it. */
  public static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /**
   * All terms of a condition, {@code true} when it has none.
   *
   * @param column gives an item's qualified and quoted column
   */
  public static String of(RowCondition condition, UnaryOperator<String> column) {
    return condition.terms().isEmpty()
        ? "true"
        : condition.terms().stream()
            .map(term -> term(term, column.apply(term.item())))
            .collect(Collectors.joining(" and "));
  }

  private static String term(RowCondition.Term term, String column) {
    List<String> either = new ArrayList<>();
    if (term.values().contains("")) {
      either.add(column + " is null");
    }
    term.values().stream()
        .filter(value -> !value.isEmpty())
        .forEach(value -> either.add(column + "::text = " + literal(value)));
    return "(%s)%s".formatted(String.join(" or ", either), term.equal() ? "" : " is not true");
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
