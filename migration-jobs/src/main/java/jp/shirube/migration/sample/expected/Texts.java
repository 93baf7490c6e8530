package jp.shirube.migration.sample.expected;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Forms of the standard. */
final class Texts {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private Texts() {}

  static String time(LocalTime time) {
    return time.format(TIME);
  }
}
