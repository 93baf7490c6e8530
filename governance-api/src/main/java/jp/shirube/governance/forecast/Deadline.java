package jp.shirube.governance.forecast;

import java.time.LocalDate;

/** The day by which a system is to be done. */
public record Deadline(LocalDate day, Kind kind) {

  /** Who set the day. */
  public enum Kind {
    /** The register of 特定移行支援システム. */
    TRANSITION,
    /** The nation. */
    NATIONAL,
    /** The plan of the system's own last step. */
    PLAN;

    /** Message key of the name. */
    public String key() {
      return "forecast.deadline." + name();
    }
  }
}
