package jp.shirube.governance.context;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.run.MigrationHome;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The governance modules over an open database. Beans are made when they are first asked for. */
public final class Governance implements AutoCloseable {

  static final String SCRIPTS = "classpath:db/governance";
  static final String HISTORY = "flyway_governance";

  private final AnnotationConfigApplicationContext context;

  private Governance(AnnotationConfigApplicationContext context) {
    this.context = context;
  }

  /**
   * Brings the governance tables to their present state and puts the modules together.
   *
   * @param database stays open when this closes
   * @param clock what the modules take for now
   * @throws jp.shirube.migration.database.DatabaseException when the tables cannot be brought there
   */
  public static Governance open(Database database, Clock clock) {
    return open(database, clock, context -> {});
  }

  /**
   * The same with the editions of the standard that the installation has imported, which a month
   * that is frozen keeps with it.
   */
  public static Governance open(Database database, Clock clock, EditionStore editions) {
    return open(
        database, clock, context -> context.registerBean(EditionStore.class, () -> editions));
  }

  /** The same with the installation's folder: its editions, its keys. */
  public static Governance open(Database database, Clock clock, Path home) {
    return open(
        database,
        clock,
        context -> {
          context.registerBean(EditionStore.class, () -> new EditionStore(home));
          context.registerBean(MigrationHome.class, () -> new MigrationHome(home));
        });
  }

  private static Governance open(
      Database database, Clock clock, Consumer<AnnotationConfigApplicationContext> more) {
    database.migrate(SCRIPTS, HISTORY);
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
    context.registerBean(Database.class, () -> database, bean -> bean.setDestroyMethodName(""));
    context.registerBean(Clock.class, () -> clock);
    more.accept(context);
    context.register(GovernanceConfiguration.class);
    context.refresh();
    return new Governance(context);
  }

  /** The bean of a type. */
  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** The modules as a context, for a server that has its own parts below it. */
  public ConfigurableApplicationContext context() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }
}
