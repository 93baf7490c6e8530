package jp.shirube.governance.trail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the links of a chain with the ends that were signed and with the one kept outside. */
final class HeadCheck {

  private final String municipality;
  private final InstallationKey key;
  private final Optional<Head> remembered;
  private final ChainWalk walk;
  private boolean lastIsSigned = true;

  HeadCheck(String municipality, InstallationKey key, Optional<Head> remembered, ChainWalk walk) {
    this.municipality = municipality;
    this.key = key;
    this.remembered = remembered;
    this.walk = walk;
  }

  void take(Link link, @Nullable SignedHead signed) {
    lastIsSigned = signed != null;
    if (signed != null && !signed.isSignedBy(key, municipality, link.seq())) {
      walk.add(TrailCode.SIGNATURE_WRONG, "seq", link.seq());
    }
    boolean unlikeSigned = signed != null && !signed.hash().equals(link.hash());
    if (unlikeSigned || isUnlikeRemembered(link)) {
      walk.add(TrailCode.CHAIN_REWRITTEN, "seq", link.seq());
    }
  }

  private boolean isUnlikeRemembered(Link link) {
    return remembered
        .filter(head -> head.seq() == link.seq())
        .filter(head -> !head.hash().equals(link.hash()))
        .isPresent();
  }

  /**
   * The chain's end has been reached.
   *
   * @param beyond number of a signed end after it, empty when there is none
   */
  void end(Optional<Long> beyond) {
    long end = walk.head().seq();
    long known = Math.max(beyond.orElse(0L), remembered.map(Head::seq).orElse(0L));
    if (known > end) {
      walk.add(TrailCode.CHAIN_CUT, "seq", (end + 1) + "-" + known);
    }
    if (!lastIsSigned) {
      walk.add(TrailCode.HEAD_REMOVED, "seq", end);
    }
  }
}
