package jp.shirube.migration.sample.city;

import java.time.LocalDate;

/** Which of two days comes first. */
public final class Days {

  private Days() {}

  public static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  public static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
