package jp.shirube.governance.web;

import jp.shirube.governance.account.Accounts;
import jp.shirube.migration.database.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in, and what browsers are told to refuse. */
@Configuration(proxyBeanMethods = false)
class SecurityParts {

  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'; manifest-src 'self'";

  private static final String[] OPEN_PATHS = {
    "/sign-in", "/css/**", "/js/**", "/design-tokens/**", "/webjars/**", "/favicon*.svg", "/error"
  };

  @Bean
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            it -> it.requestMatchers(OPEN_PATHS).permitAll().anyRequest().authenticated())
        .formLogin(
            it -> it.loginPage("/sign-in").usernameParameter("person").failureUrl("/sign-in?again"))
        .logout(it -> it.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
        .csrf(Customizer.withDefaults())
        .headers(SecurityParts::headers)
        .build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            it -> it.policy("camera=(), microphone=(), geolocation=(), payment=()"));
  }

  @Bean
  UserDetailsService accountsOfPages(Accounts accounts, Database database) {
    return person ->
        accounts
            .hash(database.municipality(), person)
            .map(hash -> new SignedIn(database.municipality(), person, hash))
            .orElseThrow(() -> new UsernameNotFoundException("no account"));
  }

  @Bean
  PasswordEncoder passwordEncoder(Accounts accounts) {
    return accounts.encoder();
  }
}
