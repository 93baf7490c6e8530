package jp.shirube.governance.coordination;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.migration.actor.Actor;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Minutes, their corrections, and what the parties see of them. */
class MinutesBookTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final MinutesBook book = GOVERNANCE.get(MinutesBook.class);

  @Test
  void aPartySeesTheMinutesWithoutTheTopicsOfOthers() {
    int toA = raised("A");
    int toB = raised("B");
    Minutes kept =
        book.write(
            CITY,
            minutes(
                List.of(Party.vendor("A"), Party.department("市民課")),
                new MinutesTopic("全体", 0, "日程を確かめた", "12月に再リハーサル"),
                new MinutesTopic("A社の件", toA, "", "了承"),
                new MinutesTopic("B社の件", toB, "費用の話", "継続")),
            STAFF);
    assertThat(kept.version()).isEqualTo(1);
    assertThat(kept.topics()).hasSize(3);
    assertThat(book.get(CITY, kept.number(), person("a-lead")).topics())
        .extracting(MinutesTopic::topic)
        .containsExactly("全体", "A社の件");
    assertThat(book.get(CITY, kept.number(), person("citizens-staff")).topics())
        .extracting(MinutesTopic::topic)
        .containsExactly("全体");
    assertThatThrownBy(() -> book.get(CITY, kept.number(), person("b-lead")))
        .hasMessage("SRB-CRD-0050");
    assertThat(book.all(CITY, person("tax-head"))).isEmpty();
  }

  @Test
  void aCorrectionIsTheNextVersionWithAReason() {
    Minutes first = book.write(CITY, minutes(List.of(), topic("初め")), STAFF);
    Minutes second =
        book.correct(CITY, first.number(), minutes(List.of(), topic("直し")), "誤記", STAFF);
    assertThat(second.version()).isEqualTo(2);
    assertThat(book.get(CITY, first.number(), STAFF)).isEqualTo(second);
    assertThat(book.versions(CITY, STAFF).stream().filter(it -> it.number() == first.number()))
        .extracting(Minutes::version, Minutes::reason, it -> it.topics().get(0).topic())
        .containsExactly(Tuple.tuple(1, "", "初め"), Tuple.tuple(2, "誤記", "直し"));
    assertThatThrownBy(
            () -> book.correct(CITY, first.number(), minutes(List.of(), topic("x")), " ", STAFF))
        .hasMessage("SRB-CRD-0051");
    assertThatThrownBy(() -> book.correct(CITY, 999, minutes(List.of(), topic("x")), "x", STAFF))
        .hasMessage("SRB-CRD-0050");
  }

  @Test
  void incompleteMinutesAndStrangersAreRefused() {
    assertThatThrownBy(() -> book.write(CITY, minutes(List.of()), STAFF))
        .hasMessage("SRB-CRD-0051");
    assertThatThrownBy(
            () -> book.write(CITY, minutes(List.of(Party.vendor("Z")), topic("x")), STAFF))
        .hasMessage("SRB-CRD-0006");
    assertThatThrownBy(
            () -> book.write(CITY, minutes(List.of(), new MinutesTopic("x", 999, "", "")), STAFF))
        .hasMessage("SRB-CRD-0001");
    assertThatThrownBy(() -> book.write(CITY, minutes(List.of(), topic("x")), person("a-lead")))
        .hasMessage("SRB-CRD-0002");
  }

  private static MinutesTopic topic(String name) {
    return new MinutesTopic(name, 0, "", "");
  }

  private static Minutes minutes(List<Party> parties, MinutesTopic... topics) {
    return new Minutes(0, 1, TODAY, "定例会", "庁議室", "行政経営課、A社（見本）", parties, "", List.of(topics));
  }

  private static int raised(String vendor) {
    return GOVERNANCE
        .get(ItemDesk.class)
        .raise(
            CITY,
            new NewItem("件名", "質問", Party.OFFICE, Party.vendor(vendor), TODAY, ItemSubject.NONE),
            STAFF)
        .number();
  }

  private static Actor person(String id) {
    return GOVERNANCE.get(People.class).find(CITY, id).orElseThrow().actor("test");
  }
}
