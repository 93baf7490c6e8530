package jp.shirube.migration.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.GroupMapping.Duplicates;
import jp.shirube.mappings.standard.StandardGroup;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds the records whose rows share a group's key and takes all their rows, in every group, out of
 * staging. Which of them stay is the mapping's rule 重複時; where its files disagree about a group,
 * none stays, and neither does a record whose own rows share a key. Runs in the caller's
 * transaction.
 */
public final class DuplicateCheck {

  /** A record rejected because of its row in a group. */
  public record Duplicate(String groupId, RowPlace place) {}

  private final JdbcTemplate jdbc;
  private final StagedTables staged;

  public DuplicateCheck(JdbcTemplate jdbc, StagedTables staged) {
    this.jdbc = jdbc;
    this.staged = staged;
  }

  /** The duplicates of a group; nothing is changed. */
  public List<Duplicate> find(StandardGroup group, List<GroupMapping> mappings) {
    return jdbc.query(
        sql(group, rule(mappings)),
        (row, number) -> new Duplicate(group.id(), RowPlace.read(row, number)));
  }

  static Duplicates rule(List<GroupMapping> mappings) {
    List<Duplicates> rules = mappings.stream().map(GroupMapping::duplicates).distinct().toList();
    return rules.size() == 1 ? rules.get(0) : Duplicates.REJECT_ALL;
  }

  private String sql(StandardGroup group, Duplicates rule) {
    String condition =
        switch (rule) {
          case REJECT_ALL -> "sharing > 1";
          case KEEP_FIRST -> "nth > 1";
          case KEEP_LAST -> "nth < sharing";
        };
    return """
    select distinct %1$s from (
      select %1$s,
             count(*) over key_rows as sharing,
             row_number() over (key_rows order by srb_file, srb_record) as nth
      from %2$s
      window key_rows as (partition by %3$s)) ranked
    where %4$s order by srb_file, srb_record
    """
        .formatted(RowPlace.COLUMNS, staged.table(group), StagedTables.keys(group), condition);
  }

  /**
   * Deletes every row of the duplicates' records.
   *
   * @return rows taken back by group id
   */
  public Map<String, Long> takeBack(List<Duplicate> duplicates, List<StandardGroup> groups) {
    Integer[] files = column(duplicates, place -> place.file(), Integer[]::new);
    Long[] records = column(duplicates, place -> place.record(), Long[]::new);
    Map<String, Long> takenBack = new TreeMap<>();
    for (StandardGroup group : groups) {
      takenBack.put(group.id(), (long) jdbc.update(deleteSql(group), files, records));
    }
    return takenBack;
  }

  private String deleteSql(StandardGroup group) {
    return """
    delete from %s s
    using (select distinct * from unnest(?::int[], ?::bigint[])) d(file, record)
    where s.srb_file = d.file and s.srb_record = d.record
    """
        .formatted(staged.table(group));
  }

  private static <T> T[] column(
      List<Duplicate> duplicates, Function<RowPlace, T> value, IntFunction<T[]> array) {
    return duplicates.stream().map(Duplicate::place).map(value).toArray(array);
  }
}
