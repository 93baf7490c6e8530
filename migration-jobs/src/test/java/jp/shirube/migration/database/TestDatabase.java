package jp.shirube.migration.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh migrated database for a test class on an embedded server that all test classes share.
 *
 * <pre>{@code
 * @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
 * }</pre>
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {

  /** 小美玉市. */
  public static final String MUNICIPALITY = "082368";

  static final Path HOME = Path.of("target", "test-home");
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String PROCESS = "t" + ProcessHandle.current().pid();

  private static @Nullable EmbeddedServer server;

  /** Names of databases to copy, by the scripts that were run in them. */
  private static final Map<String, String> TEMPLATES = new HashMap<>();

  /** Scripts of another module: where they are, and the table of their history. */
  private record More(String location, String history) {}

  private final @Nullable More more;

  private final String name = PROCESS + "_" + NUMBER.incrementAndGet();
  private @Nullable Database database;

  public TestDatabase() {
    this.more = null;
  }

  /**
   * A database in which the scripts of another module were run too, once for all test classes.
   *
   * @param location see {@link Database#migrate}
   * @param history see {@link Database#migrate}
   */
  public TestDatabase(String location, String history) {
    this.more = new More(location, history);
  }

  /** The database, opened for {@link #MUNICIPALITY}. */
  public Database database() {
    if (database == null) {
      throw new IllegalStateException("used outside of a test");
    }
    return database;
  }

  public DataSource migration() {
    return database().migration();
  }

  public DataSource app() {
    return database().app();
  }

  /** The login of this class's database. */
  public DatabaseLogin login() {
    return server().createDatabase(name);
  }

  /** The same database opened for another municipality; the caller closes it. */
  public Database openFor(String municipality) {
    return Database.open(login(), municipality);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    database = Database.open(server().copyDatabase(name, template(more)), MUNICIPALITY);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    database().close();
    server().dropDatabase(name);
  }

  static synchronized EmbeddedServer server() {
    if (server == null) {
      server = EmbeddedServer.start(HOME);
    }
    return server;
  }

  private static synchronized String template(@Nullable More more) {
    return TEMPLATES.computeIfAbsent(more == null ? "" : more.history(), it -> made(it, more));
  }

  private static String made(String kind, @Nullable More more) {
    String fresh = PROCESS + "_template" + kind;
    server().dropDatabase(fresh);
    try (Database made = Database.open(server().createDatabase(fresh), MUNICIPALITY)) {
      if (more != null) {
        made.migrate(more.location(), more.history());
      }
    }
    return fresh;
  }
}
