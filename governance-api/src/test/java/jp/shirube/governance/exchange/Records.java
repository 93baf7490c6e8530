package jp.shirube.governance.exchange;

import static jp.shirube.governance.context.TestGovernance.CITY;

import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of imports. */
final class Records {

  private static final String LAST =
      """
      select concat_ws('|', department, vendor, outcome, file_name, file_hash, rows, accepted,
                       unchanged, rejected, conflicting, codes, actor_id)
        from app.workbook_import order by id desc limit 1
      """;

  private Records() {}

  /** The last import in one line. */
  static String last(TestGovernance governance) {
    return governance
        .get(Tenancy.class)
        .call(
            CITY,
            () ->
                JdbcClient.create(governance.database().app())
                    .sql(LAST)
                    .query(String.class)
                    .single());
  }
}
