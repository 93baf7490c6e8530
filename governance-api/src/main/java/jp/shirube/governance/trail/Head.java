package jp.shirube.governance.trail;

import java.time.OffsetDateTime;

/**
 * The end of a chain.
 *
 * @param seq number of its last link, 0 when there is none
 * @param hash hash of its last link
 */
record Head(long seq, Hash hash) {

  static final Head NONE = new Head(0, Hash.NONE);

  /** What is signed: five lines, each ended by a line feed. */
  String text(String municipality, OffsetDateTime signedAt) {
    return String.join(
        "\n",
        "shirube-audit-head-1",
        municipality,
        Long.toString(seq),
        hash.hex(),
        TrailEvent.time(signedAt),
        "");
  }
}
