package jp.shirube.governance.scenario;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.governance.context.MovableClock;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.deadline.DueCase;
import jp.shirube.governance.deadline.Party;
import jp.shirube.governance.deadline.Punctuality;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.governance.mail.Outbox;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthContents;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StatusCounts;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionProof;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.pmo.PmoPdfRenderer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The city's months from 2025-09 to 2026-10, played on their days and looked back at. */
@Tag("long")
class FourteenMonthsTest {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final MovableClock CLOCK = new MovableClock(LocalDate.of(2025, 8, 29));

  @RegisterExtension
  static final TestGovernance GOVERNANCE = new TestGovernance(CLOCK, LocalDate.of(2025, 4, 1));

  @TempDir private static Path folder;

  private static Play play;
  private static List<Closed> closed;

  @BeforeAll
  static void playThem() {
    play = new Play(GOVERNANCE, CLOCK, folder);
    closed = play.months();
  }

  @Test
  void everyMonthWasSubmittedOnceAndOneOfThemTwice() {
    assertThat(closed).hasSize(Play.MONTHS + 1);
    assertThat(closed).allMatch(it -> it.month().state() == MonthState.SUBMITTED);
    assertThat(closed.stream().filter(it -> it.month().revision() == 2))
        .extracting(it -> it.month().month())
        .containsExactly(Play.FIRST.plusMonths(Play.REVISED));
  }

  @Test
  void whatWasSubmittedIsWhatTheCityDid() {
    for (Closed it : closed) {
      assertThat(states(it.month())).as(name(it)).isEqualTo(it.states());
    }
  }

  @Test
  void nothingThatWasSubmittedHasChangedSince() {
    MonthContents contents = GOVERNANCE.get(MonthContents.class);
    for (Closed it : closed) {
      assertThat(stored(it)).as(name(it)).isEqualTo(it.month());
      assertThat(contents.hash(it.month())).as(name(it)).isEqualTo(it.month().contentHash());
    }
  }

  @Test
  void countsAreFortyForEverySystem() {
    for (Closed it : closed) {
      Map<String, List<StepState>> bySystem =
          states(it.month()).stream().collect(Collectors.groupingBy(StepState::systemId));
      assertThat(bySystem).hasSize(20);
      bySystem.values().forEach(of -> assertThat(StatusCounts.ofSystem(of).total()).isEqualTo(40));
    }
  }

  @Test
  void everyCellOfTheWorkbooksIsTheLedgers() {
    for (Closed it : closed) {
      List<Map<String, String>> rows = Sheets.table(it.workbook(), "工程明細", "業務ID");
      assertThat(rows).as(name(it)).hasSize(it.states().size());
      for (int i = 0; i < rows.size(); i++) {
        StepState state = it.states().get(i);
        assertThat(rows.get(i))
            .as("%s %s %d", name(it), state.systemId(), state.stepNo())
            .containsEntry("業務ID", state.systemId())
            .containsEntry("工程", Integer.toString(state.stepNo()))
            .containsEntry("状態", state.status().label())
            .containsEntry("備考", state.note());
      }
    }
  }

  @Test
  void aReportMadeAgainShowsTheSameFigures() {
    for (Closed it : closed.stream().filter(it -> it.index() % 4 == 0).toList()) {
      Path again = folder.resolve("again").resolve(name(it));
      Path workbook = play.workbook(it.month(), again);
      assertThat(Sheets.differences(it.workbook(), workbook)).as(name(it)).isEmpty();
    }
  }

  @Test
  void everybodyWasInTimeButOneDepartmentOnce() {
    List<DueCase> late =
        GOVERNANCE.get(Punctuality.class).cases(CITY).stream()
            .filter(it -> !it.onTime())
            .filter(it -> it.party().kind() != Party.Kind.VENDOR)
            .toList();
    assertThat(late)
        .extracting(DueCase::month, DueCase::stage, it -> it.party().name())
        .containsExactly(
            tuple(Play.FIRST.plusMonths(Play.LATE_MONTH), Stage.CONFIRMATION, Play.LATE));
  }

  @Test
  void theLateDepartmentsHeadWasTold() {
    YearMonth month = Play.FIRST.plusMonths(Play.LATE_MONTH);
    assertThat(GOVERNANCE.get(Outbox.class).all(CITY))
        .filteredOn(mail -> mail.person().equals("citizens-head"))
        .filteredOn(mail -> YearMonth.from(mail.writtenAt().atZoneSameInstant(JAPAN)).equals(month))
        .isNotEmpty();
  }

  @Test
  void everySubmissionIsKeptAndItsFilesAreThoseThatWereSent() {
    SubmissionRegister register = GOVERNANCE.get(SubmissionRegister.class);
    SubmissionProof proof = GOVERNANCE.get(SubmissionProof.class);
    List<Submission> sent =
        register.all(CITY).stream().filter(it -> it.kind() == Submission.Kind.MONTH).toList();
    assertThat(sent).hasSize(closed.size()).allMatch(Submission::sent);
    for (Submission it : sent) {
      assertThat(proof.of(CITY, it.id(), folder, Optional.empty(), STAFF).findings())
          .as(it.month() + "-" + it.revision())
          .isEmpty();
    }
  }

  @Test
  void theHearingsPackIsMadeAndEncrypted() {
    assertThat(play.hearings()).hasSize(2).allMatch(Files::exists);
    assertThat(play.hearings())
        .filteredOn(it -> it.toString().endsWith(".xlsx"))
        .singleElement()
        .satisfies(it -> assertThat(FileMagic.valueOf(it.toFile())).isEqualTo(FileMagic.OLE2));
  }

  @Test
  void aQuestionStandsInTheReportOfTheMonthInWhichItWaited() {
    for (Closed it : closed) {
      List<String> questions =
          Sheets.table(it.workbook(), "調整事項", "件名").stream().map(row -> row.get("件名")).toList();
      if (it.index() == Play.ASKED) {
        assertThat(questions).as(name(it)).containsExactly(Play.QUESTION);
      } else {
        assertThat(questions).as(name(it)).doesNotContain(Play.QUESTION);
      }
    }
  }

  @Test
  void thePdfTellsTheSameRate() throws IOException {
    for (Closed it : closed.stream().filter(it -> it.index() % 6 == 0).toList()) {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      PmoPdfRenderer.standard().render(play.report(it.month()), pdf);
      try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
        assertThat(new PDFTextStripper().getText(document))
            .as(name(it))
            .contains(it.settled() + "/800");
      }
    }
  }

  @Test
  void whoHasLeftCannotActAnyMore() {
    Month month = GOVERNANCE.get(Months.class).latest(CITY).orElseThrow();
    Actor left = new Actor(Cast.LEAVING, "前任", Actor.Role.DEPARTMENT_STAFF, "cli:test");
    assertThatThrownBy(() -> GOVERNANCE.get(StepBoard.class).declare(month, List.of(), "", left))
        .isInstanceOf(FindingException.class)
        .hasMessage("SRB-IDN-0001");
  }

  private static List<StepState> states(Month month) {
    return GOVERNANCE.get(StepBoard.class).records(month).stream().map(StepRecord::state).toList();
  }

  private static Month stored(Closed it) {
    return GOVERNANCE.get(Months.class).revisions(CITY, it.month().month()).stream()
        .filter(month -> month.revision() == it.month().revision())
        .findFirst()
        .orElseThrow();
  }

  private static String name(Closed it) {
    return it.month().month() + "-" + it.month().revision();
  }
}
