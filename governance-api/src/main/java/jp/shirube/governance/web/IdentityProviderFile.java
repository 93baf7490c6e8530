package jp.shirube.governance.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the city's own provider of identities: {@code identity-provider.properties} in
 * the installation's folder with {@code issuer}, {@code client-id}, {@code person-claim} and {@code
 * municipality}. The secret is the environment's {@value #SECRET}, so that it stands in no file
 * beside the data.
 */
public final class IdentityProviderFile {

  public static final String ISSUER = "shirube.oidc.issuer";
  public static final String CLIENT_ID = "shirube.oidc.client-id";
  public static final String CLIENT_SECRET = "shirube.oidc.client-secret";
  public static final String PERSON_CLAIM = "shirube.oidc.person-claim";
  public static final String MUNICIPALITY = "shirube.oidc.municipality";

  private static final String NAME = "identity-provider.properties";
  private static final String SECRET = "SHIRUBE_OIDC_SECRET";
  private static final List<String> KEYS = List.of(ISSUER, CLIENT_ID, PERSON_CLAIM, MUNICIPALITY);

  private IdentityProviderFile() {}

  /** The settings of an installation; none when it has no such file. */
  static Map<String, Object> settings(Path home) {
    return settings(home, System.getenv(SECRET));
  }

  static Map<String, Object> settings(Path home, @Nullable String secret) {
    Path file = home.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    Properties read = read(file);
    Map<String, Object> settings = new HashMap<>();
    for (String key : KEYS) {
      String value = read.getProperty(key.substring(key.lastIndexOf('.') + 1), "").strip();
      if (!value.isEmpty()) {
        settings.put(key, value);
      }
    }
    settings.put(CLIENT_SECRET, secret == null ? "" : secret);
    return settings;
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
