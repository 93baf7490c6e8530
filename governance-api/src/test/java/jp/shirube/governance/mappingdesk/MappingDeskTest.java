package jp.shirube.governance.mappingdesk;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinitions;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Severity;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk over a real database; each test uses systems of its own. */
class MappingDeskTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final TestDesk desk = new TestDesk(GOVERNANCE);

  private static void assertRefused(ThrowingCallable call, Object... codes) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            FindingException.class,
            e ->
                assertThat(e.findings())
                    .extracting(it -> (Object) it.code())
                    .containsExactly(codes));
  }

  @Test
  void aGoodWorkbookGoesItsWholeWay() {
    byte[] workbook = SampleWorkbooks.of("001");
    MappingVersion draft = desk.checked("001", workbook, "a-engineer");
    assertThat(draft)
        .extracting(
            MappingVersion::number,
            MappingVersion::state,
            MappingVersion::vendor,
            MappingVersion::department,
            MappingVersion::uploaderId,
            MappingVersion::size)
        .containsExactly(1, MappingState.DRAFT, "A", "市民課", "a-engineer", (long) workbook.length);
    assertThat(draft.lastCheck().orElseThrow())
        .extracting(
            MappingCheck::errors,
            MappingCheck::edition,
            MappingCheck::editionKnown,
            MappingCheck::contentHash)
        .containsExactly(
            0,
            "draft-2026.1",
            true,
            MappingDefinitions.read("001.xlsx", workbook).definition().orElseThrow().contentHash());
    desk.act(draft, MappingAction.SUBMIT, "", "a-lead");
    desk.act(draft, MappingAction.RETURN, "続柄の変換を確認してください", "plan-1");
    desk.act(draft, MappingAction.SUBMIT, "変換は仕様書どおりです", "a-lead");
    MappingVersion approved = desk.act(draft, MappingAction.APPROVE, "", "plan-2");
    assertThat(approved.state()).isEqualTo(MappingState.APPROVED);
    assertThat(desk.get(MappingVersions.class).history(CITY, draft, desk.person("a-lead")))
        .extracting(
            MappingEvent::number,
            MappingEvent::action,
            MappingEvent::toState,
            MappingEvent::comment,
            MappingEvent::actorId)
        .containsExactly(
            tuple(1, MappingAction.UPLOAD, MappingState.DRAFT, "", "a-engineer"),
            tuple(2, MappingAction.SUBMIT, MappingState.SUBMITTED, "", "a-lead"),
            tuple(3, MappingAction.RETURN, MappingState.RETURNED, "続柄の変換を確認してください", "plan-1"),
            tuple(4, MappingAction.SUBMIT, MappingState.SUBMITTED, "変換は仕様書どおりです", "a-lead"),
            tuple(5, MappingAction.APPROVE, MappingState.APPROVED, "", "plan-2"));
    assertThat(facts("001")).containsExactly("MAPPING_APPROVED mapping " + draft.id());
  }

  private static List<String> facts(String system) {
    return GOVERNANCE
        .get(Tenancy.class)
        .call(
            CITY,
            () ->
                JdbcClient.create(GOVERNANCE.database().app())
                    .sql(
                        "select kind || ' ' || evidence_kind || ' ' || evidence_reference"
                            + " from app.fact where system_id = ? order by id")
                    .param(system)
                    .query(String.class)
                    .list());
  }

  @Test
  void theWorkbookIsKeptByteForByteAndSealed() {
    byte[] workbook = SampleWorkbooks.of("002");
    MappingVersion version = desk.checked("002", workbook, "a-engineer");
    assertThat(desk.get(MappingVersions.class).take(CITY, version, desk.person("plan-1")))
        .isEqualTo(workbook);
    byte[] kept =
        GOVERNANCE
            .get(Tenancy.class)
            .call(
                CITY,
                () ->
                    JdbcClient.create(GOVERNANCE.database().app())
                        .sql("select content from app.mapping_version where id = ?")
                        .param(version.id())
                        .query(byte[].class)
                        .single());
    assertThat(kept).hasSizeGreaterThan(workbook.length);
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("xl/workbook.xml");
  }

  @Test
  void findingsKeepSheetCellCodeAndWeight() {
    byte[] faulty =
        SampleWorkbooks.of(
            "003",
            SampleWorkbooks.cell("項目", 3, "規則1", "まほう")
                .andThen(SampleWorkbooks.cover("作成日", "きのう")));
    MappingVersion version = desk.checked("003", faulty, "a-engineer");
    assertThat(desk.findings(version))
        .filteredOn(it -> it.severity() == Severity.ERROR)
        .extracting(DeskFinding::code, DeskFinding::sheet, DeskFinding::line, DeskFinding::heading)
        .containsExactly(
            tuple(MappingCode.NOT_A_DATE.code(), "表紙", 9L, "値"),
            tuple(MappingCode.RULE_UNKNOWN.code(), "項目", 3L, "規則1"));
    assertThat(version.lastCheck().orElseThrow().errors()).isEqualTo(2);
    assertRefused(
        () -> desk.act(version, MappingAction.SUBMIT, "", "a-lead"), MappingDeskCode.HAS_ERRORS);
  }

  @Test
  void aCoverOfAnotherSystemOrVendorIsAnErrorAtItsCell() {
    MappingVersion version = desk.checked("004", SampleWorkbooks.of("021"), "a-engineer");
    assertThat(desk.findings(version).subList(0, 2))
        .extracting(DeskFinding::code, DeskFinding::sheet, DeskFinding::line, DeskFinding::heading)
        .containsExactly(
            tuple("SRB-MDK-0030", "表紙", 3L, "値"), tuple("SRB-MDK-0031", "表紙", 4L, "値"));
    assertThat(version.isClean()).isFalse();
  }

  @Test
  void aWorkbookThatIsNoDefinitionIsKeptWithItsFinding() {
    MappingVersion version =
        desk.checked("004", SampleWorkbooks.of("010", TestFiles::withoutSheets), "a-engineer");
    assertThat(desk.findings(version))
        .extracting(DeskFinding::code)
        .containsExactly(MappingCode.NOT_A_DEFINITION.code());
    assertThat(version.lastCheck().orElseThrow().contentHash()).isEmpty();
  }

  @Test
  void whatIsNoWorkbookIsRefusedAndNothingIsLost() {
    MappingVersion before = desk.checked("006", SampleWorkbooks.of("006"), "a-engineer");
    TestFiles.refused()
        .forEach(
            (file, code) ->
                assertRefused(
                    () ->
                        desk.get(MappingDesk.class)
                            .upload(CITY, "006", file, desk.person("a-lead")),
                    code));
    assertThat(desk.get(MappingVersions.class).lineOf(CITY, before, desk.person("a-lead")))
        .containsExactly(before);
  }

  @Test
  void theSameFileAgainIsNoVersion() {
    MappingVersion first = desk.checked("010", SampleWorkbooks.of("010"), "a-engineer");
    assertRefused(
        () -> desk.checked("010", SampleWorkbooks.of("010"), "a-lead"), MappingDeskCode.SAME_FILE);
    MappingVersion second = desk.checked("010", SampleWorkbooks.noted("010", "二"), "a-engineer");
    MappingVersion third = desk.checked("010", SampleWorkbooks.of("010"), "a-engineer");
    assertThat(List.of(first, second, third))
        .extracting(MappingVersion::number)
        .containsExactly(1, 2, 3);
  }

  @Test
  void whoUploadedOrSubmittedNeverApproves() {
    MappingVersion uploaded = desk.submitted("011", SampleWorkbooks.of("011"), "plan-1");
    assertRefused(
        () -> desk.act(uploaded, MappingAction.APPROVE, "", "plan-1"), MappingDeskCode.OWN_VERSION);
    desk.act(uploaded, MappingAction.WITHDRAW, "", "a-lead");
    desk.act(uploaded, MappingAction.SUBMIT, "", "plan-2");
    assertRefused(
        () -> desk.act(uploaded, MappingAction.APPROVE, "", "plan-2"), MappingDeskCode.OWN_VERSION);
    assertRefused(
        () -> desk.act(uploaded, MappingAction.APPROVE, "", "a-lead"), MappingDeskCode.NOT_ALLOWED);
    assertThat(desk.act(uploaded, MappingAction.APPROVE, "", "plan-head").state())
        .isEqualTo(MappingState.APPROVED);
  }

  @Test
  void approvingANewerVersionRetiresTheOlder() {
    MappingVersion first = desk.submitted("012", SampleWorkbooks.of("012"), "a-lead");
    desk.act(first, MappingAction.APPROVE, "", "plan-1");
    MappingVersion second = desk.submitted("012", SampleWorkbooks.noted("012", "二"), "a-lead");
    assertThat(desk.now(first).state()).isEqualTo(MappingState.APPROVED);
    desk.act(second, MappingAction.APPROVE, "", "plan-1");
    assertThat(desk.now(first))
        .extracting(MappingVersion::state, MappingVersion::comment)
        .containsExactly(MappingState.RETIRED, "版2が承認されたため、この版は廃止になりました。");
    assertThat(desk.now(second).state()).isEqualTo(MappingState.APPROVED);
  }

  @Test
  void oneVersionAtATimeWaitsAndNoOlderOneComesAfterANewer() {
    MappingVersion first = desk.checked("013", SampleWorkbooks.of("013"), "a-engineer");
    MappingVersion second = desk.submitted("013", SampleWorkbooks.noted("013", "二"), "a-lead");
    assertRefused(
        () -> desk.act(first, MappingAction.SUBMIT, "", "a-lead"),
        MappingDeskCode.ANOTHER_SUBMITTED);
    desk.act(second, MappingAction.APPROVE, "", "plan-1");
    assertRefused(
        () -> desk.act(first, MappingAction.SUBMIT, "", "a-lead"),
        MappingDeskCode.OLDER_THAN_APPROVED);
  }

  @Test
  void aReturnWithoutACommentIsRefused() {
    MappingVersion version = desk.submitted("017", SampleWorkbooks.of("017"), "c-lead");
    assertRefused(
        () -> desk.act(version, MappingAction.RETURN, " ", "plan-1"),
        MappingDeskCode.COMMENT_MISSING);
    assertRefused(
        () -> desk.act(version, MappingAction.SUBMIT, "", "c-lead"),
        MappingDeskCode.NOT_IN_THIS_STATE);
  }

  @Test
  void aVersionMayBeCheckedAgainWhileItIsADraft() {
    MappingVersion version = desk.checked("019", SampleWorkbooks.of("019"), "c-engineer");
    long before = version.lastCheck().orElseThrow().id();
    desk.get(MappingDesk.class).checkAgain(CITY, version.id(), desk.person("c-engineer"));
    desk.await();
    assertThat(desk.now(version).lastCheck().orElseThrow().id()).isGreaterThan(before);
    desk.act(version, MappingAction.SUBMIT, "", "c-lead");
    assertRefused(
        () -> desk.get(MappingDesk.class).checkAgain(CITY, version.id(), desk.person("c-lead")),
        MappingDeskCode.NOT_IN_THIS_STATE);
  }

  @Test
  void usesOfAnItemAreFoundInVersionsInUse() {
    MappingVersion version = desk.checked("020", SampleWorkbooks.of("020"), "c-engineer");
    var group =
        MappingDefinitions.read("020.xlsx", SampleWorkbooks.of("020"))
            .definition()
            .orElseThrow()
            .groups()
            .get(0);
    var item = group.items().get(0);
    MappingFindings findings = desk.get(MappingFindings.class);
    assertThat(
            findings.usesOf(
                CITY, "draft-2026.1", group.groupId(), item.physicalName(), desk.person("plan-1")))
        .extracting(ItemUse::versionId, ItemUse::state, ItemUse::line, ItemUse::fileId)
        .containsExactly(tuple(version.id(), MappingState.DRAFT, item.line(), group.fileId()));
    assertThat(
            findings.usesOf(
                CITY, "draft-2026.1", group.groupId(), item.physicalName(), desk.person("a-lead")))
        .isEmpty();
    desk.act(version, MappingAction.RETIRE, "", "c-lead");
    assertThat(
            findings.usesOf(
                CITY, "draft-2026.1", group.groupId(), item.physicalName(), desk.person("plan-1")))
        .isEmpty();
  }

  @Test
  void ofTwoWhoDecideAtOnceOneDecides() throws Exception {
    MappingVersion version = desk.submitted("021", SampleWorkbooks.of("021"), "b-lead");
    List<String> outcomes =
        atOnce(
            () -> outcome(() -> desk.act(version, MappingAction.APPROVE, "", "plan-1")),
            () -> outcome(() -> desk.act(version, MappingAction.RETURN, "理由", "plan-2")));
    assertThat(outcomes).containsExactlyInAnyOrder("done", "SRB-MDK-0003");
    assertThat(desk.get(MappingVersions.class).history(CITY, version, desk.person("plan-1")))
        .hasSize(3);
  }

  @Test
  void twoUploadsAtOnceAreTwoVersions() throws Exception {
    List<String> outcomes =
        atOnce(
            () -> outcome(() -> desk.checked("022", SampleWorkbooks.of("022"), "b-engineer")),
            () -> outcome(() -> desk.checked("022", SampleWorkbooks.noted("022", "二"), "b-lead")));
    assertThat(outcomes).containsExactly("done", "done");
    assertThat(
            desk.get(MappingVersions.class).all(CITY, desk.person("b-lead")).stream()
                .filter(it -> it.systemId().equals("022"))
                .map(MappingVersion::number))
        .containsExactly(2, 1);
  }

  private static String outcome(Runnable work) {
    try {
      work.run();
      return "done";
    } catch (FindingException e) {
      return e.findings().get(0).code().code();
    }
  }

  private static List<String> atOnce(Callable<String> one, Callable<String> other)
      throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      List<String> outcomes = new ArrayList<>();
      for (Future<String> each : both.invokeAll(List.of(one, other))) {
        outcomes.add(each.get());
      }
      return outcomes;
    } finally {
      both.shutdown();
    }
  }
}
