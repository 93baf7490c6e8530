package jp.shirube.migration.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @Test
  void everyPoolActsInItsRoleForItsMunicipality() {
    Database database = DATABASE.database();
    assertThat(session(JdbcClient.create(database.owner()))).isEqualTo("shirube_owner 082368");
    assertThat(session(JdbcClient.create(database.migration())))
        .isEqualTo("shirube_migration 082368");
    assertThat(session(JdbcClient.create(database.app()))).isEqualTo("shirube_app 082368");
  }

  private static String session(JdbcClient client) {
    return client
        .sql("SELECT current_user || ' ' || current_setting('shirube.municipality')")
        .query(String.class)
        .single();
  }

  @Test
  void theServerIsDurableAndInJapanTime() {
    JdbcClient client = JdbcClient.create(DATABASE.migration());
    List<String> settings =
        List.of(
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "TimeZone",
            "password_encryption",
            "data_checksums");
    assertThat(settings)
        .map(
            name ->
                client.sql("SELECT current_setting(?)").param(name).query(String.class).single())
        .containsExactly("on", "on", "on", "Asia/Tokyo", "scram-sha-256", "on");
  }

  @Test
  void openingAgainChangesNothing() {
    DATABASE.openFor(TestDatabase.MUNICIPALITY).close();
    assertThat(
            JdbcClient.create(DATABASE.app())
                .sql("SELECT municipality FROM app.municipality")
                .query(String.class)
                .list())
        .containsExactly("082368");
  }

  @Test
  void theMigrationRoleCanUseTheBatchTables() {
    assertThat(
            JdbcClient.create(DATABASE.migration())
                .sql("SELECT nextval('batch.BATCH_JOB_INSTANCE_SEQ') > 0")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void theAppRoleCanUseTheQuartzTables() {
    assertThat(
            JdbcClient.create(DATABASE.app())
                .sql("SELECT count(*) FROM quartz.QRTZ_TRIGGERS")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aWrongMunicipalityIsRefused() {
    assertThatThrownBy(() -> DATABASE.openFor("8236"))
        .isInstanceOf(DatabaseException.class)
        .hasMessage("SRB-DB-0012");
  }

  @Test
  void noSessionIsASuperuser() throws SQLException {
    assertThat(
            JdbcClient.create(DATABASE.login().dataSource("test"))
                .sql(
                    "SELECT rolsuper OR rolcreaterole OR rolbypassrls FROM pg_roles"
                        + " WHERE rolname = session_user")
                .query(Boolean.class)
                .single())
        .isFalse();
  }
}
