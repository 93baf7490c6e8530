package jp.shirube.migration.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.standard.Reference;
import jp.shirube.mappings.standard.References;
import jp.shirube.migration.check.ReferenceCheck.Missing;
import jp.shirube.migration.check.ReferenceCheck.Orphan;
import jp.shirube.migration.load.CountRows;
import jp.shirube.migration.load.FindingKey;
import jp.shirube.migration.load.LoadCount;
import jp.shirube.migration.load.PartitionKey;
import jp.shirube.migration.load.RecordWarning;
import jp.shirube.migration.load.WithdrawnRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** Checks the references of a loaded run and keeps what is found, in the caller's transaction. */
public final class ReferenceChecks {

  private final JdbcTemplate jdbc;
  private final References references;
  private final int detailsKept;

  /**
   * @param detailsKept how many missing parents of another system are listed per reference
   */
  public ReferenceChecks(JdbcTemplate jdbc, References references, int detailsKept) {
    this.jdbc = jdbc;
    this.references = references;
    this.detailsKept = detailsKept;
  }

  /**
   * Withdraws rows without a parent inside the system and reports those without one elsewhere.
   *
   * @param published tables of the area the run is published into
   * @param shownGroups ids of the groups that are published there
   */
  public void run(LoadedRun run, StagedTables published, Set<String> shownGroups) {
    ReferenceCheck check = new ReferenceCheck(jdbc, run.staged());
    withdraw(run, check.withdraw(references.inside(run.systemId())));
    for (Reference reference : references.outOf(run.systemId())) {
      if (shownGroups.contains(reference.parentGroup())) {
        report(run, check.missing(reference, published, detailsKept));
      } else {
        notApplicable(run, reference);
      }
    }
  }

  private static void withdraw(LoadedRun run, List<Orphan> orphans) {
    Map<String, List<WithdrawnRow>> byGroup = new TreeMap<>();
    for (Orphan orphan : orphans) {
      byGroup
          .computeIfAbsent(orphan.reference().childGroup(), group -> new ArrayList<>())
          .add(withdrawn(run, orphan));
    }
    byGroup.forEach((group, rows) -> run.findings().keepWithdrawn(group, rows));
    CountRows counts = new CountRows();
    byGroup.forEach((group, rows) -> counts.add(LoadCount.WITHDRAWN, group, rows.size()));
    byGroup.values().stream()
        .flatMap(List::stream)
        .forEach(row -> counts.add(LoadCount.FINDING, FindingKey.of(row.finding()), 1));
    run.counts().add(PartitionKey.whole(""), counts);
  }

  private static WithdrawnRow withdrawn(LoadedRun run, Orphan orphan) {
    return new WithdrawnRow(
        run.file(orphan.place()),
        LoadedRun.position(orphan.place()),
        finding(SetFinding.MISSING_PARENT, run, orphan));
  }

  private static void report(LoadedRun run, Missing missing) {
    if (missing.count() > 0) {
      for (Orphan orphan : missing.listed()) {
        Finding finding = finding(SetFinding.MISSING_PARENT_ELSEWHERE, run, orphan);
        run.findings()
            .keepWarnings(
                run.file(orphan.place()),
                List.of(new RecordWarning(LoadedRun.position(orphan.place()), finding)));
      }
      count(run, SetFinding.MISSING_PARENT_ELSEWHERE, missing.reference(), missing.count());
    }
  }

  private static void notApplicable(LoadedRun run, Reference reference) {
    run.findings()
        .keepGeneral(
            List.of(
                Finding.of(
                    SetFinding.NOT_APPLICABLE,
                    Place.NOWHERE.withItem(item(reference)),
                    arguments(reference))));
    count(run, SetFinding.NOT_APPLICABLE, reference, 1);
  }

  private static void count(LoadedRun run, SetFinding code, Reference reference, long count) {
    CountRows rows = new CountRows();
    rows.add(LoadCount.FINDING, FindingKey.of(code, item(reference)), count);
    run.counts().add(PartitionKey.whole(""), rows);
  }

  private static Finding finding(SetFinding code, LoadedRun run, Orphan orphan) {
    Reference reference = orphan.reference();
    Place place =
        Place.line(run.file(orphan.place()).name(), orphan.place().line())
            .withItem(item(reference));
    return Finding.of(code, place, arguments(reference));
  }

  private static Map<String, String> arguments(Reference reference) {
    return Map.of(
        "group", reference.childGroup(),
        "items", String.join("・", reference.childItems()),
        "system", reference.parentSystem(),
        "parent", reference.parentGroup());
  }

  /** The last referring item, which is the one that says whom the row belongs to. */
  private static String item(Reference reference) {
    List<String> items = reference.childItems();
    return reference.childGroup() + "." + items.get(items.size() - 1);
  }
}
