package jp.shirube.governance.progress;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Tenancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever changes a frozen month past the application is refused, or found out by its hash. */
class MonthContentsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final MonthContents contents = GOVERNANCE.get(MonthContents.class);
  private final StepBoard board = GOVERNANCE.get(StepBoard.class);
  private final JdbcClient owner = JdbcClient.create(GOVERNANCE.database().owner());

  @Test
  void theSameContentHasTheSameHashAndAnotherAnother() {
    Month month = GOVERNANCE.openMonth();
    String before = contents.hash(month);
    assertThat(contents.hash(month)).isEqualTo(before).matches("[0-9a-f]{64}");
    board.declare(
        month, List.of(StepState.untouched("003", 1).withNote("備考 \"引用\", 改行\n")), "", STAFF);
    assertThat(contents.hash(month)).isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update app.step_state set note = 'x' where month_id = ?",
        "delete from app.step_state where month_id = ? and step_no = 40",
        "update app.month_part set content = 'x' where month_id = ?",
        "delete from app.department_confirmation where month_id = ?",
        "update app.pmo_month set reason = 'x' where id = ?",
        "update app.pmo_month set state = 'OPEN' where id = ?",
        "delete from app.pmo_month where id = ?"
      })
  void evenTheOwnerOfTheTablesIsRefused(String sql) {
    Month open = GOVERNANCE.openMonth();
    GOVERNANCE.get(MonthCycle.class).confirm(open, "税務課", "試験", STAFF);
    Month frozen = GOVERNANCE.freeze(open);
    assertThatThrownBy(() -> owner.sql(sql).param(frozen.id()).update())
        .rootCause()
        .hasMessageContaining("a frozen month");
    assertThat(contents.isIntact(frozen)).isTrue();
  }

  @Test
  void aMonthThatWasFrozenMeanwhileWeighsNothingAndTheFactWaits() {
    Month stale = GOVERNANCE.openMonth();
    Month frozen = GOVERNANCE.freeze(stale);
    OffsetDateTime at = OffsetDateTime.now(GOVERNANCE.clock());
    Evidence evidence = new Evidence("run", "run-9", "run-9");
    GOVERNANCE
        .get(Facts.class)
        .publish(new Fact(CITY, "013", FactKind.CUTOVER_PUBLISHED, at, evidence, STAFF));
    ProposalMaker maker = GOVERNANCE.get(ProposalMaker.class);
    GOVERNANCE.get(Tenancy.class).run(CITY, () -> maker.weigh(stale));
    Proposals proposals = GOVERNANCE.get(Proposals.class);
    assertThat(proposals.of(frozen)).isEmpty();
    assertThat(contents.isIntact(frozen)).isTrue();
    assertThat(proposals.open(GOVERNANCE.openMonth()))
        .extracting(Proposal::stepNo)
        .containsExactly(35);
  }

  @Test
  void whoSwitchesTheGuardsOffIsFoundOut() {
    Month frozen = GOVERNANCE.freeze(GOVERNANCE.openMonth());
    owner.sql("alter table app.step_state disable trigger frozen").update();
    owner
        .sql("update app.step_state set note = 'x' where month_id = ? and step_no = 1")
        .param(frozen.id())
        .update();
    owner.sql("alter table app.step_state enable trigger frozen").update();
    assertThat(contents.isIntact(frozen)).isFalse();
  }
}
