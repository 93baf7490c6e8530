package jp.shirube.governance.trail;

import java.time.OffsetDateTime;

/** A chain's end as it was signed; the signature is over {@link Head#text}. */
@SuppressWarnings("ArrayRecordComponent")
record SignedHead(Hash hash, OffsetDateTime signedAt, String keyId, byte[] signature) {

  boolean isSignedBy(InstallationKey key, String municipality, long seq) {
    return keyId.equals(key.id())
        && key.hasSigned(new Head(seq, hash).text(municipality, signedAt), signature);
  }
}
