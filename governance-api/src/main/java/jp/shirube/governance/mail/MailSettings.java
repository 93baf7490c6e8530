package jp.shirube.governance.mail;

/**
 * How mail is sent. The password is never in a file of ours nor in the database.
 *
 * @param host SMTP server
 * @param port its port
 * @param security how the connection is secured
 * @param sender address mail comes from
 * @param userName user of the server, {@code ""} when it asks for none
 * @param password his password, {@code ""} when there is none
 */
public record MailSettings(
    String host, int port, Security security, String sender, String userName, String password) {

  /** How the connection is secured. */
  public enum Security {
    /** Not at all; for a relay on the same machine or a closed network. */
    NONE(25),
    /** Begun in the clear and then secured, or not used. */
    STARTTLS(587),
    /** Secured from the start. */
    TLS(465);

    private final int usualPort;

    Security(int usualPort) {
      this.usualPort = usualPort;
    }

    int usualPort() {
      return usualPort;
    }
  }

  boolean hasUser() {
    return !userName.isEmpty();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return host + ":" + port + " " + security + " " + sender;
  }
}
