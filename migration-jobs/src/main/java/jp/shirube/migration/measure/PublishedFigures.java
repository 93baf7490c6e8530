package jp.shirube.migration.measure;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import jp.shirube.mappings.standard.Measure;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.migration.check.RowConditionSql;
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
    String sql =
        "select %s from %s where %s"
            .formatted(
                figure(measure),
                tables.table(group),
                RowConditionSql.of(measure.condition(), RowConditionSql::quoted));
    BigDecimal figure = jdbc.queryForObject(sql, BigDecimal.class);
    return figure == null ? BigDecimal.ZERO : figure;
  }

  private static String figure(Measure measure) {
    String columns =
        measure.items().stream().map(RowConditionSql::quoted).collect(Collectors.joining(", "));
    return switch (measure.kind()) {
      case COUNT -> "count(*)";
      case DISTINCT -> "count(distinct %s)".formatted(columns);
      case SUM -> "coalesce(sum(%s), 0)".formatted(columns);
    };
  }
}
