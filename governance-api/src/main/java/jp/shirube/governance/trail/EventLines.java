package jp.shirube.governance.trail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Compares the events of an exported file, line by line, with what the chain expects: which were
 * changed, taken out, put in or moved. The longest run of lines that stand in the chain's order is
 * taken to be in its place.
 */
final class EventLines {

  private static final int NOT_THERE = -1;

  /** An event that the chain has: its number and its content hash. */
  record Expected(long seq, Hash content) {}

  private final List<Expected> expected;
  private final int[] places;
  private final BitSet there = new BitSet();
  private final List<Finding> findings = new ArrayList<>();

  EventLines(List<Expected> expected, List<Hash> lines) {
    this.expected = expected;
    this.places = places(lines);
    Arrays.stream(places).filter(place -> place >= 0).forEach(there::set);
  }

  /** The place of every line in the chain; of several like events the first one not taken. */
  private int[] places(List<Hash> lines) {
    Map<Hash, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < expected.size(); i++) {
      open.computeIfAbsent(expected.get(i).content(), content -> new ArrayDeque<>()).add(i);
    }
    return lines.stream().mapToInt(line -> next(open.get(line))).toArray();
  }

  private static int next(@Nullable Deque<Integer> open) {
    Integer place = open == null ? null : open.poll();
    return place == null ? NOT_THERE : place;
  }

  List<Finding> findings() {
    foreign();
    for (int i = there.nextClearBit(0); i < expected.size(); i = there.nextClearBit(i + 1)) {
      tell(TrailCode.EXPORT_EVENT_MISSING, "seq", expected.get(i).seq());
    }
    moved();
    return findings;
  }

  /** A line of no event stands for the one that should follow, if that is not there. */
  private void foreign() {
    int before = NOT_THERE;
    for (int line = 0; line < places.length; line++) {
      int after = before + 1;
      if (places[line] != NOT_THERE) {
        before = places[line];
      } else if (after < expected.size() && !there.get(after)) {
        there.set(after);
        before = after;
        tell(TrailCode.EXPORT_EVENT_CHANGED, "seq", expected.get(after).seq());
      } else {
        tell(TrailCode.EXPORT_EVENT_INSERTED, "line", line + 1L);
      }
    }
  }

  private void moved() {
    int[] known = Arrays.stream(places).filter(place -> place >= 0).toArray();
    BitSet inOrder = longestRun(known);
    for (int i = inOrder.nextClearBit(0); i < known.length; i = inOrder.nextClearBit(i + 1)) {
      tell(TrailCode.EXPORT_EVENT_MOVED, "seq", expected.get(known[i]).seq());
    }
  }

  /** The longest increasing subsequence, by patience sorting. */
  private static BitSet longestRun(int[] values) {
    int[] tops = new int[values.length];
    int[] indexes = new int[values.length];
    int[] previous = new int[values.length];
    int piles = 0;
    for (int i = 0; i < values.length; i++) {
      int pile = -Arrays.binarySearch(tops, 0, piles, values[i]) - 1;
      tops[pile] = values[i];
      indexes[pile] = i;
      previous[i] = pile == 0 ? NOT_THERE : indexes[pile - 1];
      piles = Math.max(piles, pile + 1);
    }
    BitSet run = new BitSet();
    for (int i = piles == 0 ? NOT_THERE : indexes[piles - 1]; i != NOT_THERE; i = previous[i]) {
      run.set(i);
    }
    return run;
  }

  private void tell(TrailCode code, String name, long value) {
    findings.add(code.finding(Map.of(name, Long.toString(value))));
  }
}
