package jp.shirube.migration.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedServerTest {

  /** Shared by the tests so that the data directory is made once. */
  @TempDir static Path home;

  @BeforeEach
  void useBinariesOfTheOtherTests() throws IOException {
    Path shared = TestDatabase.HOME.resolve("bin").toAbsolutePath();
    TestDatabase.server();
    if (!Files.exists(home.resolve("bin"))) {
      Files.createSymbolicLink(home.resolve("bin"), shared);
    }
  }

  private static JdbcClient client(EmbeddedServer server) {
    return JdbcClient.create(server.superuser("shirube").dataSource("test"));
  }

  @Test
  void dataSurviveAnOrderlyStop() {
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      client(server).sql("CREATE TABLE IF NOT EXISTS stopped AS SELECT 7 AS x").update();
    }
    assertThat(serverProcess()).isEmpty();
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      assertThat(client(server).sql("SELECT x FROM stopped").query(Integer.class).single())
          .isEqualTo(7);
    }
  }

  @Test
  void committedDataSurviveAKilledServer() {
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      client(server).sql("CREATE TABLE IF NOT EXISTS killed AS SELECT 8 AS x").update();
      kill(serverProcess().get(0));
    }
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      assertThat(client(server).sql("SELECT x FROM killed").query(Integer.class).single())
          .isEqualTo(8);
    }
  }

  @Test
  void theLastOneWhoLeavesStopsTheServer() {
    EmbeddedServer first = EmbeddedServer.start(home);
    EmbeddedServer second = EmbeddedServer.start(home);
    assertThat(second.port()).isEqualTo(first.port());
    first.close();
    first.close();
    assertThat(serverProcess()).hasSize(1);
    second.close();
    assertThat(serverProcess()).isEmpty();
  }

  @Test
  void twoProcessesShareTheServer() throws Exception {
    Process other = otherProcess();
    int port = awaitPort(other);
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      assertThat(server.port()).isEqualTo(port);
      end(other);
      assertThat(client(server).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
    }
    assertThat(serverProcess()).isEmpty();
  }

  @Test
  void theServerOfAKilledProcessIsJoinedAndStopped() throws Exception {
    Process other = otherProcess();
    int port = awaitPort(other);
    kill(other.toHandle());
    assertThat(serverProcess()).hasSize(1);
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      assertThat(server.port()).isEqualTo(port);
    }
    assertThat(serverProcess()).isEmpty();
  }

  @Test
  void aProcessNumberTakenByAnotherProgramDoesNotHinderTheStart() throws IOException {
    EmbeddedServer.start(home).close();
    Path postmaster = home.resolve("pg").resolve("postmaster.pid");
    Files.writeString(
        postmaster, ProcessHandle.current().pid() + "\n/x\n1\n1\n\n127.0.0.1\n\nready\n");
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      assertThat(client(server).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
    }
  }

  @Test
  void passwordsAreRandomAndForTheOwnerOnly() throws IOException {
    EmbeddedServer.start(home).close();
    Path file = home.resolve("keys").resolve("postgresql-superuser.password");
    assertThat(Files.readString(file)).matches("[0-9a-f]{48}\n");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aWrongPasswordIsRefusedByTheServer() {
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      DatabaseLogin wrong = new DatabaseLogin(server.login().url(), "shirube", "wrong");
      assertThatThrownBy(() -> Database.open(wrong, TestDatabase.MUNICIPALITY))
          .hasMessage("SRB-DB-0002");
    }
  }

  @Test
  void theLogHoldsNoValueOfARow() throws IOException {
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      JdbcClient client = client(server);
      client.sql("CREATE TABLE IF NOT EXISTS quiet (x text PRIMARY KEY)").update();
      assertThatThrownBy(
          () -> client.sql("INSERT INTO quiet VALUES ('SECRET-1'), ('SECRET-1')").update());
      assertThatThrownBy(() -> client.sql("SELECT 'SECRET-2'::numeric").query().singleRow());
    }
    assertThat(Files.readString(home.resolve("logs").resolve("postgresql.log")))
        .contains("ready to accept connections")
        .doesNotContain("SECRET");
  }

  @Test
  void aHomeThatIsAFileIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("home"), "x");
    assertThatThrownBy(() -> EmbeddedServer.start(file))
        .isInstanceOf(DatabaseException.class)
        .hasMessage("SRB-DB-0007");
  }

  @Test
  void damagedDataAreSaidSo(@TempDir Path damaged) throws IOException {
    Files.createDirectories(damaged.resolve("pg"));
    Files.createSymbolicLink(
        damaged.resolve("bin"), TestDatabase.HOME.resolve("bin").toAbsolutePath());
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> EmbeddedServer.start(damaged))
          .isInstanceOf(DatabaseException.class)
          .hasMessage("SRB-DB-0006");
    }
  }

  private static List<ProcessHandle> serverProcess() {
    try {
      Path file = home.resolve("pg").resolve("postmaster.pid");
      return Files.exists(file)
          ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0))).stream().toList()
          : List.of();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  private static Process otherProcess() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            OtherProcess.class.getName(),
            home.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int awaitPort(Process process) throws IOException {
    BufferedReader reader = process.inputReader();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith("port ")) {
        return Integer.parseInt(line.substring("port ".length()));
      }
    }
    throw new IOException("the other process ended");
  }

  private static void end(Process process) throws Exception {
    try (OutputStream out = process.getOutputStream()) {
      out.write('\n');
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  /** Uses the server until a line comes in. */
  static final class OtherProcess {
    public static void main(String[] arguments) throws IOException {
      EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]));
      System.out.println("port " + server.port());
      System.in.read();
    }
  }
}
