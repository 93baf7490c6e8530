package jp.shirube.governance.account;

import jp.shirube.governance.account.PasskeyMapper.Handle;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Whose passkeys: the accounts that row-level security shows in the transaction. */
@Component
class PasskeyHandles implements PublicKeyCredentialUserEntityRepository {

  private final PasskeyMapper rows;

  PasskeyHandles(PasskeyMapper rows) {
    this.rows = rows;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
    return rows.handle(id.getBytes()).map(PasskeyHandles::entity).orElse(null);
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
    return rows.handleOf(person).map(PasskeyHandles::entity).orElse(null);
  }

  private static PublicKeyCredentialUserEntity entity(Handle handle) {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .name(handle.person())
        .displayName(handle.person())
        .id(new Bytes(handle.userHandle()))
        .build();
  }

  /** Every account has its handle from the first day. */
  @Override
  public void save(PublicKeyCredentialUserEntity entity) {
    throw new UnsupportedOperationException("accounts are made by invitation");
  }

  @Override
  public void delete(Bytes id) {
    throw new UnsupportedOperationException("accounts are closed, not deleted");
  }
}
