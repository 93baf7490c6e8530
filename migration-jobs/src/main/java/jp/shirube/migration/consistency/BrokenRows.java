package jp.shirube.migration.consistency;

import java.util.Objects;
import jp.shirube.mappings.setcheck.Comparison;
import jp.shirube.mappings.setcheck.Formula;
import jp.shirube.mappings.setcheck.SetCheck;
import jp.shirube.mappings.setcheck.Years;
import jp.shirube.mappings.standard.RowCondition;
import jp.shirube.migration.check.RowPlace;
import org.jspecify.annotations.Nullable;

/**
 * The query that gives the places of the rows for which a rule does not hold. Dates are compared as
 * texts as far as both go, so that a month and a day in it are neither before nor after each other.
 */
final class BrokenRows {

  private static final String FILE_ORDER = "r.srb_file, r.srb_record";

  private final SetCheck check;
  private final Rows rows;
  private final @Nullable Rows other;

  BrokenRows(SetCheck check, Rows rows, @Nullable Rows other) {
    this.check = check;
    this.rows = rows;
    this.other = other;
  }

  String sql() {
    return switch (check.kind()) {
      case ORDER -> row(order());
      case FORMULA -> row(formula());
      case FORBIDDEN -> row("true");
      case OVERLAP -> sequence(after("before_last", "first"));
      case GAP -> sequence("before_end is not null and begins > before_end + 1");
      case SHARE -> together(share());
      case UNIQUE -> together(unique());
      case SUM -> aggregate("sum(" + other().formula(Formula.parse(check.value())) + ")");
      case COUNT -> aggregate("count(*)");
      case CONFLICT -> row(exists("true"));
      case MATCH -> row(exists(differs()));
      case AGE -> row(age());
    };
  }

  private Rows other() {
    return Objects.requireNonNull(other);
  }

  private String row(String broken) {
    return "select %s from %s where %s and (%s)"
        .formatted(RowPlace.COLUMNS, rows.from(), rows.where(), broken);
  }

  private String order() {
    return known() + " and " + after(rows.item(0), rows.item(1));
  }

  private String known() {
    return rows.known(rows.side().items().get(0))
        + " and "
        + rows.known(rows.side().items().get(1));
  }

  private static String after(String one, String other) {
    return "left(%1$s, length(%2$s)) > left(%2$s, length(%1$s))".formatted(one, other);
  }

  private String formula() {
    Comparison comparison = Comparison.parse(check.value());
    return "not (%s %s %s)"
        .formatted(rows.item(0), comparison.sign(), rows.formula(comparison.formula()));
  }

  /**
   * Rows whose first day is known, each with the last day of the one before, which may never end.
   */
  private String sequence(String broken) {
    String first = rows.side().items().get(0);
    String last = rows.side().items().get(1);
    return """
    select %1$s from (
      select %1$s, %2$s as first, %3$s as begins,
             lag(case when %4$s is null then '9999-12-31' when %5$s then %4$s end) over w
               as before_last,
             lag(case when %5$s then %6$s end) over w as before_end
      from %7$s where %8$s and %9$s
      window w as (partition by %10$s order by %2$s, %11$s)) p
    where %12$s
    """
        .formatted(
            RowPlace.COLUMNS,
            rows.column(first),
            "case when %s then %s end".formatted(rows.known(first), rows.day(first)),
            rows.column(last),
            rows.known(last),
            rows.day(last),
            rows.from(),
            rows.where(),
            rows.known(first),
            rows.by(),
            FILE_ORDER,
            broken);
  }

  /** The first row of each set for which an aggregate over the set says so. */
  private String together(String broken) {
    return """
    select %1$s from (
      select %1$s, %2$s as broken, row_number() over (partition by %3$s order by %4$s) as nth
      from %5$s where %6$s) s
    where nth = 1 and broken
    """
        .formatted(
            RowPlace.COLUMNS,
            broken.formatted("over (partition by " + rows.by() + ")"),
            rows.by(),
            FILE_ORDER,
            rows.from(),
            rows.where());
  }

  private String share() {
    return "abs(sum(coalesce(%s, 0) / nullif(%s, 0)) %%1$s - 1) > 0.000001"
        .formatted(rows.item(0), rows.item(1));
  }

  private String unique() {
    return "count(*) filter (where %s) %%1$s <> 1"
        .formatted(rows.holds(RowCondition.parse(check.value())).replace("%", "%%"));
  }

  private String aggregate(String aggregate) {
    return """
    select %1$s from %2$s
    left join (select %3$s as figure, %4$s from %5$s where %6$s group by %4$s) o on %7$s
    where %8$s and %9$s is distinct from coalesce(o.figure, 0) and %9$s is not null
    """
        .formatted(
            RowPlace.COLUMNS,
            rows.from(),
            aggregate,
            other().by(),
            other().from(),
            other().where(),
            rows.paired(other()),
            rows.where(),
            rows.item(0));
  }

  private String exists(String more) {
    return "exists (select 1 from %s where %s and %s and (%s))"
        .formatted(other().from(), other().where(), rows.paired(other()), more);
  }

  private String differs() {
    StringBuilder differs = new StringBuilder();
    for (int i = 0; i < rows.side().items().size(); i++) {
      differs
          .append(i == 0 ? "" : " or ")
          .append(rows.item(i) + " is distinct from " + other().item(i));
    }
    return differs.toString();
  }

  private String age() {
    return other == null
        ? outside(rows, rows.side().items().get(1))
        : exists(outside(other, other.side().items().get(0)));
  }

  /** The age is reached at the end of the day before the birthday. */
  private String outside(Rows born, String birth) {
    String at = rows.side().items().get(0);
    Years years = Years.parse(check.value());
    String age =
        "floor((to_char(%s + 1, 'YYYYMMDD')::int - to_char(%s, 'YYYYMMDD')::int) / 10000.0)"
            .formatted(rows.day(at), born.day(birth));
    return "case when %s and %s then %s not between %d and %d else false end"
        .formatted(rows.known(at), born.known(birth), age, years.from(), years.to());
  }
}
