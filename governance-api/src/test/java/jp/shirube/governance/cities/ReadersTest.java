package jp.shirube.governance.cities;

import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadersTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final Reader IBARAKI = Reader.prefecture("08");

  @BeforeAll
  static void register() {
    put("080004", "ibaraki", Actor.Role.PREFECTURE_READER);
    put("080004", "planner", Actor.Role.PLANNER);
    put("090000", "tochigi", Actor.Role.PREFECTURE_READER);
    put(Readers.NATION, "nation", Actor.Role.NATION_READER);
    put("080004", "impostor", Actor.Role.NATION_READER);
  }

  private static void put(String body, String id, Actor.Role role) {
    GOVERNANCE.openFor(body).close();
    GOVERNANCE
        .get(People.class)
        .put(body, new Person(id, id, role, "", "", "", TODAY.minusDays(1), null), STAFF);
  }

  private static void require(Reader reader, String id) {
    Readers readers = GOVERNANCE.get(Readers.class);
    readers.require(reader, readers.actor(reader, id, "test"));
  }

  @Test
  void prefecturesHaveCodesOfTheirOwn() {
    assertThat(Readers.body(IBARAKI)).isEqualTo("080004");
    assertThat(Readers.body(Reader.prefecture("13"))).isEqualTo("130001");
    assertThat(Readers.body(Reader.NATION)).isEqualTo("000000");
  }

  @Test
  void aPrefectureReadsItselfAndTheNationReadsAll() {
    assertThatCode(() -> require(IBARAKI, "ibaraki")).doesNotThrowAnyException();
    assertThatCode(() -> require(IBARAKI, "nation")).doesNotThrowAnyException();
    assertThatCode(() -> require(Reader.NATION, "nation")).doesNotThrowAnyException();
  }

  @Test
  void nobodyElseReads() {
    refused(IBARAKI, "tochigi");
    refused(Reader.NATION, "ibaraki");
    refused(IBARAKI, "planner");
    refused(Reader.NATION, "impostor");
    refused(IBARAKI, "impostor");
    refused(IBARAKI, "nobody");
  }

  private static void refused(Reader reader, String id) {
    assertThatThrownBy(() -> require(reader, id)).hasMessageContaining("SRB-CTY-0003");
  }

  @Test
  void whatIsNoPrefectureIsSaid() {
    assertThatThrownBy(() -> Readers.prefecture("48")).hasMessageContaining("SRB-CTY-0001");
    assertThat(Readers.prefecture("47")).isEqualTo(Reader.prefecture("47"));
  }
}
