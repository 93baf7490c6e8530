package jp.shirube.migration.check;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.check.LatestFlagCheck.Unclear;
import jp.shirube.migration.load.CountRows;
import jp.shirube.migration.load.FindingKey;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.PartitionKey;
import jp.shirube.migration.load.RecordWarning;
import org.springframework.jdbc.core.JdbcTemplate;

/** Checks 最新フラグ in all groups of a run and keeps what is found, in the caller's transaction. */
public final class LatestFlagChecks {

  private final JdbcTemplate jdbc;
  private final int detailsKept;

  /**
   * @param detailsKept how many histories are listed per group
   */
  public LatestFlagChecks(JdbcTemplate jdbc, int detailsKept) {
    this.jdbc = jdbc;
    this.detailsKept = detailsKept;
  }

  public void run(LoadedRun run) {
    LatestFlagCheck check = new LatestFlagCheck(jdbc, run.staged());
    run.groups().stream()
        .flatMap(group -> check.check(group, detailsKept).stream())
        .filter(unclear -> unclear.count() > 0)
        .forEach(unclear -> keep(run, unclear));
  }

  private static void keep(LoadedRun run, Unclear unclear) {
    String item = unclear.flag().reference();
    for (RowPlace place : unclear.listed()) {
      Finding finding =
          Finding.of(
              SetFinding.UNCLEAR_LATEST,
              Place.line(run.file(place).name(), place.line()).withItem(item),
              Map.of("group", unclear.group().id()));
      run.findings()
          .keepWarnings(
              run.file(place), List.of(new RecordWarning(LoadedRun.position(place), finding)));
    }
    CountRows rows = new CountRows();
    rows.add(LoadCount.FINDING, FindingKey.of(SetFinding.UNCLEAR_LATEST, item), unclear.count());
    run.counts().add(PartitionKey.whole(""), rows);
  }
}
