package jp.shirube.mappings.standard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One edition (版) of the standard: systems, groups, items and code lists. Several editions live
 * side by side.
 *
 * @param edition the edition's name, unique in an installation
 * @param appliesFrom date of application
 * @param provenance where the edition was taken from, for people
 * @param systems in display order; shared functions of an imported edition stand after the systems
 * @param groups in id order
 * @param codeLists by id
 */
public record Standard(
    String edition,
    LocalDate appliesFrom,
    String provenance,
    List<BusinessSystem> systems,
    List<StandardGroup> groups,
    Map<String, CodeList> codeLists) {

  public Standard {
    systems = List.copyOf(systems);
    groups = List.copyOf(groups);
    codeLists = Map.copyOf(codeLists);
  }

  /** The business systems without shared functions. */
  public List<BusinessSystem> coreSystems() {
    return systems.stream().filter(system -> !system.sharedFunction()).toList();
  }

  public Optional<BusinessSystem> system(String id) {
    return systems.stream().filter(system -> system.id().equals(id)).findFirst();
  }

  public Optional<StandardGroup> group(String id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  public List<StandardGroup> groupsOf(String systemId) {
    return groups.stream().filter(group -> group.systemId().equals(systemId)).toList();
  }

  public Optional<CodeList> codeList(String id) {
    return Optional.ofNullable(codeLists.get(id));
  }

  public long itemCount() {
    return groups.stream().map(StandardGroup::items).mapToLong(Collection::size).sum();
  }
}
