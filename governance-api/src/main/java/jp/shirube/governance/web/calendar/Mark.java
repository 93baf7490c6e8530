package jp.shirube.governance.web.calendar;

import java.time.LocalDate;

/**
 * Something that stands at a day.
 *
 * @param kind holiday, closed, busy, deadline, reminder or cutover
 * @param text words for people
 */
record Mark(LocalDate day, String kind, String text) {

  /** Sign beside the words, so that colour is not needed. */
  public String symbol() {
    return switch (kind) {
      case "deadline" -> "◆";
      case "reminder" -> "✉";
      case "cutover" -> "★";
      case "busy" -> "▲";
      default -> "";
    };
  }
}
