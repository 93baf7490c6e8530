package jp.shirube.migration.database;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schemas to the state of a module's scripts (Flyway). */
final class SchemaMigrator {

  private final DataSource owner;

  SchemaMigrator(DataSource owner) {
    this.owner = owner;
  }

  void run(String location, String historyTable) {
    try {
      flyway(location, historyTable).migrate();
    } catch (FlywayValidateException e) {
      throw new DatabaseException(
          DatabaseFinding.SCHEMA_DIFFERS, Map.of("table", "app." + historyTable), e);
    }
  }

  private Flyway flyway(String location, String historyTable) {
    return Flyway.configure()
        .dataSource(owner)
        .locations(location)
        .defaultSchema("app")
        .createSchemas(false)
        .table(historyTable)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholderReplacement(false)
        .load();
  }
}
