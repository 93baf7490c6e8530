package jp.shirube.governance.mail;

/**
 * What became of the mails that were due.
 *
 * @param sent the server took them
 * @param retried to be tried again
 * @param stuck not to be tried again by themselves
 */
public record Delivery(int sent, int retried, int stuck) {

  static final Delivery NONE = new Delivery(0, 0, 0);

  Delivery plus(MailState state) {
    return switch (state) {
      case SENT -> new Delivery(sent + 1, retried, stuck);
      case WAITING -> new Delivery(sent, retried + 1, stuck);
      default -> new Delivery(sent, retried, stuck + 1);
    };
  }
}
