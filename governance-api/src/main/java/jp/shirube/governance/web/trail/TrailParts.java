package jp.shirube.governance.web.trail;

import jp.shirube.governance.trail.Notary;
import jp.shirube.governance.web.ServeOptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the trail needs of the installation that is served. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TrailParts {

  @Bean
  Notary notary(ServeOptions options) {
    return Notary.of(options.home());
  }
}
