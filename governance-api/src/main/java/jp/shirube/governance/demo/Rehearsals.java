package jp.shirube.governance.demo;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.migration.run.Campaign;
import jp.shirube.migration.run.MigrationRequest;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.sample.SampleOptions;

/** Rehearsals of the sample city's systems. */
final class Rehearsals {

  private final Settings city;
  private final Campaign campaign;
  private final VendorCSource source;
  private final VendorMappings mappings;
  private final Set<String> broken;
  private final Scene scene;

  /**
   * @param campaign runs the systems
   * @param broken 業務ID of the systems whose deliveries are spoilt
   */
  Rehearsals(
      Settings city, Campaign campaign, VendorCSource source, Set<String> broken, Scene scene) {
    this.city = city;
    this.campaign = campaign;
    this.source = source;
    this.mappings = new VendorMappings(scene.out().resolve("mappings"));
    this.broken = broken;
    this.scene = scene;
  }

  /** Lets the generator write what the vendors deliver for a rehearsal. */
  Deliveries generate(int number, SampleOptions sample) {
    String folder = "rehearsal-" + number;
    return Deliveries.write(sample, scene.out().resolve("deliveries").resolve(folder));
  }

  /** Runs every system of one rehearsal and compares. */
  List<DemoRun> run(int number, Deliveries deliveries, List<RunSummary.Result> wanted) {
    scene.say("demo.rehearse", "number", number);
    List<Campaign.Part> parts = new ArrayList<>();
    deliveries.bySystem().forEach((system, folder) -> parts.add(part(number, system, folder)));
    return campaign.run(parts, scene.progress()).stream()
        .map(summary -> DemoRun.of(number, summary, wanted, deliveries.expectation()))
        .toList();
  }

  private Campaign.Part part(int number, String system, Path folder) {
    return new Campaign.Part(system, vendor(system), () -> request(number, system, folder));
  }

  private String vendor(String system) {
    return city.assignments().stream()
        .filter(assignment -> assignment.systemId().equals(system))
        .map(Assignment::vendor)
        .findFirst()
        .orElse("");
  }

  private MigrationRequest request(int number, String system, Path folder) {
    Path delivery = source.delivery(system, folder, "DEMO-" + number);
    if (broken.contains(system)) {
      BrokenManifest.in(delivery);
    }
    return new MigrationRequest(
        city.municipality().code(),
        mappings.of(system),
        delivery,
        Mode.REHEARSAL,
        number,
        null,
        OffsetDateTime.now(scene.clock()),
        scene.out(),
        scene.operator());
  }
}
