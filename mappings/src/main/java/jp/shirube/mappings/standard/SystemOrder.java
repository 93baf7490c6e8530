package jp.shirube.mappings.standard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which business systems have to be migrated before which others: those that a system's rows refer
 * to. 住民基本台帳 waits for nobody. Where references lead round in a circle, the one that would close
 * it, by ascending 業務ID, is left out, so that everything has its turn.
 */
public final class SystemOrder {

  private static final String RESIDENTS = "001";

  private record Edge(String child, String parent) {}

  private final Map<String, Set<String>> before = new TreeMap<>();

  private SystemOrder() {}

  /** The order that follows from references between groups. */
  public static SystemOrder of(References references) {
    SystemOrder order = new SystemOrder();
    references.all().stream()
        .filter(each -> !each.isInsideSystem() && !each.childSystem().equals(RESIDENTS))
        .map(each -> new Edge(each.childSystem(), each.parentSystem()))
        .distinct()
        .sorted(Comparator.comparing(Edge::child).thenComparing(Edge::parent))
        .forEach(order::add);
    return order;
  }

  private void add(Edge edge) {
    if (!isAfter(edge.parent(), edge.child())) {
      before.computeIfAbsent(edge.child(), child -> new TreeSet<>()).add(edge.parent());
    }
  }

  private boolean isAfter(String system, String other) {
    return before(system).stream().anyMatch(each -> each.equals(other) || isAfter(each, other));
  }

  /** 業務ID of the systems that a system waits for, without those that these wait for. */
  public Set<String> before(String systemId) {
    return Set.copyOf(before.getOrDefault(systemId, Set.of()));
  }

  /** By the longest way to a system that waits for nobody, then by 業務ID. */
  public Comparator<String> comparator() {
    Map<String, Integer> depths = new HashMap<>();
    return Comparator.<String>comparingInt(system -> depth(system, depths))
        .thenComparing(Comparator.naturalOrder());
  }

  private int depth(String system, Map<String, Integer> known) {
    Integer depth = known.get(system);
    if (depth == null) {
      depth = before(system).stream().mapToInt(each -> depth(each, known) + 1).max().orElse(0);
      known.put(system, depth);
    }
    return Objects.requireNonNull(depth);
  }
}
