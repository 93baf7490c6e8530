package jp.shirube.migration.check;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.load.CountRows;
import jp.shirube.migration.load.FindingKey;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.PartitionKey;

/** Says what a dry run, which has no tables, does not check. */
public final class DryRunChecks {

  private static final Messages MESSAGES = Messages.japanese("set");
  private static final List<String> LEFT_OUT = List.of("keys", "references", "latest", "totals");

  private final LoadedRun run;

  public DryRunChecks(LoadedRun run) {
    this.run = run;
  }

  /** Keeps one finding per check that is left out. */
  public void run() {
    run.findings().keepGeneral(LEFT_OUT.stream().map(DryRunChecks::finding).toList());
    CountRows rows = new CountRows();
    rows.add(LoadCount.FINDING, FindingKey.of(SetFinding.NOT_CHECKED, null), LEFT_OUT.size());
    run.counts().add(PartitionKey.whole(""), rows);
  }

  private static Finding finding(String check) {
    String name = MESSAGES.text("check." + check);
    return Finding.of(SetFinding.NOT_CHECKED, Place.NOWHERE, Map.of("check", name));
  }
}
