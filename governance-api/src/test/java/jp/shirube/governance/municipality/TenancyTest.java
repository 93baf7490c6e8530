package jp.shirube.governance.municipality;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.migration.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What another municipality sees and can write: nothing. */
class TenancyTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final String NEIGHBOUR = "082082";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "system_assignment",
        "pmo_month",
        "step_state",
        "step_change",
        "fact",
        "proposal",
        "step_approval",
        "step_settings",
        "step_edition_use",
        "audit_event"
      })
  void anotherMunicipalitySeesNoRow(String table) {
    GOVERNANCE.get(Months.class).latest(CITY).orElseGet(GOVERNANCE::openMonth);
    try (Database neighbour = GOVERNANCE.openFor(NEIGHBOUR)) {
      for (var pool : List.of(neighbour.app(), neighbour.owner())) {
        long seen =
            JdbcClient.create(pool)
                .sql("select count(*) from app." + table)
                .query(Long.class)
                .single();
        assertThat(seen).isZero();
      }
    }
  }

  @Test
  void anotherMunicipalityFindsNoMonthEvenByItsId() {
    Month month = GOVERNANCE.openMonth();
    try (Database neighbour = GOVERNANCE.openFor(NEIGHBOUR);
        Governance other = Governance.open(neighbour, GOVERNANCE.clock())) {
      assertThat(other.get(Months.class).all(NEIGHBOUR)).isEmpty();
      Month stolen =
          new Month(
              month.id(),
              NEIGHBOUR,
              month.month(),
              month.revision(),
              month.reason(),
              month.edition(),
              month.state(),
              month.openedAt(),
              month.contentHash());
      assertThat(other.get(StepBoard.class).records(stolen)).isEmpty();
      assertThatThrownBy(() -> other.get(StepBoard.class).confirm(stolen, "001", STAFF))
          .hasMessage("SRB-PRG-0013");
    }
  }

  @Test
  void aRowOfAnotherMunicipalityCannotBeWritten() {
    assertThatThrownBy(
            () ->
                JdbcClient.create(GOVERNANCE.database().app())
                    .sql(
                        """
                        insert into app.system_assignment (municipality, system_id, system_name,
                                                           display_order, department, vendor)
                        values ('082082', '001', 'x', 1, 'x', 'A')
                        """)
                    .update())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update app.step_change set reason = ''",
        "delete from app.step_change",
        "update app.fact set kind = ''",
        "delete from app.fact",
        "delete from app.step_state",
        "delete from app.pmo_month",
        "update app.audit_event set action = ''"
      })
  void historyAndFactsCannotBeAltered(String sql) {
    assertThatThrownBy(() -> JdbcClient.create(GOVERNANCE.database().app()).sql(sql).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }
}
