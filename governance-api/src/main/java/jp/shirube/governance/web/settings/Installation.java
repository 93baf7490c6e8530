package jp.shirube.governance.web.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import jp.shirube.governance.mail.MailSettings;
import jp.shirube.governance.mail.MailSettingsFile;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.governance.web.PageFinding;
import jp.shirube.governance.web.ServeOptions;
import jp.shirube.mappings.finding.FindingException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the installation runs, and how it sends mail; never a secret. */
@Component
class Installation {

  private final ServeOptions options;
  private final JdbcTemplate jdbc;

  Installation(ServeOptions options, @Qualifier("appDataSource") DataSource app) {
    this.options = options;
    this.jdbc = new JdbcTemplate(app);
  }

  /** A part and its version. */
  record Part(String key, String version) {}

  /**
   * How mail is sent.
   *
   * @param server host, port and security, {@code ""} when none is set or the file is wrong
   * @param hasUser whether the server asks for a user
   * @param faults what is wrong with the file
   */
  record MailState(String server, String sender, boolean hasUser, List<PageFinding> faults) {}

  List<Part> parts() {
    return List.of(
        new Part("shirube", version(Installation.class)),
        new Part("steps", StepLists.builtIn().name()),
        new Part("java", Runtime.version().toString()),
        new Part("spring", Objects.requireNonNullElse(SpringBootVersion.getVersion(), "")),
        new Part(
            "postgresql",
            Objects.requireNonNullElse(
                jdbc.queryForObject("show server_version", String.class), "")));
  }

  private static String version(Class<?> type) {
    return Objects.requireNonNullElse(type.getPackage().getImplementationVersion(), "-");
  }

  MailState mail() {
    try {
      Optional<MailSettings> settings = MailSettingsFile.read(options.home(), System.getenv());
      return settings
          .map(it -> new MailState(server(it), it.sender(), !it.userName().isEmpty(), List.of()))
          .orElse(new MailState("", "", false, List.of()));
    } catch (FindingException e) {
      return new MailState("", "", false, PageFinding.of(e.findings()));
    }
  }

  private static String server(MailSettings mail) {
    return mail.host() + ":" + mail.port() + " " + mail.security();
  }
}
