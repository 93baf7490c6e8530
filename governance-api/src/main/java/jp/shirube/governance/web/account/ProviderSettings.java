package jp.shirube.governance.web.account;

import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.web.IdentityProviderFile;

/**
 * The city's own provider of identities (OpenID Connect).
 *
 * @param issuer its address, under which its configuration is found
 * @param clientId what the provider knows these pages by
 * @param clientSecret secret between the two
 * @param personClaim claim of the ID token that holds the person's id in the register
 * @param municipality 6-digit 市区町村コード of its people, {@code ""} for the installation's
 */
record ProviderSettings(
    String issuer, String clientId, String clientSecret, String personClaim, String municipality) {

  /** Empty when the settings name none. */
  static Optional<ProviderSettings> of(Map<String, Object> settings) {
    String issuer = text(settings, IdentityProviderFile.ISSUER, "");
    return issuer.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ProviderSettings(
                issuer,
                text(settings, IdentityProviderFile.CLIENT_ID, ""),
                text(settings, IdentityProviderFile.CLIENT_SECRET, ""),
                text(settings, IdentityProviderFile.PERSON_CLAIM, "preferred_username"),
                text(settings, IdentityProviderFile.MUNICIPALITY, "")));
  }

  private static String text(Map<String, Object> settings, String key, String other) {
    return settings.getOrDefault(key, other).toString();
  }
}
