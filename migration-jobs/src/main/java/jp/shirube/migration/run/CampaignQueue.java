package jp.shirube.migration.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.shirube.mappings.standard.SystemOrder;
import jp.shirube.migration.run.Campaign.Part;

/**
 * Hands out the parts of a campaign, each when the systems it waits for have ended. Of one system
 * only one part is out, in the order given.
 */
final class CampaignQueue {

  private final SystemOrder order;
  private final List<Part> waiting;
  private final List<Part> running = new ArrayList<>();

  CampaignQueue(List<Part> parts, SystemOrder order) {
    this.order = order;
    this.waiting = new ArrayList<>(parts);
    waiting.sort(Comparator.comparing(Part::systemId, order.comparator()));
  }

  /** The next part, waiting until there is one; empty when none is left. */
  synchronized Optional<Part> next() {
    while (!waiting.isEmpty()) {
      Optional<Part> ready = waiting.stream().filter(this::isReady).findFirst();
      if (ready.isPresent()) {
        waiting.remove(ready.get());
        running.add(ready.get());
        return ready;
      }
      await();
    }
    return Optional.empty();
  }

  private boolean isReady(Part part) {
    Set<String> before = order.before(part.systemId());
    return Stream.concat(running.stream(), waiting.stream().takeWhile(each -> each != part))
        .map(Part::systemId)
        .noneMatch(other -> other.equals(part.systemId()) || before.contains(other));
  }

  private void await() {
    try {
      wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** A part that was handed out has ended, whatever became of it. */
  synchronized void ended(Part part) {
    running.remove(part);
    notifyAll();
  }
}
