package jp.shirube.governance.web;

import java.util.List;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.trail.Seen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** What Spring's web layer is told about ours. */
@Configuration(proxyBeanMethods = false)
class WebMvcParts implements WebMvcConfigurer {

  private static final String[] FILES = {
    "/css/**", "/js/**", "/design-tokens/**", "/webjars/**", "/favicon*.svg"
  };

  private final Viewers viewers;
  private final long requestsPerMinute;

  WebMvcParts(
      Viewers viewers,
      @Value("${" + WebDefaults.REQUESTS_PER_MINUTE + "}") long requestsPerMinute) {
    this.viewers = viewers;
    this.requestsPerMinute = requestsPerMinute;
  }

  @Bean
  WebMvcRegistrations boundHandlers(Tenancy tenancy, Seen seen) {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new BoundHandlerAdapter(viewers, tenancy, seen);
      }
    };
  }

  @Bean
  MessageSource messageSource() {
    return PageMessages.onClassPath();
  }

  /** Japanese unless somebody chose otherwise. */
  @Bean
  LocaleResolver localeResolver(ServeOptions options) {
    CookieLocaleResolver resolver = new CookieLocaleResolver(options.cookie("SHIRUBE_LANGUAGE"));
    resolver.setCookieSecure(options.isSecure());
    resolver.setDefaultLocale(java.util.Locale.JAPANESE);
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    return resolver;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor language = new LocaleChangeInterceptor();
    language.setParamName("language");
    language.setIgnoreInvalidLocale(true);
    registry.addInterceptor(language);
    registry
        .addInterceptor(new PageRate(viewers, requestsPerMinute))
        .excludePathPatterns(FILES)
        .excludePathPatterns("/api/**", "/error");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ViewerArgument(viewers));
  }
}
