package jp.shirube.migration.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Checks that 最新フラグ is 1 for exactly one entry per history. A history is the rows that share the
 * key items before the first 履歴番号 of the group's key, an entry those of them that share the 履歴番号 (a
 * group may hold details behind it in its key); a group without one has no histories.
 */
public final class LatestFlagCheck {

  private static final String FLAG_LIST = "000-901";
  private static final String HISTORY_NUMBER = "履歴番号";

  /**
   * Histories of a group with another number of latest rows than one.
   *
   * @param count how many
   * @param listed the first row of each, at most as many as asked for
   */
  public record Unclear(
      StandardGroup group, StandardItem flag, long count, List<RowPlace> listed) {}

  private final JdbcTemplate jdbc;
  private final StagedTables staged;

  public LatestFlagCheck(JdbcTemplate jdbc, StagedTables staged) {
    this.jdbc = jdbc;
    this.staged = staged;
  }

  /** Checks a group; empty when it has no histories or no flag. */
  public Optional<Unclear> check(StandardGroup group, int listAtMost) {
    List<String> owner = owner(group);
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    return flag(group).map(flag -> check(group, owner, flag, listAtMost));
  }

  private Unclear check(
      StandardGroup group, List<String> owner, StandardItem flag, int listAtMost) {
    String unclear =
        """
        select min(srb_file * 10000000000 + srb_record) as first
        from %s group by %s having count(distinct row(%s)) filter (where %s = 1) <> 1
        """
            .formatted(
                staged.table(group),
                StagedTables.columns(owner),
                StagedTables.columns(entry(group)),
                StagedTables.quote(flag.physicalName()));
    Long count = jdbc.queryForObject("select count(*) from (%s) u".formatted(unclear), Long.class);
    boolean good = count == null || count == 0;
    return new Unclear(
        group, flag, good ? 0 : count, good ? List.of() : places(group, unclear, listAtMost));
  }

  private List<RowPlace> places(StandardGroup group, String unclear, int listAtMost) {
    return jdbc.query(
        """
        with unclear as materialized (%3$s),
        places as (
          select distinct %1$s, srb_file * 10000000000 + srb_record as place from %2$s
          where srb_file * 10000000000 + srb_record in (select first from unclear))
        select %1$s from unclear join places on place = first order by first limit %4$d
        """
            .formatted(RowPlace.COLUMNS, staged.table(group), unclear, listAtMost),
        RowPlace::read);
  }

  private static Optional<StandardItem> flag(StandardGroup group) {
    return group.items().stream().filter(item -> FLAG_LIST.equals(item.codeListId())).findFirst();
  }

  /** Romaji of the key items that number an entry of a history. */
  private static List<String> entry(StandardGroup group) {
    return group.keyItems().stream()
        .filter(item -> item.name().contains(HISTORY_NUMBER))
        .map(StandardItem::physicalName)
        .toList();
  }

  /** Romaji of the key items that name whose history it is, empty when there is no history. */
  static List<String> owner(StandardGroup group) {
    List<StandardItem> keys = group.keyItems();
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).name().contains(HISTORY_NUMBER)) {
        return keys.subList(0, i).stream()
            .map(StandardItem::physicalName)
            .collect(Collectors.toList());
      }
    }
    return List.of();
  }
}
