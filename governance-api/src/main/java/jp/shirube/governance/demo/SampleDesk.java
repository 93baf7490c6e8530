package jp.shirube.governance.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.mappingdesk.CheckQueue;
import jp.shirube.governance.mappingdesk.MappingAction;
import jp.shirube.governance.mappingdesk.MappingDesk;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.mappingdesk.MappingVersions;
import jp.shirube.governance.mappingdesk.UploadedWorkbook;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.mappings.definition.DefinitionWriter;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.sample.SampleMappings;

/**
 * The sample vendors' mapping definitions at the mapping desk: approved versions, one that waits
 * for the city, one that was returned, and a newer draft with faults.
 */
final class SampleDesk {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String WAITING = "024";
  private static final String RETURNED = "012";
  private static final String FAULTY = "001";

  private final MappingDesk desk;
  private final MappingVersions versions;
  private final CheckQueue checks;
  private final Settings city;
  private final List<Person> people;
  private final Scene scene;

  SampleDesk(Governance governance, Settings city, List<Person> people, Scene scene) {
    this.desk = governance.get(MappingDesk.class);
    this.versions = governance.get(MappingVersions.class);
    this.checks = governance.get(CheckQueue.class);
    this.city = city;
    this.people = people;
    this.scene = scene;
  }

  /** Fills an empty desk; one that was filled before stays as it is. */
  void fill() {
    if (!versions.all(code(), planner()).isEmpty()) {
      return;
    }
    List<MappingVersion> uploaded =
        city.assignments().stream().map(it -> upload(it, workbook(it.systemId()))).toList();
    awaitChecks();
    uploaded.forEach(this::decide);
    city.assignments().stream()
        .filter(it -> it.systemId().equals(FAULTY))
        .forEach(it -> upload(it, faulty()));
    awaitChecks();
  }

  private MappingVersion upload(Assignment system, Path workbook) {
    UploadedWorkbook file =
        new UploadedWorkbook(system.systemName() + "_移行マッピング定義.xlsx", bytes(workbook));
    return desk.upload(code(), system.systemId(), file, lead(system.vendor()));
  }

  private void decide(MappingVersion version) {
    desk.act(code(), version.id(), MappingAction.SUBMIT, "", lead(version.vendor()));
    if (version.systemId().equals(RETURNED)) {
      String reason = scene.messages().text("demo.reason.returned");
      desk.act(code(), version.id(), MappingAction.RETURN, reason, planner());
    } else if (!version.systemId().equals(WAITING)) {
      desk.act(code(), version.id(), MappingAction.APPROVE, "", planner());
    }
  }

  /** As the rehearsals wrote it. */
  private Path workbook(String system) {
    Path folder = scene.out().resolve("mappings");
    Path written = folder.resolve(system + ".xlsx");
    return Files.exists(written) ? written : SampleMappings.writeWorkbook(system, folder);
  }

  /** A definition with a rule that is none and a date that is none. */
  private Path faulty() {
    Path folder = SampleMappings.writeFolder(FAULTY, scene.out().resolve("mappings-draft"));
    replace(folder.resolve("項目.csv"), ",数値,", ",数字,");
    replace(folder.resolve("表紙.csv"), "作成日,", "作成日,令和");
    Path workbook = folder.resolveSibling(FAULTY + ".xlsx");
    DefinitionWriter.convert(folder, workbook);
    return workbook;
  }

  private static void replace(Path file, String text, String other) {
    try {
      Files.writeString(file, Files.readString(file).replaceFirst(text, other));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitChecks() {
    try {
      if (!checks.await(PATIENCE)) {
        throw new IllegalStateException("the sample's mapping definitions are still being checked");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private String code() {
    return city.municipality().code();
  }

  private Actor planner() {
    return person(it -> it.role() == Actor.Role.PLANNER);
  }

  private Actor lead(String vendor) {
    return person(it -> it.role() == Actor.Role.VENDOR_LEAD && it.vendor().equals(vendor));
  }

  private Actor person(Predicate<Person> wanted) {
    return people.stream()
        .filter(wanted)
        .findFirst()
        .map(person -> person.actor(scene.operator().origin()))
        .orElseThrow();
  }
}
