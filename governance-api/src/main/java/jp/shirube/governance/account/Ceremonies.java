package jp.shirube.governance.account;

import com.webauthn4j.util.exception.WebAuthnException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two ceremonies of Web Authentication: making a passkey and showing one. Both demand that the
 * authenticator verifies its user (by fingerprint, face or PIN) and keeps the key to be found
 * without an id, so that a passkey is two factors by itself. What is sent to and from the browser
 * is JSON.
 */
@Component
public class Ceremonies {

  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int CHALLENGE_BYTES = 32;

  private static final AuthenticatorSelectionCriteria VERIFYING =
      AuthenticatorSelectionCriteria.builder()
          .residentKey(ResidentKeyRequirement.REQUIRED)
          .userVerification(UserVerificationRequirement.REQUIRED)
          .build();

  private final PasskeyHandles handles;
  private final PasskeyCredentials credentials;
  private final Tenancy tenancy;
  private final SecureRandom random = new SecureRandom();
  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  Ceremonies(PasskeyHandles handles, PasskeyCredentials credentials, Tenancy tenancy) {
    this.handles = handles;
    this.credentials = credentials;
    this.tenancy = tenancy;
  }

  /** What an authenticator is to sign, to be kept until it has. */
  public byte[] challenge() {
    byte[] bytes = new byte[CHALLENGE_BYTES];
    random.nextBytes(bytes);
    return bytes;
  }

  private Webauthn4JRelyingPartyOperations operations(RelyingParty party) {
    PublicKeyCredentialRpEntity entity =
        PublicKeyCredentialRpEntity.builder().id(party.id()).name(RelyingParty.NAME).build();
    Webauthn4JRelyingPartyOperations operations =
        new Webauthn4JRelyingPartyOperations(handles, credentials, entity, party.origins());
    operations.setCustomizeCreationOptions(
        it -> it.authenticatorSelection(VERIFYING).timeout(LONGEST));
    return operations;
  }

  /** What the browser needs to make a passkey for a person, as JSON. */
  public String creation(RelyingParty party, String municipality, String person, byte[] challenge) {
    return tenancy.call(
        municipality, () -> json.writeValueAsString(creationOptions(party, person, challenge)));
  }

  private PublicKeyCredentialCreationOptions creationOptions(
      RelyingParty party, String person, byte[] challenge) {
    PublicKeyCredentialCreationOptions made =
        operations(party)
            .createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(
                    UsernamePasswordAuthenticationToken.authenticated(person, null, List.of())));
    return PublicKeyCredentialCreationOptions.builder()
        .rp(made.getRp())
        .user(made.getUser())
        .challenge(new Bytes(challenge))
        .pubKeyCredParams(made.getPubKeyCredParams())
        .excludeCredentials(made.getExcludeCredentials())
        .authenticatorSelection(VERIFYING)
        .attestation(AttestationConveyancePreference.NONE)
        .timeout(LONGEST)
        .build();
  }

  /**
   * Keeps the passkey that an authenticator made.
   *
   * @param answer the browser's, as JSON
   * @param label name for it
   * @throws FindingException when it is not for this challenge, party or person
   */
  void keep(RelyingParty party, String person, byte[] challenge, String answer, String label) {
    verified(
        () -> {
          PublicKeyCredential<AuthenticatorAttestationResponse> made =
              json.readValue(answer, new TypeReference<>() {});
          return operations(party)
              .registerCredential(
                  new ImmutableRelyingPartyRegistrationRequest(
                      creationOptions(party, person, challenge),
                      new RelyingPartyPublicKey(made, label)));
        });
  }

  /** What the browser needs to show any passkey of this party, as JSON. */
  public String request(RelyingParty party, byte[] challenge) {
    return json.writeValueAsString(requestOptions(party, challenge));
  }

  private static PublicKeyCredentialRequestOptions requestOptions(
      RelyingParty party, byte[] challenge) {
    return PublicKeyCredentialRequestOptions.builder()
        .challenge(new Bytes(challenge))
        .rpId(party.id())
        .allowCredentials(List.of())
        .userVerification(UserVerificationRequirement.REQUIRED)
        .timeout(LONGEST)
        .build();
  }

  /**
   * Verifies a passkey that was shown.
   *
   * @param answer the browser's, as JSON
   * @return the person whose it is
   * @throws FindingException when it is unknown, or the signature is not for this challenge
   */
  public String verify(RelyingParty party, String municipality, byte[] challenge, String answer) {
    return tenancy.call(
        municipality,
        () ->
            verified(
                () -> {
                  PublicKeyCredential<AuthenticatorAssertionResponse> shown =
                      json.readValue(answer, new TypeReference<>() {});
                  return operations(party)
                      .authenticate(
                          new RelyingPartyAuthenticationRequest(
                              requestOptions(party, challenge), shown))
                      .getName();
                }));
  }

  /** Whatever is wrong with what a browser sent is one refusal; it never says which. */
  private static <T> T verified(Supplier<T> ceremony) {
    try {
      return ceremony.get();
    } catch (WebAuthnException | IllegalArgumentException | JacksonException refused) {
      throw new FindingException(AccountCode.PASSKEY_REFUSED.finding(Map.of()), refused);
    }
  }
}
