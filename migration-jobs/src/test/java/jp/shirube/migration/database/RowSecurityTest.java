package jp.shirube.migration.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries to reach rows of another municipality. */
class RowSecurityTest {

  private static final String OTHER = "080004";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static Database other;

  @BeforeAll
  static void twoMunicipalitiesWithAVendorEach() {
    other = DATABASE.openFor(OTHER);
    addVendor(DATABASE.app(), TestDatabase.MUNICIPALITY);
    addVendor(other.app(), OTHER);
  }

  @AfterAll
  static void close() {
    other.close();
  }

  private static void addVendor(DataSource source, String municipality) {
    JdbcClient.create(source)
        .sql("INSERT INTO app.vendor VALUES (?, 'A', 'ベンダA')")
        .param(municipality)
        .update();
  }

  @Test
  void everyTableOfAppIsGuardedEvenAgainstItsOwner() {
    assertThat(
            JdbcClient.create(DATABASE.database().owner())
                .sql(
                    """
                    SELECT relname FROM pg_class
                     WHERE relnamespace = 'app'::regnamespace AND relkind IN ('r', 'p')
                       AND NOT (relrowsecurity AND relforcerowsecurity)
                       AND relname NOT LIKE 'flyway%'
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void aSessionSeesItsOwnRowsOnly() {
    Database database = DATABASE.database();
    for (DataSource role : List.of(database.owner(), database.migration(), database.app())) {
      assertThat(municipalities(role)).containsExactly(TestDatabase.MUNICIPALITY);
    }
    assertThat(municipalities(other.app())).containsExactly(OTHER);
  }

  private static List<String> municipalities(DataSource source) {
    return JdbcClient.create(source)
        .sql("SELECT municipality FROM app.vendor")
        .query(String.class)
        .list();
  }

  @Test
  void aRowOfAnotherMunicipalityCannotBeWritten() {
    assertThatThrownBy(() -> addVendor(DATABASE.app(), OTHER))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void aRowCannotBeMovedToAnotherMunicipality() {
    assertThatThrownBy(
            () ->
                JdbcClient.create(DATABASE.app())
                    .sql("UPDATE app.vendor SET municipality = ?")
                    .param(OTHER)
                    .update())
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void changesReachOwnRowsOnly() {
    assertThat(JdbcClient.create(other.app()).sql("UPDATE app.vendor SET name = 'X'").update())
        .isEqualTo(1);
    assertThat(
            JdbcClient.create(DATABASE.app())
                .sql("SELECT name FROM app.vendor")
                .query(String.class)
                .single())
        .isEqualTo("ベンダA");
  }

  @Test
  void aSessionBoundToNoMunicipalitySeesNothing() {
    PGSimpleDataSource unbound = DATABASE.login().dataSource("test");
    unbound.setOptions("-c role=shirube_app");
    assertThat(
            JdbcClient.create(unbound)
                .sql("SELECT count(*) FROM app.vendor")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void theApplicationCannotWriteRunRecords() {
    assertThatThrownBy(() -> JdbcClient.create(DATABASE.app()).sql("DELETE FROM app.run").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void theLoginItselfSeesNoTable() {
    assertThatThrownBy(
            () ->
                JdbcClient.create(DATABASE.login().dataSource("test"))
                    .sql("SELECT * FROM app.vendor")
                    .query()
                    .listOfRows())
        .rootCause()
        .hasMessageContaining("permission denied");
  }
}
