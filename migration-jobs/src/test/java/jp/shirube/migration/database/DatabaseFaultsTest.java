package jp.shirube.migration.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseFaultsTest {

  private static final String BARE = "bare_" + ProcessHandle.current().pid();

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @BeforeAll
  static void makeALoginWithoutRights() {
    JdbcClient superuser = JdbcClient.create(superuser());
    superuser.sql("CREATE ROLE %s LOGIN NOINHERIT PASSWORD 'x'".formatted(BARE)).update();
  }

  @AfterAll
  static void dropTheLogin() {
    JdbcClient.create(superuser()).sql("DROP ROLE " + BARE).update();
  }

  private static javax.sql.DataSource superuser() {
    return TestDatabase.server().superuser("postgres").dataSource("test");
  }

  private static FindingException opening(String url, String user, String password) {
    Throwable fault =
        catchThrowable(
            () -> Database.open(new DatabaseLogin(url, user, password), TestDatabase.MUNICIPALITY));
    assertThat(fault).isInstanceOf(DatabaseException.class);
    return (FindingException) fault;
  }

  @Test
  void nobodyAtTheAddress() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    FindingException fault =
        opening("jdbc:postgresql://127.0.0.1:%d/shirube".formatted(port), "u", "secret");
    assertThat(fault).hasMessage("SRB-DB-0001");
    assertThat(sentence(fault.findings().get(0)))
        .isEqualTo("データベース 127.0.0.1:%d に接続できません。".formatted(port));
  }

  @Test
  void wrongPassword() {
    FindingException fault = opening(DATABASE.login().url(), "shirube", "secret");
    assertThat(fault).hasMessage("SRB-DB-0002");
    assertThat(sentence(fault.findings().get(0))).contains("「shirube」").doesNotContain("secret");
  }

  @Test
  void databaseThatIsNotThere() {
    DatabaseLogin login = DATABASE.login();
    String url = login.url().replaceAll("/[^/]*$", "/nowhere");
    assertThat(opening(url, "shirube", login.password())).hasMessage("SRB-DB-0008");
  }

  @Test
  void loginWithoutRights() {
    assertThat(opening(DATABASE.login().url(), BARE, "x")).hasMessage("SRB-DB-0003");
  }

  @Test
  void urlsThatAreNone() {
    for (String url :
        List.of("", "postgres://x", "jdbc:oracle:thin:@x", "jdbc:postgresql:/x:y/z")) {
      assertThatThrownBy(() -> DatabaseLogin.of(url)).hasMessage("SRB-DB-0010");
    }
  }

  @Test
  void serversBefore15AreTooOld() {
    assertThatThrownBy(() -> RoleBootstrap.checkVersion(14)).hasMessage("SRB-DB-0004");
    RoleBootstrap.checkVersion(15);
    RoleBootstrap.checkVersion(18);
  }

  @Test
  void aSessionEndedByTheServerIsRecognized() throws SQLException {
    try (var connection = DATABASE.login().dataSource("test").getConnection();
        var statement = connection.createStatement()) {
      JdbcClient.create(superuser())
          .sql("SELECT pg_terminate_backend(?)")
          .param(connection.unwrap(org.postgresql.PGConnection.class).getBackendPID())
          .query()
          .singleRow();
      Throwable fault = catchThrowable(() -> statement.execute("SELECT 1"));
      assertThat(DatabaseFaults.explain(new IllegalStateException(fault)))
          .map(finding -> finding.code().code())
          .contains("SRB-DB-0005");
    }
  }

  @Test
  void faultsAreKnownByTheirState() {
    assertThat(code("53100")).isEqualTo("SRB-DB-0011");
    assertThat(code("57P01")).isEqualTo("SRB-DB-0005");
    assertThat(code("42501")).isEqualTo("SRB-DB-0003");
    assertThat(code("23505")).isEmpty();
    assertThat(DatabaseFaults.explain(new IllegalStateException())).isEmpty();
  }

  private static String code(String state) {
    SQLException fault = new SQLException("value of a row", state);
    return DatabaseFaults.explain(new DataAccessResourceFailureException("x", fault))
        .map(finding -> finding.code().code())
        .orElse("");
  }

  @Test
  void aChangedScriptIsRefused() {
    JdbcClient.create(DATABASE.database().owner())
        .sql("UPDATE app.flyway_migration SET checksum = 1 WHERE version = '1'")
        .update();
    assertThatThrownBy(() -> DATABASE.openFor(TestDatabase.MUNICIPALITY)).hasMessage("SRB-DB-0009");
  }

  @Test
  void theTextOfALoginHasNoPassword() {
    DatabaseLogin login =
        new DatabaseLogin("jdbc:postgresql://h:5433/d?user=u&password=secret", null, "secret");
    assertThat(login).hasToString("DatabaseLogin[h:5433/d]");
    assertThat(login.user()).isEqualTo("u");
  }

  private static String sentence(Finding finding) {
    return Messages.japanese("database").sentence(finding);
  }

  @Test
  void everyFindingHasASentenceAndARemedyWithAllItsPlaces() {
    Messages messages = Messages.japanese("database");
    for (DatabaseFinding code : DatabaseFinding.values()) {
      Finding finding = code.finding(Map.of());
      assertThat(messages.sentence(finding)).isNotBlank();
      assertThat(messages.remedy(finding)).isNotBlank();
    }
  }
}
