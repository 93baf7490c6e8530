package jp.shirube.governance.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.mail.MailSettings.Security;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.FindingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSettingsFileTest {

  @TempDir private Path home;

  @Test
  void anInstallationWithoutTheFileHasNoMail() {
    assertThat(MailSettingsFile.read(home, Map.of())).isEmpty();
  }

  @Test
  void thePasswordComesFromTheEnvironment() throws Exception {
    write("host=mail.city.example\nsender=pmo@city.example\nuser=pmo\n");
    MailSettings settings =
        MailSettingsFile.read(home, Map.of(MailSettingsFile.PASSWORD, "secret")).orElseThrow();
    assertThat(settings)
        .isEqualTo(
            new MailSettings(
                "mail.city.example", 587, Security.STARTTLS, "pmo@city.example", "pmo", "secret"));
    assertThat(settings.toString()).doesNotContain("secret");
  }

  @Test
  void theUsualPortFollowsTheSecurity() throws Exception {
    write("host=h\nsender=a@b.example\nsecurity=none\n");
    assertThat(MailSettingsFile.read(home, Map.of()).orElseThrow().port()).isEqualTo(25);
    write("host=h\nsender=a@b.example\nsecurity=TLS\n");
    assertThat(MailSettingsFile.read(home, Map.of()).orElseThrow().port()).isEqualTo(465);
    write("host=h\nsender=a@b.example\nport=2525\n");
    assertThat(MailSettingsFile.read(home, Map.of()).orElseThrow().port()).isEqualTo(2525);
  }

  @Test
  void everyFaultIsToldAtOnce() throws Exception {
    write("port=70000\nsecurity=ssl\nsender=nobody\nuser=u\npassword=x\nfrom=y\n");
    assertThat(faults())
        .containsExactly(
            MailCode.KEY_UNKNOWN,
            MailCode.PASSWORD_IN_FILE,
            MailCode.SECURITY_WRONG,
            MailCode.HOST_MISSING,
            MailCode.PORT_WRONG,
            MailCode.SENDER_WRONG,
            MailCode.PASSWORD_MISSING);
  }

  @Test
  void aFileThatIsNoTextIsRefused() throws Exception {
    Files.write(home.resolve("mail.properties"), new byte[] {(byte) 0xFF, (byte) 0xFE});
    assertThat(faults()).containsExactly(MailCode.UNREADABLE);
    write("host=\\u00zz\n");
    assertThat(faults()).containsExactly(MailCode.UNREADABLE);
  }

  private List<FindingCode> faults() {
    return catchThrowableOfType(FindingException.class, () -> MailSettingsFile.read(home, Map.of()))
        .findings()
        .stream()
        .map(finding -> finding.code())
        .toList();
  }

  private void write(String text) throws Exception {
    Files.writeString(home.resolve("mail.properties"), text);
  }
}
