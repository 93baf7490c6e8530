package jp.shirube.governance.pmo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.reports.figure.Edition;

/**
 * The editions of the standard that runs were mapped with. One is provisional when an item of the
 * systems that ran is not official, and it is said how many are not.
 */
final class StandardEditions {

  private final Function<String, Optional<Standard>> store;
  private final Messages messages;

  StandardEditions(Function<String, Optional<Standard>> store, Messages messages) {
    this.store = store;
    this.messages = messages;
  }

  /** The editions of an installation that has imported none. */
  static Optional<Standard> builtIn(String edition) {
    Standard standard = Standards.builtIn();
    return standard.edition().equals(edition) ? Optional.of(standard) : Optional.empty();
  }

  List<Edition> of(List<RunMapper.Row> runs) {
    Map<String, Set<String>> systems =
        runs.stream()
            .collect(
                Collectors.groupingBy(
                    RunMapper.Row::edition,
                    TreeMap::new,
                    Collectors.mapping(
                        RunMapper.Row::systemId, Collectors.toCollection(TreeSet::new))));
    return systems.entrySet().stream().map(it -> edition(it.getKey(), it.getValue())).toList();
  }

  private Edition edition(String name, Set<String> systems) {
    return store
        .apply(name)
        .map(standard -> known(standard, systems))
        .orElseGet(() -> provisional(name, messages.text("pmo.edition.standard.unknown")));
  }

  private Edition known(Standard standard, Set<String> systems) {
    List<StandardItem> items =
        systems.stream()
            .flatMap(system -> standard.groupsOf(system).stream())
            .flatMap(group -> group.items().stream())
            .toList();
    long unsure = items.stream().filter(item -> item.sureness().isProvisional()).count();
    if (unsure == 0) {
      return new Edition(messages.text("pmo.edition.standard"), standard.edition(), false, "");
    }
    return provisional(
        standard.edition(),
        messages.text(
            "pmo.edition.standard.provisional",
            Map.of(
                "systems", String.join("・", systems),
                "items", items.size(),
                "unsure", unsure,
                "provenance", standard.provenance())));
  }

  private Edition provisional(String name, String reason) {
    return new Edition(messages.text("pmo.edition.standard"), name, true, reason);
  }
}
