package jp.shirube.governance.mappingdesk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.check.LoadedMapping;
import jp.shirube.mappings.check.MappingLoader;
import jp.shirube.mappings.definition.Cover;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.MappingDefinitions;
import jp.shirube.mappings.definition.ReadResult;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * The check of one version: the product's own check of mapping definitions, and whether its cover
 * names the system and the vendor for which it was uploaded. It works within what the version's
 * vendor may see.
 */
@Component
class VersionCheck {

  private static final Actor SHIRUBE =
      new Actor("shirube", "しるべ", Actor.Role.SYSTEM, "mapping-check");

  private final MappingVersions versions;
  private final MappingMapper rows;
  private final CheckStore store;
  private final StandardEditions editions;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  VersionCheck(
      MappingVersions versions,
      MappingMapper rows,
      CheckStore store,
      StandardEditions editions,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.versions = versions;
    this.rows = rows;
    this.store = store;
    this.editions = editions;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param stages is told how far it is
   */
  void run(String municipality, MappingVersion version, Consumer<CheckStage> stages) {
    Standing standing = new Standing(version.department(), version.vendor());
    stages.accept(CheckStage.READING);
    byte[] workbook =
        tenancy.call(municipality, standing, () -> versions.opened(municipality, version));
    ReadResult read = MappingDefinitions.read(version.fileName(), workbook);
    stages.accept(CheckStage.CHECKING);
    LoadedMapping loaded = new MappingLoader(editions::find).check(version.fileName(), read);
    stages.accept(CheckStage.KEEPING);
    tenancy.run(municipality, standing, () -> keep(municipality, version, loaded));
  }

  private void keep(String municipality, MappingVersion version, LoadedMapping loaded) {
    List<Finding> findings = new ArrayList<>(strangers(version, loaded));
    findings.addAll(loaded.findings());
    long check = rows.insertCheck(version.id(), summary(loaded, findings));
    store.keep(municipality, version, check, findings, loaded.definition());
    Map<String, String> details = Map.of("findings", Integer.toString(findings.size()));
    audit.record(SHIRUBE, "mapping.check", MappingVersions.object(version.id()), details);
  }

  private static List<Finding> strangers(MappingVersion version, LoadedMapping loaded) {
    return loaded
        .definition()
        .map(definition -> new CoverCheck(version, definition.cover()).findings())
        .orElse(List.of());
  }

  private MappingCheck summary(LoadedMapping loaded, List<Finding> findings) {
    Optional<MappingDefinition> definition = loaded.definition();
    Optional<Cover> cover = definition.map(MappingDefinition::cover);
    List<GroupMapping> groups = definition.map(MappingDefinition::groups).orElse(List.of());
    return new MappingCheck(
        0,
        OffsetDateTime.now(clock),
        cover.map(Cover::edition).orElse(""),
        loaded.standard().isPresent(),
        cover.map(Cover::version).orElse(""),
        definition.map(MappingDefinition::contentHash).orElse(""),
        groups.size(),
        groups.stream().mapToInt(group -> group.items().size()).sum(),
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.INFO));
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(it -> it.severity() == severity).count();
  }
}
