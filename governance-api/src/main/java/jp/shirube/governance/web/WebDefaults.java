package jp.shirube.governance.web;

import java.util.Map;

/** Settings of the server that hold unless the installation says otherwise. */
final class WebDefaults {

  /** How many pages a person may ask for in a minute. */
  static final String REQUESTS_PER_MINUTE = "shirube.web.requests-per-minute";

  /** By key of Spring Boot, or of ours. */
  static final Map<String, Object> ALL =
      Map.ofEntries(
          Map.entry("server.tomcat.threads.max", 24),
          Map.entry("server.tomcat.max-connections", 2000),
          Map.entry("server.compression.enabled", true),
          Map.entry("server.servlet.session.cookie.http-only", true),
          Map.entry("server.servlet.session.cookie.same-site", "lax"),
          Map.entry("server.shutdown", "graceful"),
          Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
          Map.entry("spring.servlet.multipart.max-file-size", "64MB"),
          Map.entry("spring.servlet.multipart.max-request-size", "65MB"),
          Map.entry("spring.web.resources.cache.cachecontrol.max-age", "1h"),
          Map.entry("spring.web.resources.chain.strategy.content.enabled", true),
          Map.entry("spring.web.error.include-message", "never"),
          Map.entry("spring.jmx.enabled", false),
          Map.entry(REQUESTS_PER_MINUTE, 600));

  private WebDefaults() {}
}
