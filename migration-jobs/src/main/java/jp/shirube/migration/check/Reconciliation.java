package jp.shirube.migration.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.delivery.StoredFile;
import jp.shirube.migration.run.RunFinding;
import jp.shirube.migration.run.RunSummary.FileCounts;
import jp.shirube.migration.run.RunSummary.GroupCounts;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Invariant 1, from counts taken independently of each other: records counted on receipt against
 * the dispositions that the load counted, the kept rejections against the rejected records, and the
 * rows in the tables against the rows emitted and withdrawn.
 */
public final class Reconciliation {

  private final JdbcTemplate jdbc;
  private final long runId;

  public Reconciliation(JdbcTemplate jdbc, long runId) {
    this.jdbc = jdbc;
    this.runId = runId;
  }

  /** Every equation over the files that does not hold. */
  public List<Finding> files(Figures figures, StoredDelivery delivery) {
    List<Finding> broken = new ArrayList<>();
    for (int index = 0; index < figures.files().size(); index++) {
      FileCounts file = figures.files().get(index);
      compare(broken, file.fileName() + " read", received(delivery, file.fileId()), file.read());
      compare(broken, file.fileName() + " rejected", file.rejected(), keptRecords(index + 1));
    }
    return broken;
  }

  private static long received(StoredDelivery delivery, String fileId) {
    return delivery.files().stream()
        .filter(file -> file.fileId().equals(fileId))
        .mapToLong(StoredFile::records)
        .sum();
  }

  /**
   * Every equation over the groups that does not hold.
   *
   * @param tables staging or published tables
   */
  public List<Finding> groups(Figures figures, List<StandardGroup> groups, StagedTables tables) {
    List<Finding> broken = new ArrayList<>();
    for (int index = 0; index < groups.size(); index++) {
      StandardGroup group = groups.get(index);
      GroupCounts counts = figures.groups().get(index);
      long expected = counts.emitted() - counts.withdrawn();
      compare(broken, tables.table(group), expected, rows(tables.table(group)));
      compare(broken, group.id() + " withdrawn", counts.withdrawn(), keptRows(group));
    }
    return broken;
  }

  /** Every published sum that is not the one kept after the checks. */
  public List<Finding> sums(List<StandardGroup> groups, StagedTables published) {
    List<Finding> broken = new ArrayList<>();
    ItemSums sums = new ItemSums(jdbc, runId);
    Map<String, BigDecimal> kept = new HashMap<>();
    sums.kept().stream()
        .filter(sum -> sum.stage() == ItemSums.Stage.KEPT)
        .forEach(sum -> kept.put(sum.groupId() + "." + sum.item(), sum.total()));
    for (StandardGroup group : groups) {
      sums.of(group, published).forEach((item, total) -> compare(broken, item, kept, total));
    }
    return broken;
  }

  private void compare(
      List<Finding> broken, StandardItem item, Map<String, BigDecimal> kept, BigDecimal actual) {
    BigDecimal expected = kept.getOrDefault(item.reference(), BigDecimal.ZERO);
    if (expected.compareTo(actual) != 0) {
      broken.add(finding(item.reference(), expected.toPlainString(), actual.toPlainString()));
    }
  }

  private long rows(String table) {
    return count("select count(*) from " + table);
  }

  private long keptRecords(int filePosition) {
    return count(
        "select count(*) from app.rejection where run_id = ? and file_position = ?"
            + " and group_id = ''",
        runId,
        filePosition);
  }

  private long keptRows(StandardGroup group) {
    return count(
        "select count(*) from app.rejection_finding where run_id = ? and group_id = ?",
        runId,
        group.id());
  }

  private long count(String sql, Object... arguments) {
    Long count = jdbc.queryForObject(sql, Long.class, arguments);
    return count == null ? -1 : count;
  }

  private void compare(List<Finding> broken, String place, long expected, long actual) {
    if (expected != actual) {
      broken.add(finding(place, Long.toString(expected), Long.toString(actual)));
    }
  }

  private Finding finding(String place, String expected, String actual) {
    return Finding.of(
        RunFinding.NOT_RECONCILED,
        Place.NOWHERE,
        Map.of(
            "place", place,
            "expected", expected,
            "actual", actual,
            "run", Long.toString(runId)));
  }
}
