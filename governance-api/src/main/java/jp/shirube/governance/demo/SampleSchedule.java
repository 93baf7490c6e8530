package jp.shirube.governance.demo;

import java.time.LocalDate;
import java.util.Random;

/**
 * When the steps of one system were planned: one after the other, so that a given step is due on
 * the given day.
 *
 * @param asOf the day
 * @param current the step that is due then
 * @param random small unevenness
 */
record SampleSchedule(LocalDate asOf, int current, Random random) {

  private static final int DAYS_BETWEEN_STEPS = 21;
  private static final int DAYS_OF_A_STEP = 40;
  private static final int UNEVENNESS = 6;

  LocalDate plannedEnd(int step) {
    int days = (step - current) * DAYS_BETWEEN_STEPS + random.nextInt(UNEVENNESS);
    return asOf.plusDays(days);
  }

  static LocalDate plannedStart(LocalDate plannedEnd) {
    return plannedEnd.minusDays(DAYS_OF_A_STEP);
  }

  /** A day near another, before today. */
  LocalDate near(LocalDate day) {
    LocalDate near = day.plusDays(random.nextInt(2 * UNEVENNESS) - UNEVENNESS);
    return near.isBefore(asOf) ? near : asOf.minusDays(1);
  }
}
