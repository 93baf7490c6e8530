package jp.shirube.reports.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.reports.figure.Rate;
import org.jspecify.annotations.Nullable;

/**
 * When the systems of a city are expected to be done.
 *
 * @param municipality name of the city
 * @param month the month whose states it follows from
 * @param asOf the day it was made as of
 * @param lines a line for each system, in the order of the national list
 * @param assumptions what is assumed, in sentences
 */
public record ForecastSection(
    String municipality,
    YearMonth month,
    LocalDate asOf,
    List<Line> lines,
    List<String> assumptions) {

  public ForecastSection {
    lines = List.copyOf(lines);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * A system.
   *
   * @param name name of the system
   * @param department department in charge
   * @param vendor name of the vendor
   * @param done whether nothing is left to do
   * @param days when it is expected to be done; null when it is done and nobody noted the day
   * @param planned planned end, null when there is no plan
   * @param deadline day by which it is to be done, null when there is none
   * @param deadlineKind who set that day, {@code ""} without one
   * @param inTime in how many runs it is done by then, null without a deadline
   * @param history finished steps that tell of its pace
   * @param pacePercent days its steps take in per cent of the planned ones
   */
  public record Line(
      String name,
      String department,
      String vendor,
      boolean done,
      @Nullable Days days,
      @Nullable LocalDate planned,
      @Nullable LocalDate deadline,
      String deadlineKind,
      @Nullable Rate inTime,
      int history,
      BigDecimal pacePercent) {

    /** Half of the runs or more miss the deadline. */
    boolean isInDanger() {
      return inTime != null && 2 * inTime.part() < inTime.whole();
    }
  }

  /** Days that 10, 50 and 90 of 100 runs do not exceed. */
  public record Days(LocalDate early, LocalDate likely, LocalDate late) {}

  long doneSystems() {
    return lines.stream().filter(Line::done).count();
  }

  long endangered() {
    return lines.stream().filter(Line::isInDanger).count();
  }
}
