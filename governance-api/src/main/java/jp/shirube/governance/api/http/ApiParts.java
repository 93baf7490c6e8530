package jp.shirube.governance.api.http;

import java.util.List;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.token.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The API's own way through Spring: tokens instead of sessions, its own answers and refusals. */
@Configuration(proxyBeanMethods = false)
class ApiParts implements WebMvcConfigurer {

  private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";
  private static final String DOCUMENTS_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Contract contract;
  private final RepeatedRequests repeated;

  ApiParts(Contract contract, RepeatedRequests repeated) {
    this.contract = contract;
    this.repeated = repeated;
  }

  @Bean
  @Order(0)
  SecurityFilterChain api(HttpSecurity http, Tokens tokens, ApiLimits limits) throws Exception {
    return http.securityMatcher("/api/v1/**")
        .authorizeHttpRequests(it -> it.anyRequest().authenticated())
        .addFilterBefore(new TokenFilter(tokens, limits), AuthorizationFilter.class)
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            it ->
                it.authenticationEntryPoint(
                    (request, response, thrown) -> Answers.write(TokenFilter.unknown(), response)))
        .headers(it -> it.contentSecurityPolicy(csp -> csp.policyDirectives(DATA_POLICY)))
        .build();
  }

  @Bean
  @Order(1)
  SecurityFilterChain documents(HttpSecurity http) throws Exception {
    return http.securityMatcher("/api/docs", "/api/docs/**", "/api/openapi.yaml")
        .authorizeHttpRequests(it -> it.anyRequest().permitAll())
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(it -> it.contentSecurityPolicy(csp -> csp.policyDirectives(DOCUMENTS_POLICY)))
        .build();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new ApiGate(contract, repeated)).addPathPatterns("/api/v1/**");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new FromBodyArgument());
    resolvers.add(new CutArgument());
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(new AnswerValue(repeated));
  }

  @Override
  public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    resolvers.add(0, new ProblemResolver());
  }
}
