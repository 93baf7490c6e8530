package jp.shirube.governance.demo;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.run.MigrationRequest;
import jp.shirube.migration.run.MigrationRunner;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.sample.SampleOptions;

/** Rehearsals of the sample city's systems. */
final class Rehearsals {

  private final String municipality;
  private final MigrationRunner runner;
  private final VendorCSource source;
  private final VendorMappings mappings;
  private final Scene scene;

  Rehearsals(String municipality, MigrationRunner runner, VendorCSource source, Scene scene) {
    this.municipality = municipality;
    this.runner = runner;
    this.source = source;
    this.mappings = new VendorMappings(scene.out().resolve("mappings"));
    this.scene = scene;
  }

  /** Writes the deliveries of one rehearsal, runs every system and compares. */
  List<DemoRun> run(int number, SampleOptions sample, List<RunSummary.Result> wanted) {
    scene.say("demo.generate", "number", number);
    Path folder = scene.out().resolve("deliveries").resolve("rehearsal-" + number);
    Deliveries deliveries = Deliveries.write(sample, source, folder, "DEMO-" + number);
    scene.say("demo.rehearse", "number", number);
    List<DemoRun> runs = new ArrayList<>();
    deliveries
        .bySystem()
        .forEach(
            (system, delivery) -> {
              RunSummary summary = run(number, system, delivery);
              List<Difference> differences = deliveries.expectation().compare(summary);
              runs.add(new DemoRun(number, summary, wanted, differences));
            });
    return runs;
  }

  private RunSummary run(int number, String system, Path delivery) {
    scene.progress().system(system);
    MigrationRequest request =
        new MigrationRequest(
            municipality,
            mappings.of(system),
            delivery,
            Mode.REHEARSAL,
            number,
            null,
            OffsetDateTime.now(scene.clock()),
            scene.out(),
            scene.operator());
    return runner.run(request, scene.progress());
  }
}
