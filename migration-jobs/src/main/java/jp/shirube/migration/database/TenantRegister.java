package jp.shirube.migration.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The municipalities that this database serves. */
final class TenantRegister {

  private final JdbcClient client;

  TenantRegister(DataSource app) {
    this.client = JdbcClient.create(app);
  }

  void register(String municipality) {
    client
        .sql("INSERT INTO app.municipality (municipality) VALUES (?) ON CONFLICT DO NOTHING")
        .param(municipality)
        .update();
  }
}
