package jp.shirube.governance.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys that row-level security shows in the transaction, as Spring Security reads them. */
@Component
class PasskeyCredentials implements UserCredentialRepository {

  private final PasskeyMapper rows;
  private final Clock clock;

  PasskeyCredentials(PasskeyMapper rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public void delete(Bytes id) {
    rows.delete(id.getBytes());
  }

  /** A new one, or one that was used: then only its counters change. */
  @Override
  public void save(CredentialRecord record) {
    String person =
        rows.handle(Objects.requireNonNull(record.getUserEntityUserId()).getBytes())
            .orElseThrow()
            .person();
    if (rows.put(row(record, person)) == 0) {
      throw new IllegalArgumentException("the credential is another person's");
    }
  }

  private PasskeyMapper.Row row(CredentialRecord record, String person) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    return new PasskeyMapper.Row(
        record.getCredentialId().getBytes(),
        person,
        Objects.requireNonNull(record.getUserEntityUserId()).getBytes(),
        Objects.requireNonNull(record.getLabel()),
        record.getPublicKey().getBytes(),
        record.getSignatureCount(),
        record.isUvInitialized(),
        record.isBackupEligible(),
        record.isBackupState(),
        transports(record.getTransports()),
        bytes(record.getAttestationObject()),
        bytes(record.getAttestationClientDataJSON()),
        now,
        now);
  }

  private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.getBytes();
  }

  private static String transports(@Nullable Set<AuthenticatorTransport> transports) {
    return transports == null
        ? ""
        : transports.stream()
            .map(AuthenticatorTransport::getValue)
            .sorted()
            .collect(Collectors.joining(" "));
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    return rows.find(id.getBytes()).map(PasskeyCredentials::read).orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return rows.ofHandle(handle.getBytes()).stream().map(PasskeyCredentials::read).toList();
  }

  private static CredentialRecord read(PasskeyMapper.Row row) {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.credentialId()))
        .userEntityUserId(new Bytes(row.userHandle()))
        .publicKey(new ImmutablePublicKeyCose(row.publicKey()))
        .signatureCount(row.signatureCount())
        .uvInitialized(row.uvInitialized())
        .transports(transports(row.transports()))
        .backupEligible(row.backupEligible())
        .backupState(row.backupState())
        .attestationObject(wrapped(row.attestation()))
        .attestationClientDataJSON(wrapped(row.clientData()))
        .created(row.createdAt().toInstant())
        .lastUsed(row.lastUsedAt().toInstant())
        .label(row.label())
        .build();
  }

  private static @Nullable Bytes wrapped(byte @Nullable [] bytes) {
    return bytes == null ? null : new Bytes(bytes);
  }

  private static Set<AuthenticatorTransport> transports(String text) {
    return Arrays.stream(text.split(" "))
        .filter(it -> !it.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
