package jp.shirube.migration.consistency;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.setcheck.SetCheck;
import jp.shirube.mappings.setcheck.SetCheck.Side;
import jp.shirube.mappings.setcheck.SetChecks;
import jp.shirube.migration.check.LoadedRun;
import jp.shirube.migration.check.RowPlace;
import jp.shirube.migration.check.SetFinding;
import jp.shirube.migration.check.StagedTables;
import jp.shirube.migration.consistency.ConsistencyCheck.Broken;
import jp.shirube.migration.load.CountRows;
import jp.shirube.migration.load.FindingKey;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.PartitionKey;
import jp.shirube.migration.load.RecordWarning;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Checks the rules over the rows of a run that stay and keeps what is found, in the caller's
 * transaction. The rows of other systems are those published in the run's area; what cannot be
 * checked is said.
 */
public final class ConsistencyChecks {

  private final JdbcTemplate jdbc;
  private final SetChecks checks;
  private final int detailsKept;

  /**
   * @param detailsKept how many rows are listed per rule
   */
  public ConsistencyChecks(JdbcTemplate jdbc, SetChecks checks, int detailsKept) {
    this.jdbc = jdbc;
    this.checks = checks;
    this.detailsKept = detailsKept;
  }

  /**
   * @param published tables of the area the run is published into
   * @param shownGroups ids of the groups that are published there
   */
  public void run(LoadedRun run, StagedTables published, Set<String> shownGroups) {
    joinByHash();
    ConsistencyCheck executor =
        new ConsistencyCheck(
            jdbc,
            run.mapping().standard(),
            side -> side.systemId().equals(run.systemId()) ? run.staged() : published);
    for (SetCheck check : checks.of(run.systemId())) {
      if (!check.isKnown(run.mapping().standard())) {
        leftOut(run, SetFinding.NOT_IN_EDITION, check);
      } else if (check.crossesSystems() && !shownGroups.contains(other(check).groupId())) {
        leftOut(run, SetFinding.OTHER_NOT_PUBLISHED, check);
      } else {
        keep(run, executor.of(check, detailsKept));
      }
    }
  }

  /**
   * The rules compare texts of casts and patterns, of which the server has no statistics: it
   * expects a handful of rows and would read the other table once for each of tens of thousands.
   */
  private void joinByHash() {
    jdbc.execute("set local enable_nestloop = off");
  }

  private static void leftOut(LoadedRun run, SetFinding code, SetCheck check) {
    Place place = Place.NOWHERE.withItem(item(check));
    run.findings().keepGeneral(List.of(Finding.of(code, place, arguments(check))));
    count(run, code, check, 1);
  }

  private static void keep(LoadedRun run, Broken broken) {
    if (broken.count() > 0) {
      broken.listed().forEach(place -> keep(run, broken.check(), place));
      count(run, broken.check().kind(), broken.check(), broken.count());
    }
  }

  private static void keep(LoadedRun run, SetCheck check, RowPlace place) {
    Finding finding =
        Finding.of(
            check.kind(),
            Place.line(run.file(place).name(), place.line()).withItem(item(check)),
            arguments(check));
    run.findings()
        .keepWarnings(
            run.file(place), List.of(new RecordWarning(LoadedRun.position(place), finding)));
  }

  private static void count(LoadedRun run, FindingCode code, SetCheck check, long count) {
    CountRows rows = new CountRows();
    rows.add(LoadCount.FINDING, FindingKey.of(code, item(check)), count);
    run.counts().add(PartitionKey.whole(""), rows);
  }

  private static Map<String, String> arguments(SetCheck check) {
    Side other = check.other();
    return Map.of(
        "check", check.id(),
        "rule", check.name(),
        "group", check.rows().groupId(),
        "other", other == null ? "" : other.groupId());
  }

  private static Side other(SetCheck check) {
    return Objects.requireNonNull(check.other());
  }

  private static String item(SetCheck check) {
    return check.rows().groupId() + "." + check.namedItem();
  }
}
