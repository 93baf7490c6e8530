package jp.shirube.governance.web;

import java.net.URI;
import java.util.Set;
import jp.shirube.governance.account.RelyingParty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address by which people know the pages: of the setting {@code shirube.public-url}, else this
 * machine's. Passkeys are bound to its name, and links in mails begin with it.
 */
@Component
public final class PublicAddress {

  static final String SETTING = "shirube.public-url";

  private final ServeOptions options;
  private final Environment environment;

  PublicAddress(ServeOptions options, Environment environment) {
    this.options = options;
    this.environment = environment;
  }

  /** Without a slash at its end. */
  public String url() {
    Object named = options.settings().get(SETTING);
    return named == null ? local() : named.toString().replaceAll("/+$", "");
  }

  private String local() {
    String scheme = options.isTls() ? "https" : "http";
    return scheme + "://localhost:" + environment.getRequiredProperty("local.server.port");
  }

  /** For whom passkeys are made. */
  public RelyingParty party() {
    return new RelyingParty(URI.create(url()).getHost(), Set.of(url()));
  }
}
