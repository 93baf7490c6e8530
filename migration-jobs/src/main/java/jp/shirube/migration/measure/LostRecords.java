package jp.shirube.migration.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Records of a run's files that were rejected, or whose row of a group was withdrawn. */
final class LostRecords {

  private static final String SQL =
      "select record, group_id from app.rejection where run_id = ? and file_position = ?";

  private final Map<String, Set<Long>> byGroup = new HashMap<>();

  private LostRecords() {}

  /**
   * @param filePosition 1-based position of the file in the mapping
   */
  static LostRecords of(JdbcTemplate jdbc, long runId, int filePosition) {
    LostRecords lost = new LostRecords();
    jdbc.query(
        SQL,
        row -> {
          lost.byGroup
              .computeIfAbsent(row.getString("group_id"), group -> new HashSet<>())
              .add(row.getLong("record"));
        },
        runId,
        filePosition);
    return lost;
  }

  /** Whether a record's row of the group does not stay. */
  boolean lost(long record, String groupId) {
    return byGroup.getOrDefault("", Set.of()).contains(record)
        || byGroup.getOrDefault(groupId, Set.of()).contains(record);
  }
}
