package jp.shirube.governance.coordination;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.database.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the parties see and can write, also through SQL under the role of the application. */
class PartiesTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static int fromTaxToA;
  private static int fromOfficeToB;
  private static int fromAToCitizens;

  private final CoordinationItems items = GOVERNANCE.get(CoordinationItems.class);

  @BeforeAll
  static void raise() {
    fromTaxToA = raised("tax-staff", Party.vendor("A"));
    fromOfficeToB = raised("plan-1", Party.vendor("B"));
    fromAToCitizens = raised("a-lead", Party.department("市民課"));
  }

  private static int raised(String by, Party owner) {
    NewItem item =
        new NewItem("件名", "質問", Party.OFFICE, owner, TODAY.plusDays(3), ItemSubject.NONE);
    return GOVERNANCE.get(ItemDesk.class).raise(CITY, item, person(by)).number();
  }

  @Test
  void eachPartySeesWhatItRaisedAndWhatIsAddressedToIt() {
    assertThat(seenBy("a-engineer")).containsExactly(fromTaxToA, fromAToCitizens);
    assertThat(seenBy("b-lead")).containsExactly(fromOfficeToB);
    assertThat(seenBy("c-lead")).isEmpty();
    assertThat(seenBy("tax-head")).containsExactly(fromTaxToA);
    assertThat(seenBy("citizens-staff")).containsExactly(fromAToCitizens);
    assertThat(seenBy("plan-2")).containsExactly(fromTaxToA, fromOfficeToB, fromAToCitizens);
    assertThat(seenBy("auditor")).hasSize(3);
  }

  @Test
  void anItemOfOthersCannotBeFoundByItsNumber() {
    assertThatThrownBy(() -> items.get(CITY, fromOfficeToB, person("a-lead")))
        .hasMessage("SRB-CRD-0001");
    CoordinationItem stolen = items.get(CITY, fromOfficeToB, STAFF);
    assertThat(items.history(CITY, stolen, person("a-lead"))).isEmpty();
  }

  @Test
  void throughSqlAPartySeesNoMore() {
    String count = "select count(*) from app.";
    assertThat(number(Standing.vendor("A"), count + "coordination_item")).isEqualTo(2);
    assertThat(number(Standing.vendor("A"), count + "coordination_event")).isEqualTo(2);
    assertThat(number(Standing.vendor("C"), count + "coordination_event")).isZero();
    assertThat(number(Standing.department("税務課"), count + "coordination_item")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // as another vendor
        """
        insert into app.coordination_item (municipality, number, title, question, raised_vendor,
          due, state, raised_at, asked_at, changed_at)
        values ('082368', 900, 'x', 'x', 'B', '2026-12-01', 'OPEN', now(), now(), now())
        """,
        // as the programme office
        """
        insert into app.coordination_item (municipality, number, title, question, owner_vendor,
          due, state, raised_at, asked_at, changed_at)
        values ('082368', 901, 'x', 'x', 'A', '2026-12-01', 'OPEN', now(), now(), now())
        """,
        // a word in somebody else's item
        """
        insert into app.coordination_event (municipality, item_id, action, to_state, at, actor_id,
          actor_name, actor_role, actor_origin)
        values ('082368', (select max(id) - 1 from app.coordination_item), 'ANSWER', 'ANSWERED',
          now(), '', '', '', '')
        """,
        // oneself into the readers of a document
        """
        insert into app.document_reader (municipality, document_no, vendor, granted_at, granted_by)
        values ('082368', 1, 'A', now(), 'a')
        """,
        """
        insert into app.minutes (municipality, number, version, held_on, title, participants,
          vendors, written_at, actor_id, actor_name, actor_role, actor_origin)
        values ('082368', 1, 1, '2026-11-01', 'x', 'x', '{A}', now(), '', '', '', '')
        """,
        // a further version of a document that it does not see
        """
        insert into app.shared_document (municipality, number, version, title, file_name, size,
          sha256, content, uploaded_vendor, uploaded_at, actor_id, actor_name, actor_role,
          actor_origin)
        values ('082368', 77, 2, 'x', 'x', 0, encode(sha256(''), 'hex'), '', 'A', now(), '', '',
          '', '')
        """
      })
  void throughSqlAVendorCannotWriteBeyondItsOwn(String sql) {
    assertThatThrownBy(() -> update(Standing.vendor("A"), sql))
        .rootCause()
        .message()
        .matches("(?s).*(row-level security|a version without the one before).*");
  }

  @Test
  void throughSqlAVendorChangesNoItemOfOthersAndHandsNoneOn() {
    assertThat(update(Standing.vendor("C"), "update app.coordination_item set state = 'CLOSED'"))
        .isZero();
    assertThatThrownBy(
            () ->
                update(Standing.vendor("A"), "update app.coordination_item set owner_vendor = 'A'"))
        .rootCause()
        .hasMessageContaining("handed on");
    assertThat(items.open(CITY)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update app.coordination_item set raised_vendor = 'A'",
        "update app.coordination_item set number = 1000",
        "delete from app.coordination_item",
        "update app.coordination_event set text = ''",
        "delete from app.coordination_event",
        "update app.shared_document set content = ''",
        "delete from app.document_reading",
        "delete from app.document_reader",
        "update app.minutes set participants = ''"
      })
  void nobodyRewritesHistory(String sql) {
    assertThatThrownBy(() -> update(Standing.CITY, sql))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "coordination_number",
        "coordination_item",
        "coordination_event",
        "shared_document",
        "document_reader",
        "document_reading",
        "minutes",
        "minutes_topic"
      })
  void anotherMunicipalitySeesNoRow(String table) {
    try (Database neighbour = GOVERNANCE.openFor("082082")) {
      for (var pool : List.of(neighbour.app(), neighbour.owner())) {
        assertThat(
                JdbcClient.create(pool)
                    .sql("select count(*) from app." + table)
                    .query(Long.class)
                    .single())
            .isZero();
      }
    }
  }

  private List<Integer> seenBy(String person) {
    return items.all(CITY, person(person)).stream().map(CoordinationItem::number).toList();
  }

  private static long number(Standing standing, String sql) {
    return GOVERNANCE
        .get(Tenancy.class)
        .call(CITY, standing, () -> sql().sql(sql).query(Long.class).single());
  }

  private static int update(Standing standing, String sql) {
    return GOVERNANCE.get(Tenancy.class).call(CITY, standing, () -> sql().sql(sql).update());
  }

  private static JdbcClient sql() {
    return JdbcClient.create(GOVERNANCE.database().app());
  }

  private static Actor person(String id) {
    return GOVERNANCE.get(People.class).find(CITY, id).orElseThrow().actor("test");
  }
}
