package jp.shirube.migration.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import jp.shirube.mappings.definition.MappingDefinitions;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.engine.MappingCompiler;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.database.DatabaseConfiguration;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.delivery.DeliveryStore;
import jp.shirube.migration.delivery.FileDeliveryStore;
import jp.shirube.migration.source.PartitionSize;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** An installation over a test database, with small partitions and blocks. */
final class Installation implements AutoCloseable {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-02T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
  static final Actor ACTOR = new Actor("t", "試験", Actor.Role.PLANNER, "test");

  private final AnnotationConfigApplicationContext context;
  private final Path folder;
  private final JdbcTemplate jdbc;

  Installation(TestDatabase database, Path folder, RunSettings settings, PartitionSize partitions) {
    this.folder = folder;
    this.jdbc = new JdbcTemplate(database.migration());
    this.context = new AnnotationConfigApplicationContext();
    MasterKey key = MasterKey.openOrCreate(folder.resolve("home"));
    context.registerBean(
        Database.class, database::database, definition -> definition.setDestroyMethodName(""));
    context.registerBean(MasterKey.class, () -> key);
    context.registerBean(Clock.class, () -> CLOCK);
    context.registerBean(
        DeliveryStore.class, () -> new FileDeliveryStore(folder.resolve("home"), key, partitions));
    context.registerBean(
        "testSettings",
        RunSettings.class,
        () -> settings,
        definition -> definition.setPrimary(true));
    context.register(DatabaseConfiguration.class, MigrationConfiguration.class);
    context.refresh();
  }

  /** With blocks of 50 records and partitions of 200, so that small data have many. */
  static Installation small(TestDatabase database, Path folder) {
    return new Installation(
        database, folder, new RunSettings(50, 2), new PartitionSize(200, 1 << 20));
  }

  MigrationRunner runner() {
    return context.getBean(MigrationRunner.class);
  }

  JdbcTemplate jdbc() {
    return jdbc;
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
    context.close();
  }
}
