package jp.shirube.governance.trail;

import java.time.LocalDate;

/**
 * What is looked for in the trail; empty texts look for nothing in particular.
 *
 * @param from first day
 * @param to last day
 * @param person account, or part of a name of somebody in the register
 * @param action an action, or its first words: {@code steps} finds {@code steps.declare}
 * @param object beginning of the object, such as {@code month/2026}
 * @param text anywhere in the details
 */
public record TrailQuery(
    LocalDate from, LocalDate to, String person, String action, String object, String text) {

  /** Everything of a period. */
  public static TrailQuery of(LocalDate from, LocalDate to) {
    return new TrailQuery(from, to, "", "", "", "");
  }
}
