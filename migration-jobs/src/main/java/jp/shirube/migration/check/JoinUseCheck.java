package jp.shirube.migration.check;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.join.JoinFinding;
import jp.shirube.migration.load.CountRows;
import jp.shirube.migration.load.FindingKey;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.PartitionKey;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells how many records of the files that are only joined no mapped record used, in the caller's
 * transaction. They are mapped records all the same: they were read, and left nothing out.
 */
public final class JoinUseCheck {

  private final JdbcTemplate jdbc;
  private final LoadedRun run;

  public JoinUseCheck(JdbcTemplate jdbc, LoadedRun run) {
    this.jdbc = jdbc;
    this.run = run;
  }

  public void run() {
    Map<String, Long> mapped = run.counts().byFile(LoadCount.MAPPED);
    MappingDefinition definition = run.mapping().definition();
    definition.joins().stream()
        .map(Join::partnerId)
        .distinct()
        .filter(id -> definition.groupsOf(id).isEmpty())
        .forEach(id -> check(definition.file(id).orElseThrow(), mapped.getOrDefault(id, 0L)));
  }

  private void check(SourceFile file, long mapped) {
    long used = used(file.id());
    if (used < mapped) {
      run.findings().keepGeneral(List.of(finding(file, used, mapped - used)));
      CountRows rows = new CountRows();
      rows.add(LoadCount.FINDING, FindingKey.of(JoinFinding.UNUSED, null), mapped - used);
      run.counts().add(PartitionKey.whole(file.id()), rows);
    }
  }

  private long used(String partnerId) {
    Long used =
        jdbc.queryForObject(
            """
            select count(distinct record) from app.join_use, unnest(records) as record
            where run_id = ? and partner_id = ?
            """,
            Long.class,
            run.runId(),
            partnerId);
    return used == null ? 0 : used;
  }

  private static Finding finding(SourceFile file, long used, long unused) {
    return Finding.of(
        JoinFinding.UNUSED,
        Place.file(file.name()),
        Map.of(
            "file", file.name(),
            "used", Long.toString(used),
            "unused", Long.toString(unused)));
  }
}
