package jp.shirube.governance.web;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where and how a command serves the pages, in one mixin. */
public final class ServeArguments {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      descriptionKey = "serve.port")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      descriptionKey = "serve.address")
  private String address = "127.0.0.1";

  @Option(names = "--tls-certificate", paramLabel = "PEM", descriptionKey = "serve.tls-certificate")
  private @Nullable Path certificate;

  @Option(names = "--tls-key", paramLabel = "PEM", descriptionKey = "serve.tls-key")
  private @Nullable Path key;

  @Option(names = "--public-url", paramLabel = "URL", descriptionKey = "serve.public-url")
  private @Nullable String publicUrl;

  @Option(names = "--behind-proxy", descriptionKey = "serve.behind-proxy")
  private boolean behindProxy;

  /**
   * @param home the installation's folder
   * @throws jp.shirube.mappings.finding.FindingException when certificate and key are not both
   *     there
   */
  public ServeOptions options(Path home) {
    Map<String, Object> settings = new HashMap<>(TlsFiles.settings(certificate, key));
    if (behindProxy) {
      settings.put("server.forward-headers-strategy", "native");
      settings.put(ServeOptions.SECURE, true);
    }
    settings.putAll(IdentityProviderFile.settings(home));
    if (publicUrl != null) {
      settings.put(PublicAddress.SETTING, publicUrl);
    }
    return new ServeOptions(address, port, home, settings);
  }

  /** Address of the first page for people who sit at this machine. */
  public String url(PageServer server) {
    return "%s://%s:%d/".formatted(certificate == null ? "http" : "https", host(), server.port());
  }

  /** Passkeys are bound to a name, which an address of numbers is not. */
  private String host() {
    return address.equals("127.0.0.1") ? "localhost" : address;
  }
}
