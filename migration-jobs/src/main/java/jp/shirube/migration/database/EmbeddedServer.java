package jp.shirube.migration.database;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import jp.shirube.mappings.finding.Finding;

/**
 * A share in the PostgreSQL server of a home folder. The first who asks starts it, everyone after
 * him, in this process or in another, joins it, and the last who leaves stops it. A server that a
 * killed process left running is joined; one that was killed itself is started again and recovers.
 * Data lie in {@code <home>/pg} and are durable.
 */
public final class EmbeddedServer implements AutoCloseable {

  private final SharedServer server;
  private final AtomicBoolean open = new AtomicBoolean(true);

  private EmbeddedServer(SharedServer server) {
    this.server = server;
  }

  /** Like {@link #start(Path, Consumer)}, waiting in silence. */
  public static EmbeddedServer start(Path home) {
    return start(home, notice -> {});
  }

  /**
   * Starts or joins the server of a home folder.
   *
   * @param notices told what is waited for when it takes long (SRB-DB-0014)
   * @throws DatabaseException when the folder cannot be written or the server does not start
   */
  public static EmbeddedServer start(Path home, Consumer<Finding> notices) {
    return new EmbeddedServer(SharedServer.join(home.toAbsolutePath().normalize(), notices));
  }

  /** The login of the product in its database; no superuser. */
  public DatabaseLogin login() {
    return server.login();
  }

  /** The port on the loopback address. */
  public int port() {
    return server.port();
  }

  /** Makes an empty database owned by the product's login, unless it is there. */
  DatabaseLogin createDatabase(String name) {
    return server.databases().create(name);
  }

  /** Makes a database as a copy of another one that nobody is connected to. */
  DatabaseLogin copyDatabase(String name, String template) {
    return server.databases().copy(name, template);
  }

  /** A login that may do everything in a database. */
  DatabaseLogin superuser(String database) {
    return server.databases().superuser(database);
  }

  void dropDatabase(String name) {
    server.databases().drop(name);
  }

  @Override
  public void close() {
    if (open.getAndSet(false)) {
      server.leave();
    }
  }
}
