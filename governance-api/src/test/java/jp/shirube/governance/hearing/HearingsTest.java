package jp.shirube.governance.hearing;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.coordination.ItemDesk;
import jp.shirube.governance.coordination.ItemSubject;
import jp.shirube.governance.coordination.NewItem;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.forecast.ForecastOptions;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.submission.FrozenMonths;
import jp.shirube.governance.submission.KeptFile;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionCode;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.hearing.HearingPack;
import jp.shirube.reports.hearing.HearingPack.OpenItem;
import jp.shirube.reports.hearing.HearingPack.StalledStep;
import jp.shirube.reports.hearing.HearingPack.TrendPoint;
import jp.shirube.reports.pmo.StepCounts;
import jp.shirube.reports.protect.EncryptedPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The pack of a hearing over three months: two submitted, the third in work. */
class HearingsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final char[] PASSWORD = "Correct-Horse-7".toCharArray();
  private static Optional<Month> last = Optional.empty();

  private final Hearings hearings = GOVERNANCE.get(Hearings.class);
  private final HearingPacks packs = GOVERNANCE.get(HearingPacks.class);
  private final Causes causes = GOVERNANCE.get(Causes.class);
  private final Peers peers = GOVERNANCE.get(Peers.class);
  private final Promises promises = GOVERNANCE.get(Promises.class);
  private final SubmissionRegister register = GOVERNANCE.get(SubmissionRegister.class);

  @TempDir private Path home;

  @BeforeAll
  static void threeMonths() {
    MonthCycle cycle = GOVERNANCE.get(MonthCycle.class);
    cycle.submitted(FrozenMonths.next(GOVERNANCE), STAFF);
    cycle.submitted(FrozenMonths.frozen(GOVERNANCE, GOVERNANCE.openMonth()), STAFF);
    Month third = GOVERNANCE.openMonth();
    StepState done =
        StepState.untouched("024", 4)
            .withActual(StepStatus.COMPLETED, TODAY.minusDays(5), TODAY.minusDays(1));
    GOVERNANCE.get(StepBoard.class).declare(third, List.of(done), "", STAFF);
    last = Optional.of(third);
  }

  @Test
  void aStepThatIsLateOrHasNotMovedIsStalledWithWhatWasToldOfIt() {
    cause("024", 0, "budget", "補正予算を待つ", STAFF);
    assertThat(pack("").stalled())
        .extracting(
            StalledStep::system,
            StalledStep::step,
            StalledStep::state,
            StalledStep::unchangedMonths,
            StalledStep::cause)
        .containsExactly(tuple("国民健康保険", 3, "作業中", 2, "予算"));
    cause("024", 3, "vendor", "要員の交代", GOVERNANCE.person("insurance-head"));
    StalledStep step = pack("024").stalled().get(0);
    assertThat(step.cause()).isEqualTo("事業者の要員不足");
    assertThat(step.explanation()).isEqualTo("要員の交代");
    assertThat(step.newDate()).isEqualTo(TODAY.plusDays(30));
    assertThat(step.delayDays()).isEqualTo(1);
    assertThat(pack("001").stalled()).isEmpty();
    causes.record(CITY, new Cause("024", 3, "vendor", "解消した", "", "", null, true), home, STAFF);
    assertThat(pack("").stalled().get(0).cause()).isEqualTo("予算");
  }

  @Test
  void aCauseIsToldByThoseInChargeOnly() {
    assertRefused(
        () -> cause("024", 3, "vendor", "x", GOVERNANCE.person("tax-head")),
        HearingCode.SYSTEM_UNKNOWN);
    assertRefused(
        () -> cause("024", 3, "vendor", "x", GOVERNANCE.person("auditor")),
        HearingCode.NOT_ALLOWED);
    assertRefused(() -> cause("024", 3, "weather", "x", STAFF), HearingCode.CAUSE_UNKNOWN);
    assertRefused(() -> cause("024", 41, "vendor", "x", STAFF), HearingCode.STEP_UNKNOWN);
    assertRefused(() -> cause("024", 3, "vendor", " ", STAFF), HearingCode.NOT_EXPLAINED);
    Tenancy tenancy = GOVERNANCE.get(Tenancy.class);
    cause("010", 0, "network", "回線の工事", STAFF);
    assertThat(tenancy.call(CITY, Standing.department("税務課"), () -> causes.open(CITY)))
        .extracting(Cause::systemId)
        .containsOnly("010");
  }

  @Test
  void theCitysOwnWordsForCausesGoBeforeOurs() throws IOException {
    Files.createDirectories(home.resolve("forms"));
    Files.writeString(home.resolve("forms/causes.csv"), "\uFEFFcause,name\nflood,水害\n");
    cause("027", 0, "flood", "庁舎の浸水", STAFF);
    assertRefused(() -> cause("027", 0, "vendor", "x", STAFF), HearingCode.CAUSE_UNKNOWN);
    Files.writeString(home.resolve("forms/causes.csv"), "cause,name\nflood,\n");
    assertRefused(() -> cause("027", 0, "flood", "x", STAFF), HearingCode.CAUSES_UNREADABLE);
  }

  @Test
  void theTrendTellsWhatWasSubmittedAndMarksWhatIsNot() {
    List<TrendPoint> trend = pack("").trend();
    assertThat(trend).hasSize(6);
    assertThat(trend.subList(0, 3)).allMatch(point -> point.counts() == null);
    assertThat(trend.subList(3, 6))
        .extracting(TrendPoint::revision, TrendPoint::submitted, TrendPoint::counts)
        .containsExactly(
            tuple(1, true, new StepCounts(2, 1, 797, 0)),
            tuple(1, true, new StepCounts(2, 1, 797, 0)),
            tuple(1, false, new StepCounts(3, 1, 796, 0)));
    assertThat(pack("024").trend().get(5).counts()).isEqualTo(new StepCounts(3, 1, 36, 0));
  }

  @Test
  void theFilesAreEncryptedAndKeptInTheRegister() throws IOException {
    Submission made = hearings.make(order("", Optional.of(PASSWORD)), STAFF);
    assertThat(made.kind()).isEqualTo(Submission.Kind.HEARING);
    List<KeptFile> files = register.files(CITY, made.id());
    assertThat(files).extracting(KeptFile::encrypted).containsExactly(true, true);
    byte[] pdf =
        EncryptedPdf.decrypted(register.contents(CITY, made.id()).get(1), PASSWORD).orElseThrow();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("聞き取り資料", "国民健康保険", "完了見通し", "第1版（提出済み）");
    }
    assertRefused(
        () -> hearings.make(order("", Optional.empty()), STAFF), SubmissionCode.PASSWORD_MISSING);
    assertRefused(
        () -> hearings.make(order("999", Optional.of(PASSWORD)), STAFF),
        HearingCode.SYSTEM_UNKNOWN);
    assertRefused(
        () -> hearings.make(order("", Optional.of(PASSWORD)), GOVERNANCE.person("tax-head")),
        SubmissionCode.NOT_ALLOWED);
  }

  @Test
  void coordinationItemsThatWaitAreTold() {
    ItemDesk desk = GOVERNANCE.get(ItemDesk.class);
    Party insurance = Party.department("医療保険課");
    desk.raise(CITY, item("桁数の違い", ItemSubject.system("024"), insurance, 5), STAFF);
    desk.raise(CITY, item("回線の増速", ItemSubject.NONE, Party.vendor("A"), 9), STAFF);
    assertThat(pack("").items())
        .extracting(OpenItem::title, OpenItem::system, OpenItem::owner, OpenItem::overdueDays)
        .containsExactly(
            tuple("桁数の違い", "024 国民健康保険", "医療保険課", 0L), tuple("回線の増速", "", vendorName(), 0L));
    assertThat(pack("010").items()).extracting(OpenItem::title).containsExactly("回線の増速");
  }

  private static NewItem item(String title, ItemSubject subject, Party owner, int days) {
    return new NewItem(title, "どうしますか。", Party.OFFICE, owner, TODAY.plusDays(days), subject);
  }

  private static String vendorName() {
    return GOVERNANCE.get(Municipalities.class).find(CITY).orElseThrow().vendors().get(0).name();
  }

  @Test
  void promisesAreFollowedUntilTheyAreKept() {
    Submission hearing = hearings.make(order("", Optional.of(PASSWORD)), STAFF);
    Promise promise =
        promises.add(CITY, hearing.id(), "外字の同定を終える", "市民課", TODAY.minusDays(3), STAFF);
    assertThat(pack("").promises())
        .extracting(HearingPack.Promise::promise, HearingPack.Promise::overdueDays)
        .contains(tuple("外字の同定を終える", 3L));
    promises.moved(CITY, promise.id(), TODAY.plusDays(9), "候補が増えた", STAFF);
    assertThat(pack("").promises())
        .extracting(HearingPack.Promise::overdueDays, HearingPack.Promise::note)
        .contains(tuple(0L, "候補が増えた"));
    promises.kept(CITY, promise.id(), TODAY, "終えた", STAFF);
    assertThat(promises.open(CITY)).extracting(Promise::id).doesNotContain(promise.id());
    assertRefused(
        () -> promises.kept(CITY, promise.id(), TODAY, "また", STAFF), HearingCode.PROMISE_KEPT);
    assertRefused(
        () -> promises.add(CITY, hearing.id(), " ", "市民課", TODAY, STAFF),
        HearingCode.PROMISE_INCOMPLETE);
    assertRefused(
        () -> promises.kept(CITY, promise.id(), TODAY.plusDays(1), "先", STAFF),
        HearingCode.DATE_IN_FUTURE);
  }

  @Test
  void thePlaceComparesWhatWasSubmittedWithWhatIsPublished() throws IOException {
    Month submitted = GOVERNANCE.get(Months.class).all(CITY).get(0);
    Path csv = home.resolve("公表値.csv");
    Files.writeString(
        csv,
        """
        団体コード,団体名,年月,完了率,完了工程数,全工程数,出典,確からしさ
        082015,水戸市,%1$s,61.25,490,800,公表資料,公式
        082023,日立市,%1$s,0.25,2,800,公表資料,公式
        082031,土浦市,%1$s,40.00,,,新聞,未確認
        082368,小美玉市,%1$s,0.13,1,800,公表資料,公式
        """
            .formatted(submitted.month()));
    assertThat(peers.importCsv(CITY, csv, STAFF)).isEqualTo(4);
    assertThat(packs.pack(order("", Optional.empty()), submitted).place())
        .hasValueSatisfying(
            place -> {
              assertThat(place.own()).isEqualByComparingTo("0.25");
              assertThat(place.ownPublished()).isEqualByComparingTo("0.13");
              assertThat(List.of(place.rank(), place.of())).containsExactly(3, 4);
              assertThat(place.lower()).isEqualByComparingTo("0.25");
              assertThat(place.median()).isEqualByComparingTo("20.13");
              assertThat(place.upper()).isEqualByComparingTo("45.31");
              assertThat(place.counts()).isEqualTo("493/2,400（工程数を公表している3団体の計）");
              assertThat(place.provisional()).isTrue();
              assertThat(place.source()).isEqualTo("公表資料、新聞");
            });
  }

  private HearingPack pack(String system) {
    return packs.pack(order(system, Optional.empty()), last.orElseThrow());
  }

  private HearingOrder order(String system, Optional<char[]> password) {
    return new HearingOrder(
        CITY,
        last.orElseThrow().month(),
        system,
        HearingOrder.UNCHANGED,
        home,
        password,
        new ForecastOptions(7, 20));
  }

  private void cause(String system, int step, String cause, String text, Actor actor) {
    Cause told = new Cause(system, step, cause, text, "体制の強化", "事業者", TODAY.plusDays(30), false);
    causes.record(CITY, told, home, actor);
  }

  private static void assertRefused(ThrowingCallable work, FindingCode code) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            FindingException.class,
            fault -> assertThat(fault.findings()).extracting(Finding::code).containsExactly(code));
  }
}
