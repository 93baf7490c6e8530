package jp.shirube.governance.forecast;

import java.time.LocalDate;

/**
 * When something is expected to be done.
 *
 * @param early the day that 10 of 100 runs do not exceed
 * @param likely the day that half of them do not exceed
 * @param late the day that 90 of 100 do not exceed
 */
public record Range(LocalDate early, LocalDate likely, LocalDate late) {

  /**
   * @throws IllegalArgumentException when the days are not in order
   */
  public Range {
    if (likely.isBefore(early) || late.isBefore(likely)) {
      throw new IllegalArgumentException(early + ", " + likely + ", " + late);
    }
  }

  /** What is known to the day. */
  static Range of(LocalDate day) {
    return new Range(day, day, day);
  }
}
