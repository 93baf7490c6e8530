package jp.shirube.migration.sample.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.shirube.migration.sample.delivery.Effect;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.law.Breach;
import jp.shirube.migration.sample.law.Laws;

/**
 * Reckons what follows for the rows of a household (or of a corporation, or of a person living
 * elsewhere) when some of its records are rejected. References lead to rows of the same household
 * or to the registers that the whole city shares, so each household can be reckoned by itself.
 */
public final class Reckoning {

  private final List<Reference> references = Reference.all();
  private final Laws laws = new Laws();
  private final Map<Reference, Set<List<String>>> shared = new HashMap<>();

  /** Takes up rows of a register that everybody may refer to, and says what follows for them. */
  public List<Consequence> share(List<Extract> register) {
    List<Consequence> consequences = of(register);
    List<Emitted> rows = without(emitted(register), consequences);
    for (Reference reference : references) {
      shared.computeIfAbsent(reference, key -> new HashSet<>()).addAll(parents(reference, rows));
    }
    return consequences;
  }

  /** Withdrawals and reports for the household's rows. */
  public List<Consequence> of(List<Extract> household) {
    List<Emitted> alive = emitted(household);
    List<Consequence> consequences = new ArrayList<>();
    List<Emitted> published = withdraw(alive, consequences);
    references.stream()
        .filter(reference -> !reference.withinSystem())
        .forEach(reference -> broken(reference, published, consequences));
    consequences.addAll(LatestFlags.unclear(published));
    consequences.addAll(breaches(published));
    return consequences;
  }

  private List<Consequence> breaches(List<Emitted> published) {
    Map<Row, Extract> records = new IdentityHashMap<>();
    published.forEach(emitted -> records.put(emitted.row(), emitted.extract()));
    return laws.breaches(published.stream().map(Emitted::row).toList()).stream()
        .map(breach -> consequence(breach, Objects.requireNonNull(records.get(breach.row()))))
        .toList();
  }

  private static Consequence consequence(Breach breach, Extract record) {
    return new Consequence(record, breach.row(), breach.item(), breach.code(), Effect.REPORTED);
  }

  private static List<Emitted> emitted(List<Extract> household) {
    return household.stream()
        .filter(Extract::yieldsRows)
        .flatMap(extract -> extract.rows().stream().map(row -> new Emitted(extract, row)))
        .toList();
  }

  /** Withdraws to a fixed point; a row that is withdrawn withdraws those that refer to it. */
  private List<Emitted> withdraw(List<Emitted> rows, List<Consequence> consequences) {
    List<Emitted> left = rows;
    int before;
    do {
      before = consequences.size();
      for (Reference reference : references) {
        if (reference.withinSystem()) {
          broken(reference, left, consequences);
          left = without(left, consequences);
        }
      }
    } while (consequences.size() > before);
    return left;
  }

  private static List<Emitted> without(List<Emitted> rows, List<Consequence> consequences) {
    if (consequences.isEmpty()) {
      return rows;
    }
    Set<Emitted> withdrawn = new HashSet<>();
    consequences.stream()
        .filter(consequence -> consequence.effect() == Effect.WITHDRAWN)
        .forEach(gone -> withdrawn.add(new Emitted(gone.extract(), gone.row())));
    return rows.stream().filter(row -> !withdrawn.contains(row)).toList();
  }

  private void broken(Reference reference, List<Emitted> rows, List<Consequence> consequences) {
    List<Emitted> children = ofGroup(rows, reference.child());
    if (children.isEmpty()) {
      return;
    }
    Set<List<String>> parents = parents(reference, rows);
    Set<List<String>> everybodys = shared.getOrDefault(reference, Set.of());
    for (Emitted child : children) {
      List<String> from = reference.from(child.row());
      if (!from.contains("") && !parents.contains(from) && !everybodys.contains(from)) {
        consequences.add(consequence(reference, child));
      }
    }
  }

  private static Consequence consequence(Reference reference, Emitted child) {
    boolean inside = reference.withinSystem();
    return new Consequence(
        child.extract(),
        child.row(),
        reference.item(),
        inside ? "SRB-SET-0002" : "SRB-SET-0003",
        inside ? Effect.WITHDRAWN : Effect.REPORTED);
  }

  private static Set<List<String>> parents(Reference reference, List<Emitted> rows) {
    Set<List<String>> parents = new HashSet<>();
    ofGroup(rows, reference.parent()).forEach(row -> parents.add(reference.to(row.row())));
    return parents;
  }

  private static List<Emitted> ofGroup(List<Emitted> rows, String groupId) {
    return rows.stream().filter(row -> row.row().groupId().equals(groupId)).toList();
  }
}
