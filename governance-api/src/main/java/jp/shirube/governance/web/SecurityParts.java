package jp.shirube.governance.web;

import jp.shirube.governance.account.Sessions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in, and what browsers are told to refuse. */
@Configuration(proxyBeanMethods = false)
class SecurityParts {

  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'; manifest-src 'self'";

  private static final ClearSiteDataHeaderWriter LEAVE_NOTHING =
      new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE);

  private static final String[] OPEN_PATHS = {
    "/sign-in",
    "/sign-in/**",
    "/invitation/**",
    "/css/**",
    "/js/**",
    "/design-tokens/**",
    "/webjars/**",
    "/favicon*.svg",
    "/error"
  };

  @Bean
  SecurityFilterChain pages(HttpSecurity http, Sessions sessions, ObjectProvider<SignInWay> ways)
      throws Exception {
    SessionGate gate = new SessionGate(sessions);
    http.authorizeHttpRequests(
            it -> it.requestMatchers(OPEN_PATHS).permitAll().anyRequest().authenticated())
        .exceptionHandling(
            it -> it.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
        .addFilterBefore(gate, AnonymousAuthenticationFilter.class)
        .logout(
            it ->
                it.logoutUrl("/sign-out")
                    .logoutSuccessUrl("/sign-in?out")
                    .addLogoutHandler((request, response, who) -> gate.signOut(who))
                    .addLogoutHandler(new HeaderWriterLogoutHandler(LEAVE_NOTHING)))
        .csrf(Customizer.withDefaults())
        .headers(SecurityParts::headers);
    for (SignInWay way : ways) {
      way.add(http);
    }
    return http.build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            it -> it.policy("camera=(), microphone=(), geolocation=(), payment=()"));
  }

  /** There are no users but those of {@code account}: Spring would invent one. */
  @Bean
  AuthenticationManager noOtherUsers() {
    return authentication -> {
      throw new ProviderNotFoundException("people sign in through the pages");
    };
  }
}
