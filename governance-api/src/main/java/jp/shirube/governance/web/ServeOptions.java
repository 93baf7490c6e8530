package jp.shirube.governance.web;

import java.nio.file.Path;
import java.util.Map;

/**
 * How the pages are served.
 *
 * @param address address to listen on, such as {@code 127.0.0.1}
 * @param port TCP port, 0 for any free one
 * @param home the installation's folder
 * @param settings further settings by key, such as {@code server.ssl.bundle}
 */
public record ServeOptions(String address, int port, Path home, Map<String, Object> settings) {

  static final String SECURE = "server.servlet.session.cookie.secure";

  public ServeOptions {
    settings = Map.copyOf(settings);
  }

  boolean isTls() {
    return settings.containsKey("server.ssl.certificate");
  }

  /** Whether browsers reach the pages through TLS, here or at a proxy before. */
  public boolean isSecure() {
    return Boolean.TRUE.equals(settings.get(SECURE));
  }

  /** Name of a cookie: through TLS one that browsers let nobody else set. */
  String cookie(String name) {
    return isSecure() ? "__Host-" + name : name;
  }

  /** On this machine alone, on any free port. */
  public static ServeOptions local(Path home) {
    return new ServeOptions("127.0.0.1", 0, home, Map.of());
  }

  /** The same for measuring: nobody is told to wait. */
  public static ServeOptions unlimited(Path home) {
    return new ServeOptions(
        "127.0.0.1", 0, home, Map.of(WebDefaults.REQUESTS_PER_MINUTE, Integer.MAX_VALUE));
  }
}
