package jp.shirube.migration.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sums of a run's amounts: numeric items that are neither codes nor keys. Taken in the caller's
 * transaction when records that share a key are out, and again when all checks are done; what is
 * published must show the latter.
 */
public final class ItemSums {

  /** Where on the way a sum is taken. */
  public enum Stage {
    /** Rows of mapped records. */
    EMITTED,
    /** Rows that stay after withdrawals. */
    KEPT
  }

  /**
   * A kept sum.
   *
   * @param item romaji
   */
  public record ItemSum(String groupId, String item, Stage stage, BigDecimal total) {}

  private final JdbcTemplate jdbc;
  private final long runId;

  public ItemSums(JdbcTemplate jdbc, long runId) {
    this.jdbc = jdbc;
    this.runId = runId;
  }

  /** Items of a group that are summed. */
  static List<StandardItem> amounts(StandardGroup group) {
    return group.items().stream()
        .filter(item -> item.type().isNumber() && !item.key() && item.codeListId() == null)
        .toList();
  }

  /** Sums by item of a group's table; an item without values sums to 0. */
  public Map<StandardItem, BigDecimal> of(StandardGroup group, StagedTables tables) {
    List<StandardItem> items = amounts(group);
    if (items.isEmpty()) {
      return Map.of();
    }
    String sums =
        items.stream()
            .map(item -> "coalesce(sum(" + StagedTables.quote(item.physicalName()) + "), 0)")
            .collect(Collectors.joining(", "));
    Map<StandardItem, BigDecimal> result = new LinkedHashMap<>();
    jdbc.query(
        "select " + sums + " from " + tables.table(group),
        row -> {
          for (int index = 0; index < items.size(); index++) {
            result.put(items.get(index), row.getBigDecimal(index + 1));
          }
        });
    return result;
  }

  /** Keeps the sums of all groups at a stage. */
  public void keep(List<StandardGroup> groups, StagedTables tables, Stage stage) {
    List<Object[]> rows = new ArrayList<>();
    for (StandardGroup group : groups) {
      of(group, tables)
          .forEach(
              (item, total) ->
                  rows.add(
                      new Object[] {runId, group.id(), item.physicalName(), stage.name(), total}));
    }
    jdbc.batchUpdate(
        "insert into app.run_sum (run_id, group_id, item, stage, total) values (?, ?, ?, ?, ?)",
        rows);
  }

  /** The kept sums by group and item. */
  public List<ItemSum> kept() {
    return jdbc.query(
        "select * from app.run_sum where run_id = ? order by group_id, item, stage",
        (row, number) ->
            new ItemSum(
                row.getString("group_id"),
                row.getString("item"),
                Stage.valueOf(row.getString("stage")),
                row.getBigDecimal("total")),
        runId);
  }
}
