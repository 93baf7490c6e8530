package jp.shirube.governance.deadline;

/** What a month's report goes through, in order; labels are messages. */
public enum Stage {
  /** The month opens; a rule only, not a deadline that anybody could miss. */
  OPENING,
  /** Departments give their word. */
  CONFIRMATION,
  /** The programme office puts it together. */
  COMPILATION,
  /** The manager approves. */
  APPROVAL,
  /** It goes to the nation and the prefecture. */
  SUBMISSION;

  /** Message key of the label. */
  public String key() {
    return "deadline.stage." + name();
  }
}
