package jp.shirube.migration.sample.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.migration.sample.delivery.Effect;
import jp.shirube.migration.sample.delivery.Extract;

/**
 * Reckons what follows for a household's rows when some of its records are rejected. References
 * never leave a household, so each can be reckoned by itself.
 */
public final class Reckoning {

  private final List<Reference> references = Reference.all();

  /** Withdrawals and reports for the household's rows. */
  public List<Consequence> of(List<Extract> household) {
    List<Extract> alive = household.stream().filter(Extract::yieldsRow).toList();
    List<Consequence> consequences = new ArrayList<>();
    references.stream()
        .filter(Reference::withinSystem)
        .forEach(reference -> broken(reference, alive, consequences));
    List<Extract> published = published(alive, consequences);
    references.stream()
        .filter(reference -> !reference.withinSystem())
        .forEach(reference -> broken(reference, published, consequences));
    consequences.addAll(LatestFlags.unclear(published));
    return consequences;
  }

  private static List<Extract> published(List<Extract> alive, List<Consequence> consequences) {
    Set<Extract> withdrawn = new HashSet<>();
    consequences.forEach(consequence -> withdrawn.add(consequence.extract()));
    return alive.stream().filter(extract -> !withdrawn.contains(extract)).toList();
  }

  private static void broken(
      Reference reference, List<Extract> rows, List<Consequence> consequences) {
    Set<List<String>> parents = new HashSet<>();
    ofGroup(rows, reference.parent()).forEach(row -> parents.add(reference.to(row.row())));
    Effect effect = reference.withinSystem() ? Effect.WITHDRAWN : Effect.REPORTED;
    String code = reference.withinSystem() ? "SRB-SET-0002" : "SRB-SET-0003";
    for (Extract child : ofGroup(rows, reference.child())) {
      if (!parents.contains(reference.from(child.row()))) {
        consequences.add(new Consequence(child, reference.item(), code, effect));
      }
    }
  }

  private static List<Extract> ofGroup(List<Extract> rows, String groupId) {
    return rows.stream().filter(row -> row.row().groupId().equals(groupId)).toList();
  }
}
