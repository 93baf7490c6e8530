package jp.shirube.governance.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.jobs.StartChoices.MappingChoice;
import jp.shirube.governance.mappingdesk.MappingState;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.mappingdesk.MappingVersions;
import jp.shirube.mappings.check.LoadedMapping;
import jp.shirube.mappings.check.MappingLoader;
import jp.shirube.mappings.definition.MappingDefinitions;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;

/** The mappings a run can be started with: approved versions, then those of earlier runs. */
final class RunMappings {

  private final MappingVersions versions;
  private final StartMapper choices;
  private final RunEngine engine;

  RunMappings(MappingVersions versions, StartMapper choices, RunEngine engine) {
    this.versions = versions;
    this.choices = choices;
    this.engine = engine;
  }

  List<MappingChoice> of(Viewer viewer, String systemId) {
    return Stream.concat(
            approved(viewer, systemId).map(RunMappings::choice),
            choices.mappings(viewer.municipality(), systemId).stream())
        .toList();
  }

  private Stream<MappingVersion> approved(Viewer viewer, String systemId) {
    return versions.all(viewer.municipality(), viewer.actor()).stream()
        .filter(it -> it.systemId().equals(systemId) && it.state() == MappingState.APPROVED);
  }

  private static MappingChoice choice(MappingVersion version) {
    return new MappingChoice(
        MappingChoice.APPROVED,
        version.id(),
        version.vendor(),
        version.number() + " " + version.fileName(),
        "",
        version.sha256(),
        version.stateAt());
  }

  /**
   * A mapping that is offered, ready to run.
   *
   * @throws FindingException SRB-JOB-0006 when it is not offered, or the errors it has
   */
  CompiledMapping compiled(Viewer viewer, String systemId, String key) {
    return of(viewer, systemId).stream()
        .filter(it -> it.key().equals(key))
        .findFirst()
        .flatMap(it -> it.isApproved() ? version(viewer, it.id()) : engine.mapping(it.id()))
        .orElseThrow(() -> JobCode.NO_SUCH_CHOICE.exception(Map.of()));
  }

  private Optional<CompiledMapping> version(Viewer viewer, long id) {
    return versions
        .find(viewer.municipality(), id, viewer.actor())
        .map(version -> compiled(viewer, version));
  }

  private CompiledMapping compiled(Viewer viewer, MappingVersion version) {
    byte[] workbook = versions.workbook(viewer.municipality(), version, viewer.actor());
    LoadedMapping loaded =
        new MappingLoader(engine.editions()::find)
            .check(version.fileName(), MappingDefinitions.read(version.fileName(), workbook));
    if (loaded.hasErrors()) {
      throw new FindingException(loaded.findings().stream().filter(Finding::isError).toList());
    }
    return loaded.compile();
  }
}
