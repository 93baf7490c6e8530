package jp.shirube.governance.forecast;

/**
 * What a day of cut-over must keep. Provisional (暫定) until the city sets its own.
 *
 * @param closedDays closed days that must follow each other for the work, 1 or more
 * @param quietDays business days after them in which the city must not be bound elsewhere
 */
public record CutoverRules(int closedDays, int quietDays) {

  /** A weekend, and the week after it. */
  public static final CutoverRules USUAL = new CutoverRules(2, 5);

  /**
   * @throws IllegalArgumentException for fewer than one closed or no quiet day at all
   */
  public CutoverRules {
    if (closedDays < 1 || quietDays < 0) {
      throw new IllegalArgumentException("days: " + closedDays + ", " + quietDays);
    }
  }
}
