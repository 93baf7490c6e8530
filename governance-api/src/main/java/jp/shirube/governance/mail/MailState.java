package jp.shirube.governance.mail;

/** Where a mail of the outbox stands. */
public enum MailState {
  /** To be sent at its next attempt. */
  WAITING,
  /** Given to the server; who finds it so after that process died cannot know more. */
  SENDING,
  /** The server took it. */
  SENT,
  /** It will not be tried again by itself. */
  FAILED,
  /** The server may have taken it; a person decides, since none is sent twice. */
  UNCERTAIN;

  /** Message key of the label. */
  public String key() {
    return "mail.state." + name();
  }
}
