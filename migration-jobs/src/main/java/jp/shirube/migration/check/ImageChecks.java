package jp.shirube.migration.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.standard.ItemType;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.migration.delivery.DeliveredImages;
import jp.shirube.migration.load.CountRows;
import jp.shirube.migration.load.FindingKey;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.PartitionKey;
import jp.shirube.migration.load.RecordWarning;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Compares the images that the rows of a run name (items of type BLOB) with those that its delivery
 * carries, in the caller's transaction.
 */
public final class ImageChecks {

  private final JdbcTemplate jdbc;
  private final int detailsKept;

  /**
   * @param detailsKept how many rows are listed per item
   */
  public ImageChecks(JdbcTemplate jdbc, int detailsKept) {
    this.jdbc = jdbc;
    this.detailsKept = detailsKept;
  }

  /** Reports rows whose image is not there and counts images that no row names. */
  public void run(LoadedRun run, DeliveredImages images) {
    Set<String> delivered = new HashSet<>();
    images.each((name, content) -> delivered.add(name));
    Set<String> unnamed = new HashSet<>(delivered);
    CountRows counts = new CountRows();
    for (StandardGroup group : run.groups()) {
      for (StandardItem item : imageItems(group)) {
        Set<String> named = named(run, group, item);
        unnamed.removeAll(named);
        named.removeAll(delivered);
        reportMissing(run, group, item, named, counts);
      }
    }
    if (!unnamed.isEmpty()) {
      String key = FindingKey.of(SetFinding.IMAGE_NOT_NAMED, null);
      counts.add(LoadCount.FINDING, key, unnamed.size());
    }
    run.counts().add(PartitionKey.whole(""), counts);
  }

  private static List<StandardItem> imageItems(StandardGroup group) {
    return group.items().stream().filter(item -> item.type() == ItemType.BLOB).toList();
  }

  private Set<String> named(LoadedRun run, StandardGroup group, StandardItem item) {
    String column = StagedTables.quote(item.physicalName());
    return new HashSet<>(
        jdbc.queryForList(
            "select distinct %s from %s where %s is not null"
                .formatted(column, run.staged().table(group), column),
            String.class));
  }

  private void reportMissing(
      LoadedRun run, StandardGroup group, StandardItem item, Set<String> names, CountRows counts) {
    if (names.isEmpty()) {
      return;
    }
    String from =
        "from %s where %s = any(?)"
            .formatted(run.staged().table(group), StagedTables.quote(item.physicalName()));
    Object[] missing = {names.toArray(String[]::new)};
    Long rows = jdbc.queryForObject("select count(*) " + from, Long.class, missing);
    jdbc.query(
            "select %s %s order by srb_file, srb_record limit %d"
                .formatted(RowPlace.COLUMNS, from, detailsKept),
            RowPlace::read,
            missing)
        .forEach(place -> keep(run, group, item, place));
    counts.add(
        LoadCount.FINDING,
        FindingKey.of(SetFinding.IMAGE_MISSING, item.reference()),
        rows == null ? 0 : rows);
  }

  private static void keep(LoadedRun run, StandardGroup group, StandardItem item, RowPlace place) {
    Finding finding =
        Finding.of(
            SetFinding.IMAGE_MISSING,
            Place.line(run.file(place).name(), place.line()).withItem(item.reference()),
            Map.of("group", group.id()));
    run.findings()
        .keepWarnings(
            run.file(place), List.of(new RecordWarning(LoadedRun.position(place), finding)));
  }
}
