package jp.shirube.migration.consistency;

import java.util.List;
import java.util.function.Function;
import jp.shirube.mappings.setcheck.SetCheck;
import jp.shirube.mappings.setcheck.SetCheck.Side;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.migration.check.RowPlace;
import jp.shirube.migration.check.StagedTables;
import org.springframework.jdbc.core.JdbcTemplate;

/** Executes rules over the tables of a run. Changes nothing. */
final class ConsistencyCheck {

  /**
   * Where a rule does not hold.
   *
   * @param count how many rows
   * @param listed the first of them, at most as many as asked for
   */
  record Broken(SetCheck check, long count, List<RowPlace> listed) {}

  private final JdbcTemplate jdbc;
  private final Standard standard;
  private final Function<Side, StagedTables> tables;

  /**
   * @param tables where the rows of a side stand
   */
  ConsistencyCheck(JdbcTemplate jdbc, Standard standard, Function<Side, StagedTables> tables) {
    this.jdbc = jdbc;
    this.standard = standard;
    this.tables = tables;
  }

  Broken of(SetCheck check, int listAtMost) {
    Side other = check.other();
    String broken =
        new BrokenRows(check, rows("r", check.rows()), other == null ? null : rows("o", other))
            .sql();
    Long count = jdbc.queryForObject("select count(*) from (%s) b".formatted(broken), Long.class);
    boolean good = count == null || count == 0;
    return new Broken(check, good ? 0 : count, good ? List.of() : places(broken, listAtMost));
  }

  private List<RowPlace> places(String broken, int listAtMost) {
    return jdbc.query(
        broken + " order by srb_file, srb_record limit " + listAtMost, RowPlace::read);
  }

  private Rows rows(String alias, Side side) {
    return new Rows(
        alias,
        tables.apply(side).table(standard.group(side.groupId()).orElseThrow()),
        standard.group(side.groupId()).orElseThrow(),
        side);
  }
}
