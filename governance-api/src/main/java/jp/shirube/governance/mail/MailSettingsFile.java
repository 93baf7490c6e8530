package jp.shirube.governance.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import jp.shirube.governance.mail.MailSettings.Security;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;

/**
 * Reads {@code mail.properties} of an installation's folder: {@code host}, {@code port}, {@code
 * security} ({@code none}, {@code starttls}, {@code tls}), {@code sender}, {@code user}. The
 * password comes from the environment variable {@value #PASSWORD}.
 */
public final class MailSettingsFile {

  /** Environment variable of the password. */
  public static final String PASSWORD = "SHIRUBE_MAIL_PASSWORD";

  private static final String FILE = "mail.properties";
  private static final Set<String> KEYS = Set.of("host", "port", "security", "sender", "user");

  private final Properties properties;
  private final Map<String, String> environment;
  private final List<Finding> findings = new ArrayList<>();

  private MailSettingsFile(Properties properties, Map<String, String> environment) {
    this.properties = properties;
    this.environment = environment;
  }

  /**
   * The settings, empty when the installation has none.
   *
   * @param home the installation's folder
   * @param environment variables of the process
   * @throws FindingException with everything wrong with them
   */
  public static Optional<MailSettings> read(Path home, Map<String, String> environment) {
    Path file = home.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(new MailSettingsFile(load(file), environment).settings());
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
      return properties;
    } catch (IOException | IllegalArgumentException e) {
      throw new FindingException(
          Finding.of(MailCode.UNREADABLE, Place.file(FILE), Map.of("file", FILE)), e);
    }
  }

  private MailSettings settings() {
    requireKnownKeys();
    Security security = security();
    MailSettings settings =
        new MailSettings(host(), port(security), security, sender(), text("user"), password());
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
    return settings;
  }

  private void requireKnownKeys() {
    for (String key : properties.stringPropertyNames().stream().sorted().toList()) {
      if (key.equals("password")) {
        report(MailCode.PASSWORD_IN_FILE, Map.of("variable", PASSWORD));
      } else if (!KEYS.contains(key)) {
        report(MailCode.KEY_UNKNOWN, Map.of("key", key));
      }
    }
  }

  private String host() {
    String host = text("host");
    if (host.isEmpty()) {
      report(MailCode.HOST_MISSING, Map.of());
    }
    return host;
  }

  private Security security() {
    String text = text("security");
    if (text.isEmpty()) {
      return Security.STARTTLS;
    }
    try {
      return Security.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      report(MailCode.SECURITY_WRONG, Map.of("text", text));
      return Security.STARTTLS;
    }
  }

  private int port(Security security) {
    String text = text("port");
    if (text.isEmpty()) {
      return security.usualPort();
    }
    if (text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= 65535) {
      return Integer.parseInt(text);
    }
    report(MailCode.PORT_WRONG, Map.of("text", text));
    return security.usualPort();
  }

  private String sender() {
    String text = text("sender");
    try {
      new InternetAddress(text, true).validate();
    } catch (AddressException e) {
      report(MailCode.SENDER_WRONG, Map.of("text", text));
    }
    return text;
  }

  private String password() {
    String password = environment.getOrDefault(PASSWORD, "");
    if (!text("user").isEmpty() && password.isEmpty()) {
      report(MailCode.PASSWORD_MISSING, Map.of("variable", PASSWORD));
    }
    return password;
  }

  private String text(String key) {
    return properties.getProperty(key, "").strip();
  }

  private void report(MailCode code, Map<String, String> arguments) {
    findings.add(Finding.of(code, Place.file(FILE), arguments));
  }
}
