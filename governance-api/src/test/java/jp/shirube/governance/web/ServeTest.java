package jp.shirube.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Why the pages cannot be served is told in a sentence. */
class ServeTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @TempDir static Path folder;

  @Test
  void aTakenPortIsNamed() {
    int taken = SERVER.server().port();
    assertThat(refusal("--port", taken + "").arguments()).containsEntry("port", taken + "");
    assertThat(refusal("--port", taken + "").code()).isEqualTo(WebCode.PORT_IN_USE);
  }

  @Test
  void aCertificateNeedsItsKey() throws IOException {
    String file = Files.writeString(folder.resolve("some.pem"), "no certificate").toString();
    assertThat(refusal("--tls-certificate", file).code()).isEqualTo(WebCode.TLS_HALF);
    assertThat(refusal("--tls-certificate", file, "--tls-key", file + "x").code())
        .isEqualTo(WebCode.TLS_UNREADABLE);
    assertThat(refusal("--port", "0", "--tls-certificate", file, "--tls-key", file).code())
        .isEqualTo(WebCode.TLS_UNUSABLE);
  }

  private static Finding refusal(String... arguments) {
    ServeArguments parsed = new ServeArguments();
    new CommandLine(parsed).parseArgs(arguments);
    TestGovernance around = SERVER.governance();
    List<Finding> findings =
        catchThrowableOfType(
                FindingException.class,
                () -> PageServer.start(around.governance(), parsed.options(folder)).close())
            .findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void cookiesOfATlsServerCanBeSetByItAlone() {
    ServeArguments parsed = new ServeArguments();
    new CommandLine(parsed).parseArgs("--behind-proxy");
    ServeOptions options = parsed.options(folder);
    assertThat(options.isSecure()).isTrue();
    assertThat(options.cookie("SHIRUBE")).isEqualTo("__Host-SHIRUBE");
    assertThat(ServeOptions.local(folder).cookie("SHIRUBE")).isEqualTo("SHIRUBE");
  }

  @Test
  void theAddressForPeopleIsAName() {
    ServeArguments parsed = new ServeArguments();
    new CommandLine(parsed).parseArgs();
    assertThat(parsed.url(SERVER.server()))
        .isEqualTo("http://localhost:" + SERVER.server().port() + "/");
  }
}
