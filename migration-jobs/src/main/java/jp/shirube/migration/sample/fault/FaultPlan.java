package jp.shirube.migration.sample.fault;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.migration.sample.delivery.Extract;

/**
 * Plants the faults, spread evenly over the city: of one system, at most one in a household, so
 * that what follows from each can be told apart.
 */
public final class FaultPlan {

  private final List<FaultKind> coming = new ArrayList<>();
  private final List<FaultKind> due = new ArrayList<>();
  private final long stride;
  private long seen;

  /**
   * @param residents of the whole city
   */
  public FaultPlan(List<FaultKind> kinds, long residents) {
    int most = kinds.stream().mapToInt(FaultKind::count).max().orElse(0);
    for (int round = 0; round < most; round++) {
      for (FaultKind kind : kinds) {
        if (round < kind.count()) {
          coming.add(kind);
        }
      }
    }
    stride = Math.max(1, residents * 4 / 5 / Math.max(1, coming.size()));
  }

  /** No faults at all. */
  public static FaultPlan none() {
    return new FaultPlan(List.of(), 1);
  }

  /** Plants a fault in the household when one is due that fits. */
  public void pass(List<Extract> household, int residents) {
    long reached = (seen + residents) / stride;
    for (long slot = seen / stride; slot < reached && !coming.isEmpty(); slot++) {
      due.add(coming.remove(0));
    }
    seen += residents;
    plantOne(household);
  }

  private void plantOne(List<Extract> household) {
    for (Iterator<FaultKind> kinds = due.iterator(); kinds.hasNext(); ) {
      FaultKind kind = kinds.next();
      Optional<Extract> victim = household.stream().filter(kind::befalls).findFirst();
      if (victim.isPresent()) {
        kind.plant(victim.get());
        kinds.remove();
        return;
      }
    }
  }

  /** ファイルID of the faults that found no record to befall. */
  public List<String> leftFiles() {
    return Stream.concat(due.stream(), coming.stream()).map(FaultKind::fileId).toList();
  }

  /** Faults that found no record to befall. */
  public int left() {
    return coming.size() + due.size();
  }
}
