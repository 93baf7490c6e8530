package jp.shirube.governance.mail;

/** Why a mail was not sent; labels are messages. */
public enum MailFault {
  /** The register has no address of the person. */
  NO_ADDRESS(Outcome.FAILED),
  /** The address is none, or the server refused it for good. */
  ADDRESS_REFUSED(Outcome.FAILED),
  /** The server could not be reached. */
  UNREACHABLE(Outcome.RETRY),
  /** The server did not accept user or password, or the connection could not be secured. */
  LOGIN_REFUSED(Outcome.RETRY),
  /** The server said no to this mail. */
  REFUSED(Outcome.RETRY),
  /** The connection broke after the mail was handed over. */
  BROKEN_OFF(Outcome.UNCERTAIN),
  /** The process ended while the mail was handed over. */
  PROCESS_DIED(Outcome.UNCERTAIN);

  private final Outcome outcome;

  MailFault(Outcome outcome) {
    this.outcome = outcome;
  }

  /** What becomes of the mail. */
  enum Outcome {
    RETRY,
    FAILED,
    UNCERTAIN
  }

  Outcome outcome() {
    return outcome;
  }

  /** Whether no other mail would fare better now. */
  boolean isOfServer() {
    return this == UNREACHABLE || this == LOGIN_REFUSED;
  }

  /** Message key of the label. */
  public String key() {
    return "mail.fault." + name();
  }
}
