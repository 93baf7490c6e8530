package jp.shirube.migration.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.database.DatabaseConfiguration;
import jp.shirube.migration.delivery.DeliveryStore;
import jp.shirube.migration.delivery.FileDeliveryStore;
import jp.shirube.migration.ledger.RunRecord;
import jp.shirube.migration.ledger.RunRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The migration job of an installation for the command line: the same configuration as in the
 * server, without a web server. The database is closed by whoever opened it.
 */
public final class Migrations implements AutoCloseable {

  private final AnnotationConfigApplicationContext context;

  private Migrations(AnnotationConfigApplicationContext context) {
    this.context = context;
  }

  /**
   * @param home the installation's folder
   * @param listeners told of finished runs
   */
  public static Migrations open(
      Database database, Path home, Clock clock, List<? extends RunListener> listeners) {
    return open(database, home, clock, listeners, RunSettings.forThisMachine());
  }

  static Migrations open(
      Database database,
      Path home,
      Clock clock,
      List<? extends RunListener> listeners,
      RunSettings settings) {
    MasterKey key = MasterKey.openOrCreate(home);
    return open(database, home, key, clock, listeners, settings, new FileDeliveryStore(home, key));
  }

  static Migrations open(
      Database database,
      Path home,
      MasterKey key,
      Clock clock,
      List<? extends RunListener> listeners,
      RunSettings settings,
      DeliveryStore deliveries) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(Database.class, () -> database, bean -> bean.setDestroyMethodName(""));
    context.registerBean(MasterKey.class, () -> key);
    context.registerBean(MigrationHome.class, () -> new MigrationHome(home));
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(RunSettings.class, () -> settings);
    context.registerBean(DeliveryStore.class, () -> deliveries);
    listeners.forEach(
        listener ->
            context.registerBean(
                "runListener" + listeners.indexOf(listener), RunListener.class, () -> listener));
    context.register(DatabaseConfiguration.class, MigrationConfiguration.class);
    context.refresh();
    return new Migrations(context);
  }

  public MigrationRunner runner() {
    return context.getBean(MigrationRunner.class);
  }

  /** The ledger of runs. */
  public RunRepository runs() {
    return context.getBean(RunRepository.class);
  }

  /** The store of received deliveries. */
  public DeliveryStore deliveries() {
    return context.getBean(DeliveryStore.class);
  }

  /** The records of received deliveries. */
  public SourceRecords records() {
    return context.getBean(SourceRecords.class);
  }

  /** The mapping a run began with, empty when it or its edition of the standard is gone. */
  public Optional<CompiledMapping> mapping(RunRecord run) {
    return context.getBean(MappingArchive.class).restore(run);
  }

  @Override
  public void close() {
    context.close();
  }
}
