package jp.shirube.governance.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import jp.shirube.governance.account.SignIn;
import jp.shirube.governance.web.CurrentSession;
import jp.shirube.governance.web.PublicAddress;
import jp.shirube.governance.web.ServeOptions;
import jp.shirube.governance.web.SignInWay;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Signing in with the city's own provider, where the installation names one. The provider says who
 * it is; the register says what he may do. Whoever is not in the register gets no session.
 */
@Component
class ProviderSignIn implements SignInWay {

  static final String NAME = "city";

  private final Optional<ProviderSettings> settings;
  private final PublicAddress address;
  private final Cities cities;
  private final SignIn door;
  private final Entrance entrance;
  private volatile @Nullable ClientRegistration registration;

  ProviderSignIn(
      ServeOptions options, PublicAddress address, Cities cities, SignIn door, Entrance entrance) {
    this.settings = ProviderSettings.of(options.settings());
    this.address = address;
    this.cities = cities;
    this.door = door;
    this.entrance = entrance;
  }

  boolean isNamed() {
    return settings.isPresent();
  }

  @Override
  public void add(HttpSecurity http) throws Exception {
    if (settings.isEmpty()) {
      return;
    }
    http.oauth2Login(
        it ->
            it.clientRegistrationRepository(name -> NAME.equals(name) ? registered() : null)
                .authorizedClientRepository(new NoTokensKept())
                .loginPage("/sign-in")
                .successHandler((request, response, who) -> enter(who, request, response))
                .failureHandler((request, response, fault) -> refuse(request, response)));
  }

  /** Asked of the provider when it is first needed, so that the pages start without it. */
  private ClientRegistration registered() {
    ClientRegistration known = registration;
    if (known == null) {
      ProviderSettings it = settings.orElseThrow();
      known =
          ClientRegistrations.fromIssuerLocation(it.issuer())
              .registrationId(NAME)
              .clientId(it.clientId())
              .clientSecret(it.clientSecret())
              .scope("openid")
              .redirectUri(address.url() + "/login/oauth2/code/" + NAME)
              .build();
      registration = known;
    }
    return known;
  }

  private void enter(
      Authentication vouched, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<SignIn.Entered> entered =
        vouched.getPrincipal() instanceof OidcUser user ? entered(user, request) : Optional.empty();
    if (entered.isPresent()) {
      response.sendRedirect(entrance.enter(entered.get(), request, response));
    } else {
      refuse(request, response);
    }
  }

  private Optional<SignIn.Entered> entered(OidcUser user, HttpServletRequest request) {
    ProviderSettings it = settings.orElseThrow();
    String person = user.getClaimAsString(it.personClaim());
    return person == null
        ? Optional.empty()
        : door.withProvider(cities.chosen(it.municipality()), person, CurrentSession.from(request));
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SecurityContextHolder.clearContext();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.sendRedirect("/sign-in?provider");
  }
}
