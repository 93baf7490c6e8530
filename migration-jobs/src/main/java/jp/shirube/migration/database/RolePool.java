package jp.shirube.migration.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Makes the pool of one role for one municipality. */
final class RolePool {

  private static final long CONNECTION_WAIT_MILLIS = 30_000;
  private static final String UNCHECKED_MILLIS = "com.zaxxer.hikari.aliveBypassWindowMs";

  static {
    // Hikari trusts a connection for half a second after its last use. After a server was lost and
    // is back, that is long enough to hand out dead ones, so each is asked before it is lent.
    System.setProperty(UNCHECKED_MILLIS, "-1");
  }

  private RolePool() {}

  static HikariDataSource open(DatabaseLogin login, DatabaseRole role, String municipality) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(role.applicationName());
    config.setDataSource(login.dataSource(role.applicationName()));
    config.setConnectionInitSql(role.sessionSettings(municipality));
    config.setMaximumPoolSize(role.connections());
    config.setMinimumIdle(0);
    config.setConnectionTimeout(CONNECTION_WAIT_MILLIS);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }
}
