package jp.shirube.migration.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import jp.shirube.mappings.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The installation's database for one municipality: three pools, each in its own role, each session
 * bound to the municipality by row-level security.
 */
public final class Database implements AutoCloseable {

  private static final Pattern MUNICIPALITY = Pattern.compile("\\d{6}");

  private final String municipality;
  private final @Nullable EmbeddedServer server;
  private final Map<DatabaseRole, HikariDataSource> pools = new EnumMap<>(DatabaseRole.class);

  private Database(DatabaseLogin login, String municipality, @Nullable EmbeddedServer server) {
    this.municipality = municipality;
    this.server = server;
    for (DatabaseRole role : DatabaseRole.values()) {
      pools.put(role, RolePool.open(login, role, municipality));
    }
  }

  /**
   * Opens an external database; makes roles and schemas that are missing and runs the scripts.
   *
   * @param jdbcUrl {@code jdbc:postgresql://...}
   * @param municipality 6-digit 市区町村コード
   * @throws DatabaseException when it cannot be used, with the reason
   */
  public static Database open(String jdbcUrl, String municipality) {
    return open(DatabaseLogin.of(jdbcUrl), municipality);
  }

  /** Like {@link #open(String, String)} with a login made elsewhere. */
  public static Database open(DatabaseLogin login, String municipality) {
    return open(login, municipality, null);
  }

  /** Starts or joins the embedded server of a home folder; it is left when the database closes. */
  public static Database embedded(Path home, String municipality) {
    return embedded(home, municipality, notice -> {});
  }

  /**
   * Like {@link #embedded(Path, String)}.
   *
   * @param notices told what is waited for when it takes long
   */
  public static Database embedded(Path home, String municipality, Consumer<Finding> notices) {
    EmbeddedServer server = EmbeddedServer.start(home, notices);
    try {
      return open(server.login(), municipality, server);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static Database open(
      DatabaseLogin login, String municipality, @Nullable EmbeddedServer server) {
    checkMunicipality(municipality);
    RoleBootstrap.run(login);
    Database database = new Database(login, municipality, server);
    try {
      database.migrate("classpath:db/migration", "flyway_migration");
      new TenantRegister(database.app()).register(municipality);
      return database;
    } catch (RuntimeException e) {
      database.closePools();
      throw e;
    }
  }

  private static void checkMunicipality(String municipality) {
    if (!MUNICIPALITY.matcher(municipality).matches()) {
      throw new DatabaseException(
          DatabaseFinding.WRONG_MUNICIPALITY, Map.of("municipality", municipality));
    }
  }

  /**
   * Runs a module's scripts as the owner, with a history of its own in schema {@code app}.
   *
   * @param location Flyway location, such as {@code classpath:db/governance}
   * @param historyTable name of the history table, such as {@code flyway_governance}
   * @throws DatabaseException when the history differs from the scripts
   */
  public void migrate(String location, String historyTable) {
    new SchemaMigrator(owner()).run(location, historyTable);
  }

  public String municipality() {
    return municipality;
  }

  /** The municipality's registered name, {@code ""} when none is known. */
  public String municipalityName() {
    return new TenantRegister(app()).name(municipality);
  }

  /** Sessions as {@code shirube_owner}: scripts only. */
  public DataSource owner() {
    return pool(DatabaseRole.OWNER);
  }

  /** Sessions as {@code shirube_migration}. */
  public DataSource migration() {
    return pool(DatabaseRole.MIGRATION);
  }

  /** Sessions as {@code shirube_app}. */
  public DataSource app() {
    return pool(DatabaseRole.APP);
  }

  private DataSource pool(DatabaseRole role) {
    HikariDataSource pool = pools.get(role);
    if (pool == null) {
      throw new IllegalStateException("no pool of " + role);
    }
    return pool;
  }

  private void closePools() {
    List.copyOf(pools.values()).forEach(HikariDataSource::close);
  }

  @Override
  public void close() {
    closePools();
    if (server != null) {
      server.close();
    }
  }
}
