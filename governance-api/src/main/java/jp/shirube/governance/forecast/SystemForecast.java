package jp.shirube.governance.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.reports.figure.Rate;
import org.jspecify.annotations.Nullable;

/**
 * When a system is expected to be done: with the last of its 40 steps.
 *
 * @param system the system
 * @param done whether nothing is left to do
 * @param end when; of a system that is done its last actual day, null when nobody noted one
 * @param plannedEnd planned end of its last step, null when no step has a plan
 * @param deadline the day by which it is to be done, null when there is none
 * @param inTime in how many runs it is done by the deadline, null when there is none
 * @param history how many of its finished steps tell how it keeps to its plans
 * @param pace what its steps take of the planned days, in the middle
 * @param steps the steps that are still to be done, in order of their numbers
 */
public record SystemForecast(
    Assignment system,
    boolean done,
    @Nullable Range end,
    @Nullable LocalDate plannedEnd,
    @Nullable Deadline deadline,
    @Nullable Rate inTime,
    int history,
    double pace,
    List<StepForecast> steps) {

  public SystemForecast {
    steps = List.copyOf(steps);
  }

  public String systemId() {
    return system.systemId();
  }

  public Optional<StepForecast> step(int no) {
    return steps.stream().filter(step -> step.no() == no).findFirst();
  }

  /** The pace in per cent of the planned days. */
  public BigDecimal pacePercent() {
    return BigDecimal.valueOf(pace * 100).setScale(0, RoundingMode.HALF_UP);
  }
}
