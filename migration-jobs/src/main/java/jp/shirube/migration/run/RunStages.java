package jp.shirube.migration.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.mappings.engine.JoinLookup;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.migration.check.DryRunChecks;
import jp.shirube.migration.check.DryRunKeys;
import jp.shirube.migration.check.FigureReader;
import jp.shirube.migration.check.Figures;
import jp.shirube.migration.check.ImageChecks;
import jp.shirube.migration.check.ItemSums;
import jp.shirube.migration.check.JoinUseCheck;
import jp.shirube.migration.check.KeyCheck;
import jp.shirube.migration.check.LatestFlagChecks;
import jp.shirube.migration.check.Reconciliation;
import jp.shirube.migration.check.ReferenceChecks;
import jp.shirube.migration.check.StagedTables;
import jp.shirube.migration.consistency.ConsistencyChecks;
import jp.shirube.migration.delivery.DeliveredImages;
import jp.shirube.migration.join.JoinIndexes;
import jp.shirube.migration.ledger.FindingRepository;
import jp.shirube.migration.measure.MeasureComparison;
import jp.shirube.migration.publish.PublicationArea;

/** The stages of a run around its loading. */
final class RunStages {

  /** The stage after the publication. */
  static final String LAST = "evidence";

  private final RunServices services;
  private final RunOutputs outputs;

  RunStages(RunServices services, RunOutputs outputs) {
    this.services = services;
    this.outputs = outputs;
  }

  RunStage staging() {
    return new RunStage("staging", this::createStaging);
  }

  List<RunStage> afterLoading(RunContext run) {
    if (run.isDryRun()) {
      return List.of(
          new RunStage("keys", this::checkKeysDry),
          new RunStage("reconcile", this::reconcileFiles),
          new RunStage("rejects", outputs::writeRejects),
          new RunStage(LAST, outputs::finish));
    }
    return List.of(
        new RunStage("keys", this::checkKeys),
        new RunStage("references", this::checkReferences),
        new RunStage("latest", this::checkLatest),
        new RunStage("consistency", this::checkConsistency),
        new RunStage("images", this::checkImages),
        new RunStage("reconcile", this::reconcile),
        new RunStage("measures", this::compareMeasures),
        new RunStage("csv", outputs::prepareCsv),
        new RunStage("rejects", outputs::writeRejects),
        new RunStage("publish", this::publish),
        new RunStage(LAST, outputs::finish));
  }

  private void createStaging(RunContext run) {
    services.staging().create(run.id(), run.mapping().standard().edition(), run.loaded().groups());
  }

  private void checkKeys(RunContext run) {
    new JoinUseCheck(services.jdbc(), run.loaded()).run();
    new KeyCheck(services.staging(), services.jdbc(), services.transactions()).run(run.loaded());
    keepSums(run, ItemSums.Stage.EMITTED);
  }

  private void keepSums(RunContext run, ItemSums.Stage stage) {
    new ItemSums(services.jdbc(), run.id())
        .keep(run.loaded().groups(), run.loaded().staged(), stage);
  }

  /** A dry run has no tables: what needs them is named as not checked. */
  private void checkKeysDry(RunContext run) {
    new JoinUseCheck(services.jdbc(), run.loaded()).run();
    checkMappedKeys(run);
    new DryRunChecks(run.loaded()).run();
  }

  private void checkMappedKeys(RunContext run) {
    if (run.mapping().definition().joins().isEmpty()) {
      new DryRunKeys(run.loaded(), run.delivery(), JoinLookup.NONE).run();
      return;
    }
    try (JoinIndexes joins =
        JoinIndexes.of(
            run.mapping().partners(),
            run.delivery(),
            run.loaded().records()::open,
            services.scratch())) {
      new DryRunKeys(run.loaded(), run.delivery(), joins).run();
    }
  }

  private void checkReferences(RunContext run) {
    new ReferenceChecks(services.jdbc(), services.references(), FindingRepository.DETAILS_KEPT)
        .run(run.loaded(), new StagedTables(run.area().schema()), shownGroups(run));
  }

  /** Groups of the systems that are published in the run's area. */
  private Set<String> shownGroups(RunContext run) {
    PublicationArea area = run.area();
    Set<String> shown = new HashSet<>();
    run.mapping().standard().systems().stream()
        .filter(system -> services.publications().current(area, system.id()).isPresent())
        .flatMap(system -> run.mapping().standard().groupsOf(system.id()).stream())
        .map(StandardGroup::id)
        .forEach(shown::add);
    return shown;
  }

  private void checkLatest(RunContext run) {
    new LatestFlagChecks(services.jdbc(), FindingRepository.DETAILS_KEPT).run(run.loaded());
  }

  private void checkImages(RunContext run) {
    new ImageChecks(services.jdbc(), FindingRepository.DETAILS_KEPT)
        .run(run.loaded(), DeliveredImages.of(run.delivery()));
  }

  private void checkConsistency(RunContext run) {
    new ConsistencyChecks(services.jdbc(), services.setChecks(), FindingRepository.DETAILS_KEPT)
        .run(run.loaded(), new StagedTables(run.area().schema()), shownGroups(run));
  }

  private void reconcileFiles(RunContext run) {
    Reconciliation reconciliation = new Reconciliation(services.jdbc(), run.id());
    demand(reconciliation.files(figures(run), run.delivery()));
  }

  private void reconcile(RunContext run) {
    reconcileFiles(run);
    demand(groups(run, run.loaded().staged()));
    keepSums(run, ItemSums.Stage.KEPT);
  }

  private void compareMeasures(RunContext run) {
    new MeasureComparison(services.jdbc(), run.loaded(), run.delivery()).run();
  }

  private void publish(RunContext run) {
    if (RunDecision.of(run.request(), figures(run)).publishes()) {
      services.publisher().publish(run.area(), run.systemId(), run.id(), run.request().actor());
      StagedTables published = new StagedTables(run.area().schema());
      demand(groups(run, published));
      demand(new Reconciliation(services.jdbc(), run.id()).sums(run.loaded().groups(), published));
    }
  }

  private List<Finding> groups(RunContext run, StagedTables tables) {
    return new Reconciliation(services.jdbc(), run.id())
        .groups(figures(run), run.loaded().groups(), tables);
  }

  private static Figures figures(RunContext run) {
    return new FigureReader(run.loaded().counts()).read(run.mapping(), false);
  }

  private static void demand(List<Finding> broken) {
    if (!broken.isEmpty()) {
      throw new FindingException(broken);
    }
  }
}
