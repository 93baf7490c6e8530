package jp.shirube.migration.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.mappings.standard.Measure;
import jp.shirube.mappings.standard.Measure.Condition;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.migration.check.StagedTables;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes figures of a run's tables. */
final class PublishedFigures {

  private final JdbcTemplate jdbc;
  private final StagedTables tables;

  PublishedFigures(JdbcTemplate jdbc, StagedTables tables) {
    this.jdbc = jdbc;
    this.tables = tables;
  }

  BigDecimal of(Measure measure, StandardGroup group) {
    List<Object> arguments = new ArrayList<>();
    String where =
        measure.conditions().stream()
            .map(condition -> sql(condition, arguments))
            .collect(
                Collectors.joining(" and ", measure.conditions().isEmpty() ? "" : " where ", ""));
    String sql = "select %s from %s%s".formatted(figure(measure), tables.table(group), where);
    BigDecimal figure = jdbc.queryForObject(sql, BigDecimal.class, arguments.toArray());
    return figure == null ? BigDecimal.ZERO : figure;
  }

  private static String figure(Measure measure) {
    String columns =
        measure.items().stream().map(PublishedFigures::quoted).collect(Collectors.joining(", "));
    return switch (measure.kind()) {
      case COUNT -> "count(*)";
      case DISTINCT -> "count(distinct %s)".formatted(columns);
      case SUM -> "coalesce(sum(%s), 0)".formatted(columns);
    };
  }

  private static String sql(Condition condition, List<Object> arguments) {
    String column = quoted(condition.item());
    boolean none = condition.values().contains("");
    List<String> values = condition.values().stream().filter(value -> !value.isEmpty()).toList();
    List<String> either = new ArrayList<>();
    if (none) {
      either.add(column + " is null");
    }
    if (!values.isEmpty()) {
      either.add(column + "::text = any(?)");
      arguments.add(values.toArray(String[]::new));
    }
    String has = "(" + String.join(" or ", either) + ")";
    return condition.equal() ? has : "(%s) is not true".formatted(has);
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
