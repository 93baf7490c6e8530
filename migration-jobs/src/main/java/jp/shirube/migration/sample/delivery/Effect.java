package jp.shirube.migration.sample.delivery;

import java.util.Locale;

/** What becomes of a record or row. */
public enum Effect {
  /** The record is rejected. */
  REJECTED,
  /** The row was mapped and is withdrawn by a check over the whole. */
  WITHDRAWN,
  /** The row is published and the finding reported. */
  REPORTED,
  /** The record is left out by a rule of the mapping. */
  EXCLUDED;

  /** The word in {@code faults.csv}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
