package jp.shirube.migration.database;

import javax.sql.DataSource;
import jp.shirube.mappings.standard.CodeList;
import jp.shirube.mappings.standard.Standards;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The municipalities that this database serves. */
final class TenantRegister {

  /** 市区町村コード; an excerpt in the built-in edition. */
  private static final String CODES = "001-911";

  private static final String REGISTER =
      """
      INSERT INTO app.municipality (municipality, name) VALUES (?, ?)
      ON CONFLICT (municipality) DO UPDATE SET name = excluded.name
        WHERE municipality.name = '' AND excluded.name <> ''
      """;

  private final JdbcClient client;

  TenantRegister(DataSource app) {
    this.client = JdbcClient.create(app);
  }

  /** Makes the municipality known, with its name where the standard's code list has it. */
  void register(String municipality) {
    client.sql(REGISTER).params(municipality, nameInStandard(municipality)).update();
  }

  private static String nameInStandard(String municipality) {
    return Standards.builtIn()
        .codeList(CODES)
        .flatMap(list -> list.value(municipality))
        .map(CodeList.CodeValue::label)
        .orElse("");
  }

  /** The registered name, {@code ""} when there is none. */
  String name(String municipality) {
    return client
        .sql("SELECT name FROM app.municipality WHERE municipality = ?")
        .param(municipality)
        .query(String.class)
        .single();
  }
}
