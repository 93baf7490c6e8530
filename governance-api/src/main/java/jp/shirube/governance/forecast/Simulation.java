package jp.shirube.governance.forecast;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import jp.shirube.governance.progress.StepList;

/**
 * Plays the steps that are still to be done many times. What chance gives to a step depends on the
 * seed, the system, the step and the run alone: the same seed gives the same result, and when a
 * step is made later all others keep their luck, so that results can be compared run by run.
 */
final class Simulation {

  /** Of the finishing steps of SplitMix64. */
  private static final long FIRST_FACTOR = 0xBF58476D1CE4E5B9L;

  private static final long SECOND_FACTOR = 0x94D049BB133111EBL;

  private final Network network;
  private final Map<String, Pace> paces;
  private final long seed;

  /**
   * @param paces pace of each system that has steps in the network
   */
  Simulation(Network network, Map<String, Pace> paces, long seed) {
    this.network = network;
    this.paces = Map.copyOf(paces);
    this.seed = seed;
  }

  Finishes play(int runs) {
    List<Task> tasks = network.tasks();
    int[][] ends = new int[tasks.size()][runs];
    int[] played = new int[tasks.size()];
    for (int run = 0; run < runs; run++) {
      Map<String, double[]> luck = luck(run);
      for (int i = 0; i < played.length; i++) {
        played[i] = end(i, played, Objects.requireNonNull(luck.get(tasks.get(i).id().systemId())));
        ends[i][run] = played[i];
      }
    }
    return new Finishes(network, ends, runs);
  }

  /** By system: at 0 the share of the system, at each step's number the share of the step. */
  private Map<String, double[]> luck(int run) {
    return paces.keySet().stream().collect(Collectors.toMap(id -> id, id -> luck(id, run)));
  }

  private double[] luck(String systemId, int run) {
    long own = mixed(mixed(seed ^ systemId.hashCode()) + run);
    return new SplittableRandom(own).doubles(StepList.SIZE + 1L).toArray();
  }

  /** Neighbouring numbers far apart: generators with related seeds give related numbers. */
  private static long mixed(long number) {
    long once = (number ^ (number >>> 30)) * FIRST_FACTOR;
    long twice = (once ^ (once >>> 27)) * SECOND_FACTOR;
    return twice ^ (twice >>> 31);
  }

  private int end(int place, int[] ends, double[] luck) {
    Task task = network.tasks().get(place);
    Pace pace = Objects.requireNonNull(paces.get(task.id().systemId()), task.id().systemId());
    int days = pace.days(task.planned(), task.worked(), luck[0], luck[task.id().stepNo()]);
    Network.Bounds bounds = network.bounds(place, ends);
    int end = task.begun() ? days - task.worked() + task.delay() : bounds.start() + days - 1;
    return Math.max(end, bounds.end());
  }
}
