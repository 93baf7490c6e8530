package jp.shirube.governance.mappingdesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Component;

/** How the mapping definitions of the systems stand, system by system. */
@Component
public class MappingLines {

  private final MappingVersions versions;
  private final Municipalities municipalities;
  private final Tenancy tenancy;
  private final People people;

  MappingLines(
      MappingVersions versions, Municipalities municipalities, Tenancy tenancy, People people) {
    this.versions = versions;
    this.municipalities = municipalities;
    this.tenancy = tenancy;
    this.people = people;
  }

  /** The systems that somebody may see, in the order of the national list. */
  public List<MappingLine> all(String municipality, Actor reader) {
    return tenancy.call(
        municipality,
        people.standing(municipality, reader),
        () -> {
          Map<String, List<MappingVersion>> bySystem =
              versions.all(municipality, reader).stream()
                  .collect(Collectors.groupingBy(MappingVersion::systemId));
          return assignments(municipality).stream()
              .map(it -> new MappingLine(it, bySystem.getOrDefault(it.systemId(), List.of())))
              .toList();
        });
  }

  /** One of them, empty when there is none that the reader may see. */
  public Optional<MappingLine> find(String municipality, String systemId, Actor reader) {
    return all(municipality, reader).stream()
        .filter(line -> line.assignment().systemId().equals(systemId))
        .findFirst();
  }

  private List<Assignment> assignments(String municipality) {
    return municipalities.find(municipality).map(Settings::assignments).orElse(List.of());
  }
}
