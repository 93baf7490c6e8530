package jp.shirube.migration.check;

import java.util.List;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.load.CountRows;
import jp.shirube.migration.load.FindingKey;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.PartitionKey;

/** Says what a dry run, which has no tables, does not check. */
public final class DryRunChecks {

  private final LoadedRun run;

  public DryRunChecks(LoadedRun run) {
    this.run = run;
  }

  /** The one sentence that names the checks left out. */
  public static Finding leftOut() {
    return Finding.of(SetFinding.NOT_CHECKED, Place.NOWHERE);
  }

  /** Keeps it with the run. */
  public void run() {
    run.findings().keepGeneral(List.of(leftOut()));
    CountRows rows = new CountRows();
    rows.add(LoadCount.FINDING, FindingKey.of(SetFinding.NOT_CHECKED, null), 1);
    run.counts().add(PartitionKey.whole(""), rows);
  }
}
