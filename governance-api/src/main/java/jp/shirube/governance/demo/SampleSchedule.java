package jp.shirube.governance.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * When the steps of one system were planned and when they were done. Steps are not done in the
 * order of their numbers: the assessment of personal data, the environment and the ordinances run
 * beside the others, and the move comes after the tests and the training.
 */
final class SampleSchedule {

  private static final int DAYS_BETWEEN_STEPS = 21;
  private static final int DAYS_OF_A_STEP = 40;
  private static final int UNEVENNESS = 6;
  private static final Map<Integer, Integer> PLACES =
      Map.of(30, 26, 35, 37, 36, 35, 37, 36, 38, 29, 39, 28, 40, 33);

  /** What other people than those of the migration do: how far they are differs by department. */
  private static final Set<Integer> BESIDE = Set.of(30, 36, 37, 38, 39, 40);

  private static final int FARTHEST_BEHIND = 8;

  private final LocalDate asOf;
  private final int current;
  private final int behind;
  private final SplittableRandom random;

  /**
   * @param current the place in the schedule that is due about today
   */
  SampleSchedule(LocalDate asOf, int current, SplittableRandom random) {
    this.asOf = asOf;
    this.current = current;
    this.random = random;
    this.behind = random.nextInt(FARTHEST_BEHIND);
  }

  static boolean isBeside(int step) {
    return BESIDE.contains(step);
  }

  LocalDate plannedEnd(int step) {
    int place = PLACES.getOrDefault(step, step) + (isBeside(step) ? behind : 0);
    return asOf.plusDays((place - current) * DAYS_BETWEEN_STEPS + random.nextInt(UNEVENNESS) + 1L);
  }

  LocalDate plannedStart(LocalDate plannedEnd) {
    return plannedEnd.minusDays(DAYS_OF_A_STEP);
  }

  /** A day near a planned one, not later than yesterday. */
  LocalDate actual(LocalDate planned) {
    LocalDate day = planned.plusDays(random.nextInt(2 * UNEVENNESS) - UNEVENNESS);
    return day.isBefore(asOf) ? day : asOf.minusDays(1);
  }
}
