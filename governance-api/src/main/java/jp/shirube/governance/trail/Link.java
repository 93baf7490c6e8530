package jp.shirube.governance.trail;

import java.time.OffsetDateTime;

/**
 * A link of the chain: an event's seal.
 *
 * @param seq number in the municipality's chain, from 1 without gaps
 * @param eventId database id of the event
 * @param sealedAt when it was sealed, to the microsecond
 * @param previous hash of the link before
 * @param content hash of the event's canonical form
 * @param hash hash of this link
 */
record Link(
    long seq, long eventId, OffsetDateTime sealedAt, Hash previous, Hash content, Hash hash) {

  /** The next link after another. */
  static Link after(
      String municipality, Head last, long eventId, OffsetDateTime sealedAt, Hash content) {
    Link open = new Link(last.seq() + 1, eventId, sealedAt, last.hash(), content, Hash.NONE);
    return new Link(
        open.seq, eventId, sealedAt, open.previous, content, Hash.of(open.text(municipality)));
  }

  /** What the hash is over: seven lines, each ended by a line feed. */
  String text(String municipality) {
    return String.join(
        "\n",
        "shirube-audit-link-1",
        municipality,
        Long.toString(seq),
        Long.toString(eventId),
        TrailEvent.time(sealedAt),
        previous.hex(),
        content.hex(),
        "");
  }

  boolean isSound(String municipality) {
    return Hash.of(text(municipality)).equals(hash);
  }

  Head head() {
    return new Head(seq, hash);
  }
}
