package jp.shirube.governance.coordination;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.migration.actor.Actor;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Items from being raised to being settled, by those who may. */
class ItemDeskTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final LocalDate DUE = TODAY.plusDays(10);

  private final ItemDesk desk = GOVERNANCE.get(ItemDesk.class);
  private final CoordinationItems items = GOVERNANCE.get(CoordinationItems.class);

  @Test
  void anItemIsKeptWithEverythingAndNumbered() {
    NewItem item =
        new NewItem(
            "続柄の変換",
            "続柄コード99の意味は何か。",
            Party.OFFICE,
            Party.vendor("A"),
            DUE,
            new ItemSubject("001", 33, "001001.zokugara", "SRB-ROW-0001"));
    CoordinationItem first = desk.raise(CITY, item, STAFF);
    CoordinationItem second = desk.raise(CITY, item, STAFF);
    assertThat(second.number()).isEqualTo(first.number() + 1);
    assertThat(items.get(CITY, first.number(), STAFF)).isEqualTo(first);
    assertThat(first.subject()).isEqualTo(item.subject());
    assertThat(first.state()).isEqualTo(ItemState.OPEN);
    assertThat(first.owner()).isEqualTo(Party.vendor("A"));
    assertThat(first.lastAnswer()).isEmpty();
  }

  @Test
  void questionAnswerAndAgreementAreKeptInOrder() {
    CoordinationItem item = desk.raise(CITY, toVendor("A"), person("citizens-staff"));
    int number = item.number();
    desk.act(CITY, number, ItemAction.ANSWER, "旧システムの独自値です。", person("a-engineer"));
    desk.act(CITY, number, ItemAction.ASK_AGAIN, "件数は何件か。", person("citizens-staff"));
    desk.act(CITY, number, ItemAction.ANSWER, "12件です。", person("a-lead"));
    CoordinationItem closed =
        desk.act(CITY, number, ItemAction.CLOSE, "了承", person("citizens-head"));
    assertThat(closed.state()).isEqualTo(ItemState.CLOSED);
    assertThat(closed.lastAnswer()).isEqualTo("12件です。");
    assertThat(items.history(CITY, closed, STAFF))
        .extracting(ItemEvent::action, ItemEvent::toState, ItemEvent::text, ItemEvent::actorRole)
        .containsExactly(
            Tuple.tuple("RAISE", ItemState.OPEN, "", Actor.Role.DEPARTMENT_STAFF),
            Tuple.tuple("ANSWER", ItemState.ANSWERED, "旧システムの独自値です。", Actor.Role.VENDOR_ENGINEER),
            Tuple.tuple("ASK_AGAIN", ItemState.OPEN, "件数は何件か。", Actor.Role.DEPARTMENT_STAFF),
            Tuple.tuple("ANSWER", ItemState.ANSWERED, "12件です。", Actor.Role.VENDOR_LEAD),
            Tuple.tuple("CLOSE", ItemState.CLOSED, "了承", Actor.Role.DEPARTMENT_HEAD));
  }

  @Test
  void whoStandsForAPartyRaisesAsThatParty() {
    NewItem asAnother =
        new NewItem("件名", "質問", Party.vendor("B"), Party.OFFICE, DUE, ItemSubject.NONE);
    assertThat(desk.raise(CITY, asAnother, person("a-lead")).raisedBy())
        .isEqualTo(Party.vendor("A"));
    assertThat(desk.raise(CITY, asAnother, STAFF).raisedBy()).isEqualTo(Party.vendor("B"));
  }

  @Test
  void aVendorMayAskADepartmentWhoseSystemsAreNotItsOwn() {
    NewItem item =
        new NewItem(
            "宛名の連携", "いつ渡せるか。", Party.OFFICE, Party.department("医療保険課"), DUE, ItemSubject.NONE);
    CoordinationItem raised = desk.raise(CITY, item, person("a-lead"));
    assertThat(items.get(CITY, raised.number(), person("insurance-staff"))).isEqualTo(raised);
  }

  /** The table of the states, written down a second time. */
  static Stream<Arguments> ways() {
    Map<ItemState, Set<ItemAction>> allowed = new EnumMap<>(ItemState.class);
    allowed.put(ItemState.OPEN, Set.of(ItemAction.ANSWER, ItemAction.CLOSE, ItemAction.WITHDRAW));
    allowed.put(
        ItemState.ANSWERED,
        Set.of(ItemAction.ANSWER, ItemAction.ASK_AGAIN, ItemAction.CLOSE, ItemAction.WITHDRAW));
    allowed.put(ItemState.CLOSED, Set.of(ItemAction.REOPEN));
    allowed.put(ItemState.WITHDRAWN, Set.of());
    return Stream.of(ItemState.values())
        .flatMap(
            state ->
                Stream.of(ItemAction.values())
                    .map(a -> Arguments.of(state, a, allowed.get(state).contains(a))));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyStateAllowsItsActionsAndNoOther(ItemState state, ItemAction action, boolean allowed) {
    int number = inState(state);
    if (allowed) {
      desk.act(CITY, number, action, "理由", STAFF);
    } else {
      assertThatThrownBy(() -> desk.act(CITY, number, action, "理由", STAFF))
          .hasMessage("SRB-CRD-0003");
      assertThat(items.get(CITY, number, STAFF).state()).isEqualTo(state);
    }
  }

  private int inState(ItemState state) {
    int number = desk.raise(CITY, toVendor("A"), STAFF).number();
    ItemAction way =
        switch (state) {
          case OPEN -> null;
          case ANSWERED -> ItemAction.ANSWER;
          case CLOSED -> ItemAction.CLOSE;
          case WITHDRAWN -> ItemAction.WITHDRAW;
        };
    if (way != null) {
      desk.act(CITY, number, way, "理由", STAFF);
    }
    return number;
  }

  static Stream<Arguments> strangers() {
    return Stream.of(
        Arguments.of("citizens-staff", ItemAction.ANSWER, "SRB-CRD-0002"),
        Arguments.of("a-engineer", ItemAction.CLOSE, "SRB-CRD-0002"),
        Arguments.of("a-engineer", ItemAction.WITHDRAW, "SRB-CRD-0002"),
        Arguments.of("b-lead", ItemAction.ANSWER, "SRB-CRD-0001"),
        Arguments.of("tax-head", ItemAction.CLOSE, "SRB-CRD-0001"),
        Arguments.of("auditor", ItemAction.CLOSE, "SRB-CRD-0002"));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void whoseActionItIsNotIsRefused(String person, ItemAction action, String code) {
    int number = desk.raise(CITY, toVendor("A"), person("citizens-staff")).number();
    assertThatThrownBy(() -> desk.act(CITY, number, action, "理由", person(person))).hasMessage(code);
  }

  @Test
  void anActionWithoutTextIsRefused() {
    int number = desk.raise(CITY, toVendor("A"), STAFF).number();
    assertThatThrownBy(() -> desk.act(CITY, number, ItemAction.ANSWER, "　", STAFF))
        .hasMessage("SRB-CRD-0004");
  }

  static Stream<Arguments> wrongItems() {
    return Stream.of(
        Arguments.of(item("", "質問", Party.vendor("A"), DUE, ItemSubject.NONE), "SRB-CRD-0005"),
        Arguments.of(item("件名", " ", Party.vendor("A"), DUE, ItemSubject.NONE), "SRB-CRD-0004"),
        Arguments.of(item("件名", "質問", Party.vendor("Z"), DUE, ItemSubject.NONE), "SRB-CRD-0006"),
        Arguments.of(
            item("件名", "質問", Party.department("無い課"), DUE, ItemSubject.NONE), "SRB-CRD-0006"),
        Arguments.of(item("件名", "質問", Party.OFFICE, DUE, ItemSubject.NONE), "SRB-CRD-0008"),
        Arguments.of(
            item("件名", "質問", Party.vendor("A"), TODAY.minusDays(1), ItemSubject.NONE),
            "SRB-CRD-0009"),
        Arguments.of(
            item("件名", "質問", Party.vendor("A"), DUE, ItemSubject.system("999")), "SRB-CRD-0010"),
        Arguments.of(
            item("件名", "質問", Party.vendor("A"), DUE, new ItemSubject("001", 41, "", "")),
            "SRB-CRD-0011"),
        Arguments.of(
            item("件名", "質問", Party.vendor("A"), DUE, new ItemSubject("", 3, "", "")),
            "SRB-CRD-0011"),
        Arguments.of(
            item("件名", "質問", Party.vendor("A"), DUE, new ItemSubject("", null, "氏名", "")),
            "SRB-CRD-0012"),
        Arguments.of(
            item("件名", "質問", Party.vendor("A"), DUE, new ItemSubject("", null, "", "ROW-1")),
            "SRB-CRD-0013"));
  }

  @ParameterizedTest
  @MethodSource("wrongItems")
  void aWrongItemIsRefusedWithItsOwnCode(NewItem wrong, String code) {
    int before = items.all(CITY).size();
    assertThatThrownBy(() -> desk.raise(CITY, wrong, STAFF)).hasMessage(code);
    assertThat(items.all(CITY)).hasSize(before);
  }

  @Test
  void vendorsDoNotAskEachOther() {
    assertThatThrownBy(() -> desk.raise(CITY, toVendor("B"), person("a-lead")))
        .hasMessage("SRB-CRD-0007");
  }

  @Test
  void aChangeIsKeptFieldByFieldWithItsReason() {
    CoordinationItem item = desk.raise(CITY, toVendor("A"), STAFF);
    CoordinationItem after =
        item.withDue(DUE.plusDays(5))
            .withOwner(Party.department("市民課"))
            .withWords("件名（改）", item.question())
            .withSubject(new ItemSubject("003", 7, "", ""));
    CoordinationItem changed = desk.change(CITY, after, "担当が違った", STAFF);
    assertThat(changed.owner()).isEqualTo(Party.department("市民課"));
    assertThat(items.history(CITY, item, STAFF))
        .filteredOn(event -> event.action().equals("CHANGE"))
        .extracting(ItemEvent::field, ItemEvent::oldValue, ItemEvent::newValue, ItemEvent::text)
        .containsExactly(
            Tuple.tuple("title", "件名", "件名（改）", "担当が違った"),
            Tuple.tuple("owner", "A", "市民課", "担当が違った"),
            Tuple.tuple("due", DUE.toString(), DUE.plusDays(5).toString(), "担当が違った"),
            Tuple.tuple("system", "", "003", "担当が違った"),
            Tuple.tuple("step", "", "7", "担当が違った"));
    assertThat(items.history(CITY, item, STAFF)).hasSize(6);
    desk.change(CITY, changed, "", STAFF);
    assertThat(items.history(CITY, item, STAFF)).hasSize(6);
  }

  @Test
  void onlyTheRaiserChangesAndOnlyTheOfficeHandsOn() {
    CoordinationItem item = desk.raise(CITY, toVendor("A"), person("citizens-staff"));
    Actor raiser = person("citizens-staff");
    desk.change(CITY, item.withDue(DUE.plusDays(1)), "延ばす", raiser);
    CoordinationItem elsewhere = item.withOwner(Party.vendor("B"));
    assertThatThrownBy(() -> desk.change(CITY, elsewhere, "別の事業者", raiser))
        .hasMessage("SRB-CRD-0002");
    assertThatThrownBy(
            () -> desk.change(CITY, item.withDue(DUE.plusDays(9)), "延ばす", person("a-lead")))
        .hasMessage("SRB-CRD-0002");
    assertThatThrownBy(() -> desk.change(CITY, item.withDue(DUE.plusDays(2)), "", raiser))
        .hasMessage("SRB-CRD-0014");
    assertThatThrownBy(() -> desk.change(CITY, item.withDue(TODAY.minusDays(1)), "早める", raiser))
        .hasMessage("SRB-CRD-0009");
    desk.act(CITY, item.number(), ItemAction.WITHDRAW, "不要になった", raiser);
    assertThatThrownBy(() -> desk.change(CITY, item.withDue(DUE.plusDays(3)), "x", raiser))
        .hasMessage("SRB-CRD-0003");
  }

  @Test
  void whatWaitsLongerThanItsDueDateIsOverdue() {
    CoordinationItem due = desk.raise(CITY, item("今日", "質問", Party.vendor("C"), TODAY), STAFF);
    CoordinationItem answered =
        desk.raise(CITY, item("回答済み", "質問", Party.vendor("C"), TODAY), STAFF);
    desk.act(CITY, answered.number(), ItemAction.ANSWER, "はい", STAFF);
    assertThat(numbers(items.overdue(CITY, TODAY))).doesNotContain(due.number());
    assertThat(numbers(items.overdue(CITY, TODAY.plusDays(1))))
        .contains(due.number())
        .doesNotContain(answered.number());
    assertThat(numbers(items.open(CITY))).contains(due.number(), answered.number());
    desk.act(CITY, answered.number(), ItemAction.CLOSE, "了承", STAFF);
    assertThat(numbers(items.open(CITY))).doesNotContain(answered.number());
  }

  private static List<Integer> numbers(List<CoordinationItem> found) {
    return found.stream().map(CoordinationItem::number).toList();
  }

  private static NewItem toVendor(String vendor) {
    return item("件名", "質問", Party.vendor(vendor), DUE);
  }

  private static NewItem item(String title, String question, Party owner, LocalDate due) {
    return item(title, question, owner, due, ItemSubject.NONE);
  }

  private static NewItem item(
      String title, String question, Party owner, LocalDate due, ItemSubject subject) {
    return new NewItem(title, question, Party.OFFICE, owner, due, subject);
  }

  private static Actor person(String id) {
    return GOVERNANCE.get(People.class).find(CITY, id).orElseThrow().actor("test");
  }
}
