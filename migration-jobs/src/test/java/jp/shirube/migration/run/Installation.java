package jp.shirube.migration.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import jp.shirube.mappings.definition.MappingDefinitions;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.engine.MappingCompiler;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.delivery.FileDeliveryStore;
import jp.shirube.migration.source.PartitionSize;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An installation over a test database, with small partitions and blocks. */
final class Installation implements AutoCloseable {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-02T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
  static final Actor ACTOR = new Actor("t", "試験", Actor.Role.PLANNER, "test");

  private final TestDatabase database;
  private final Migrations migrations;
  private final Path folder;

  Installation(TestDatabase database, Path folder, RunSettings settings, PartitionSize partitions) {
    this.folder = folder;
    this.database = database;
    Path home = folder.resolve("home");
    MasterKey key = MasterKey.openOrCreate(home);
    this.migrations =
        Migrations.open(
            database.database(),
            home,
            key,
            CLOCK,
            List.of(),
            settings,
            new FileDeliveryStore(home, key, partitions));
  }

  /** With blocks of 50 records and partitions of 200, so that small data have many. */
  static Installation small(TestDatabase database, Path folder) {
    return new Installation(
        database, folder, new RunSettings(50, 2), new PartitionSize(200, 1 << 20));
  }

  MigrationRunner runner() {
    return migrations.runner();
  }

  JdbcTemplate jdbc() {
    return jdbc(database);
  }

  /** Sessions as the migration role. */
  static JdbcTemplate jdbc(TestDatabase database) {
    return new JdbcTemplate(database.migration());
  }

  /** Sessions as the user who logs in, in no role. */
  static JdbcTemplate login(TestDatabase database) {
    DatabaseLogin login = database.login();
    return new JdbcTemplate(
        new DriverManagerDataSource(login.url(), login.userName(), login.password()));
  }

  /** Sessions as the owner of the tables. */
  static JdbcTemplate owner(TestDatabase database) {
    return new JdbcTemplate(database.database().owner());
  }

  static CompiledMapping mapping(Path definition) {
    return MappingCompiler.compile(
        MappingDefinitions.read(definition).definition().orElseThrow(), Standards.builtIn());
  }

  MigrationRequest rehearsal(CompiledMapping mapping, Path delivery, int number) {
    return new MigrationRequest(
        TestDatabase.MUNICIPALITY,
        mapping,
        delivery,
        Mode.REHEARSAL,
        number,
        null,
        OffsetDateTime.now(CLOCK),
        folder.resolve("out"),
        ACTOR);
  }

  @Override
  public void close() {
    migrations.close();
  }
}
