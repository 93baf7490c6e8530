package jp.shirube.governance.submission;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static jp.shirube.governance.submission.FrozenMonths.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.submission.Dispatch.Happened;
import jp.shirube.governance.submission.SubmissionProof.FileProof;
import jp.shirube.governance.submission.SubmissionProof.Proof;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.protect.EncryptedFile;
import jp.shirube.reports.protect.EncryptedPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a frozen month to the proof of what was sent, each method in a month of its own. */
class SubmissionsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final Submissions submissions = GOVERNANCE.get(Submissions.class);
  private final SubmissionRegister register = GOVERNANCE.get(SubmissionRegister.class);
  private final Dispatch dispatch = GOVERNANCE.get(Dispatch.class);
  private final SubmissionProof proof = GOVERNANCE.get(SubmissionProof.class);
  private final Months months = GOVERNANCE.get(Months.class);

  @TempDir private Path home;

  @Test
  void theNationGetsItsFormAndACover() throws IOException {
    Month month = FrozenMonths.next(GOVERNANCE);
    Submission made = make(month, "nation");
    assertThat(made.form()).isEqualTo("national/draft-1");
    assertThat(files(made))
        .extracting(KeptFile::name, KeptFile::confidentiality, KeptFile::encrypted)
        .containsExactly(
            tuple("報告様式_082368_" + month.month() + "_第1版.xlsx", 1, false),
            tuple("送付状_082368_" + month.month() + "_第1版.pdf", 1, false));
    try (XSSFWorkbook form = open(content(made, FileKind.FORM))) {
      assertThat(form.getSheet("団体情報").getRow(4).getCell(2).getStringCellValue()).isEqualTo("小美玉市");
      assertThat(form.getSheet("団体情報").getRow(10).getCell(2).getStringCellValue())
          .isEqualTo("行政経営課長（見本）");
      assertThat(form.getSheet("進捗").getRow(24).getCell(43).getNumericCellValue()).isEqualTo(2);
    }
    String cover = text(content(made, FileKind.COVER));
    assertThat(cover)
        .contains("送付状", "国", "小美玉市", "第1版", "行政経営課長（見本）", "暫定")
        .contains(files(made).get(0).sha256().substring(0, 20));
  }

  @Test
  void thePrefectureGetsEncryptedFilesAndPlainCsv() throws IOException {
    Month month = FrozenMonths.next(GOVERNANCE);
    Submission made = make(month, "prefecture");
    assertThat(files(made))
        .extracting(KeptFile::kind, KeptFile::encrypted)
        .containsExactly(
            tuple(FileKind.CELLS_CSV, false),
            tuple(FileKind.RATES_CSV, false),
            tuple(FileKind.PDF, true),
            tuple(FileKind.WORKBOOK, true),
            tuple(FileKind.COVER, false));
    byte[] excel =
        EncryptedFile.decrypted(content(made, FileKind.WORKBOOK), PASSWORD).orElseThrow();
    try (XSSFWorkbook workbook = open(excel)) {
      assertThat(workbook.getSheetName(0)).isEqualTo("送付状");
      assertThat(workbook.getActiveSheetIndex()).isZero();
      assertThat(workbook.getSheetName(1)).isEqualTo("総括");
    }
    byte[] pdf = EncryptedPdf.decrypted(content(made, FileKind.PDF), PASSWORD).orElseThrow();
    assertThat(text(pdf)).contains("小美玉市", "全市合計");
    assertThat(EncryptedPdf.decrypted(content(made, FileKind.PDF), "wrong-password".toCharArray()))
        .isEmpty();
    assertThat(
            EncryptedFile.decrypted(
                content(made, FileKind.WORKBOOK), "wrong-password".toCharArray()))
        .isEmpty();
    String csv = new String(content(made, FileKind.CELLS_CSV), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFF団体コード,").endsWith("\r\n");
    assertThat(csv.lines()).hasSize(801);
    assertThat(csv).contains(",024,国民健康保険,").contains(",作業中,2026-11-02,2026-11-21,");
  }

  @Test
  void aPasswordIsNeededWhereFilesAreConfidentialAndNowhereElse() {
    Month month = FrozenMonths.next(GOVERNANCE);
    MakeOrder none = new MakeOrder(CITY, month.month(), "prefecture", home, Optional.empty(), "");
    assertRefused(() -> submissions.make(none, STAFF), SubmissionCode.PASSWORD_MISSING);
    MakeOrder weak =
        new MakeOrder(CITY, month.month(), "prefecture", home, Optional.of("短い".toCharArray()), "");
    assertRefused(
        () -> submissions.make(weak, STAFF),
        SubmissionCode.PASSWORD_WEAK,
        SubmissionCode.PASSWORD_CHARACTERS);
    MakeOrder nation = new MakeOrder(CITY, month.month(), "nation", home, Optional.empty(), "");
    assertThat(files(submissions.make(nation, STAFF))).noneMatch(KeptFile::encrypted);
  }

  @Test
  void aConfidentialCsvIsRefused() throws IOException {
    Month month = FrozenMonths.next(GOVERNANCE);
    receivers("prefecture,茨城県,cells-csv,,2");
    assertRefused(() -> make(month, "prefecture"), SubmissionCode.CSV_CONFIDENTIAL);
  }

  @Test
  void onlyAFrozenMonthIsSubmitted() {
    Month month = GOVERNANCE.openMonth();
    assertRefused(() -> make(month, "nation"), SubmissionCode.MONTH_NOT_FROZEN);
    Tenancy tenancy = GOVERNANCE.get(Tenancy.class);
    JdbcClient client = JdbcClient.create(GOVERNANCE.database().app());
    assertThatThrownBy(() -> tenancy.run(CITY, () -> insertDirectly(client, month)))
        .isInstanceOf(DataAccessException.class);
    FrozenMonths.frozen(GOVERNANCE, month);
  }

  private static void insertDirectly(JdbcClient client, Month month) {
    client
        .sql(
            """
            insert into app.submission (municipality, month_id, kind, receiver, receiver_name,
                   form, figures_hash, made_at, actor_id, actor_name, actor_role, actor_origin)
            values ('082368', ?, 'MONTH', 'x', 'x', '', repeat('0', 64), now(), 'u', 'u',
                    'PLANNER', 'x')
            """)
        .param(month.id())
        .update();
  }

  @Test
  void theFirstSendingSubmitsTheMonthAndEachIsRecordedOnce() {
    Month month = FrozenMonths.next(GOVERNANCE);
    Submission nation = make(month, "nation");
    Submission prefecture = make(month, "prefecture");
    dispatch.sent(sent(nation), STAFF);
    assertThat(state(month)).isEqualTo(MonthState.SUBMITTED);
    dispatch.sent(sent(prefecture), STAFF);
    assertRefused(() -> dispatch.sent(sent(nation), STAFF), SubmissionCode.ALREADY_SENT);
    assertThat(register.events(CITY, nation.id()))
        .extracting(SubmissionEvent::kind, SubmissionEvent::way, SubmissionEvent::recordedBy)
        .containsExactly(tuple(SubmissionEvent.Kind.SENT, "LGWANメール", "佐藤"));
  }

  @Test
  void ofTwoWhoRecordTheSameSendingAtOnceOneIsRefused() throws Exception {
    Submission made = make(FrozenMonths.next(GOVERNANCE), "nation");
    CountDownLatch start = new CountDownLatch(1);
    Callable<Boolean> record =
        () -> {
          start.await();
          try {
            dispatch.sent(sent(made), STAFF);
            return true;
          } catch (FindingException refused) {
            assertThat(refused.findings())
                .extracting(Finding::code)
                .containsExactly(SubmissionCode.ALREADY_SENT);
            return false;
          }
        };
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> both = List.of(pool.submit(record), pool.submit(record));
      start.countDown();
      assertThat(List.of(both.get(0).get(), both.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
    } finally {
      pool.shutdownNow();
    }
    assertThat(register.events(CITY, made.id())).hasSize(1);
  }

  @Test
  void receiptsAreAddedAndNothingIsEverAltered() throws IOException {
    Month month = FrozenMonths.next(GOVERNANCE);
    Submission made = make(month, "nation");
    Path file = Files.writeString(home.resolve("受領.txt"), "受け付けました");
    assertRefused(() -> dispatch.receipt(receipt(made, file), STAFF), SubmissionCode.NOT_SENT);
    dispatch.sent(sent(made), STAFF);
    dispatch.receipt(receipt(made, file), STAFF);
    dispatch.receipt(receipt(made, null), STAFF);
    assertThat(register.events(CITY, made.id()))
        .extracting(SubmissionEvent::kind, SubmissionEvent::fileName, SubmissionEvent::bytes)
        .containsExactly(
            tuple(SubmissionEvent.Kind.SENT, "", 0L),
            tuple(SubmissionEvent.Kind.RECEIPT, "受領.txt", 21L),
            tuple(SubmissionEvent.Kind.RECEIPT, "", 0L));
    for (String table : List.of("submission", "submission_file", "submission_event")) {
      assertUnchangeable(table);
    }
  }

  private static void assertUnchangeable(String table) {
    JdbcClient owner = JdbcClient.create(GOVERNANCE.database().app());
    Tenancy tenancy = GOVERNANCE.get(Tenancy.class);
    for (String statement : List.of("delete from app.", "update app.%s set municipality = '1'")) {
      String sql = statement.contains("%s") ? statement.formatted(table) : statement + table;
      assertThatThrownBy(() -> tenancy.run(CITY, () -> owner.sql(sql).update()))
          .as(sql)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void whatWasSentMustBeWhatWasMade() throws IOException {
    Month month = FrozenMonths.next(GOVERNANCE);
    Submission made = make(month, "nation");
    List<KeptFile> files = files(made);
    Files.write(home.resolve(files.get(0).name()), content(made, FileKind.FORM));
    assertRefused(() -> dispatch.sent(sent(made, home), STAFF), SubmissionCode.SENT_FILE_MISSING);
    Files.writeString(home.resolve(files.get(1).name()), "別の送付状");
    assertRefused(() -> dispatch.sent(sent(made, home), STAFF), SubmissionCode.SENT_FILE_DIFFERS);
    assertThat(state(month)).isEqualTo(MonthState.FROZEN);
    Files.write(home.resolve(files.get(1).name()), content(made, FileKind.COVER));
    dispatch.sent(sent(made, home), STAFF);
    assertThat(state(month)).isEqualTo(MonthState.SUBMITTED);
  }

  @Test
  void aRevisionSaysWhatItChangesAgainstWhatTheReceiverHas() throws IOException {
    Month month = FrozenMonths.next(GOVERNANCE);
    dispatch.sent(sent(make(month, "nation")), STAFF);
    Month second =
        GOVERNANCE.get(MonthCycle.class).revise(month("" + month.month()), "工程5の状態の誤り", STAFF);
    StepState corrected =
        StepState.untouched("024", 5)
            .withActual(StepStatus.COMPLETED, TODAY.minusDays(2), TODAY.minusDays(2));
    GOVERNANCE.get(StepBoard.class).declare(second, List.of(corrected), "", STAFF);
    assertRefused(() -> make(second, "nation"), SubmissionCode.MONTH_NOT_FROZEN);
    FrozenMonths.frozen(GOVERNANCE, second);
    Submission made = make(second, "nation");
    assertThat(made.previousRevision()).isEqualTo(1);
    assertThat(text(content(made, FileKind.COVER)).replaceAll("\\s", ""))
        .contains("第2版", "工程5の状態の誤り", "前回提出した第1版から、次の3項目を変更しました。")
        .containsPattern("国民健康保険5.*状態未着手完了済み")
        .containsPattern("国民健康保険5.*終了実績日（空欄）2026/11/20");
    Submission other = make(second, "prefecture");
    assertThat(other.previousRevision()).isNull();
  }

  private static Month month(String text) {
    return GOVERNANCE.get(Months.class).find(CITY, java.time.YearMonth.parse(text)).orElseThrow();
  }

  @Test
  void anOldRevisionIsNotSentAnyMore() {
    Month month = FrozenMonths.next(GOVERNANCE);
    Submission made = make(month, "nation");
    Month second = GOVERNANCE.get(MonthCycle.class).revise(month, "誤りの訂正", STAFF);
    assertRefused(() -> dispatch.sent(sent(made), STAFF), SubmissionCode.OUTDATED);
    FrozenMonths.frozen(GOVERNANCE, second);
  }

  @Test
  void theProofFindsNothingWhereNothingWasChanged() {
    Month month = FrozenMonths.next(GOVERNANCE);
    Submission nation = make(month, "nation");
    dispatch.sent(sent(nation), STAFF);
    Proof proved = proof.of(CITY, nation.id(), home, Optional.empty(), STAFF);
    assertThat(proved.findings()).isEmpty();
    assertThat(proved.files())
        .extracting(FileProof::hash, FileProof::figures)
        .containsExactly(tuple(true, Optional.of(true)), tuple(true, Optional.empty()));
  }

  @Test
  void encryptedFilesAreLookedIntoWithTheirPasswordOnly() {
    Submission made = make(FrozenMonths.next(GOVERNANCE), "prefecture");
    assertThat(codes(proof.of(CITY, made.id(), home, Optional.empty(), STAFF)))
        .containsExactly(SubmissionCode.CANNOT_BE_COMPARED, SubmissionCode.CANNOT_BE_COMPARED);
    assertThat(codes(proof.of(CITY, made.id(), home, Optional.of(PASSWORD), STAFF))).isEmpty();
    Optional<char[]> wrong = Optional.of("not-the-password".toCharArray());
    assertThat(codes(proof.of(CITY, made.id(), home, wrong, STAFF)))
        .containsExactly(SubmissionCode.PASSWORD_WRONG, SubmissionCode.PASSWORD_WRONG);
  }

  @Test
  void theProofFindsStatesThatAreNotThoseThatWereTold() {
    Month month = FrozenMonths.next(GOVERNANCE);
    Submission made = make(month, "nation");
    tamper(month, "COMPLETED");
    assertThat(codes(proof.of(CITY, made.id(), home, Optional.empty(), STAFF)))
        .containsExactly(SubmissionCode.STATES_DIFFER, SubmissionCode.CELLS_DIFFER);
    tamper(month, "IN_PROGRESS");
    assertThat(codes(proof.of(CITY, made.id(), home, Optional.empty(), STAFF))).isEmpty();
  }

  /** As nobody can but the owner of the tables with the guards switched off. */
  private static void tamper(Month month, String status) {
    JdbcClient admin = JdbcClient.create(GOVERNANCE.database().owner());
    admin.sql("alter table app.step_state disable trigger user").update();
    GOVERNANCE
        .get(Tenancy.class)
        .run(
            CITY,
            () -> {
              int rows =
                  JdbcClient.create(GOVERNANCE.database().app())
                      .sql(
                          """
                          update app.step_state set status = ?
                           where month_id = ? and system_id = '024' and step_no = 3
                          """)
                      .params(status, month.id())
                      .update();
              assertThat(rows).isEqualTo(1);
            });
    admin.sql("alter table app.step_state enable trigger user").update();
  }

  @Test
  void departmentsAndVendorsSeeNothingOfWhatTheCityTold() {
    Submission made = make(FrozenMonths.next(GOVERNANCE), "nation");
    Actor vendor = GOVERNANCE.person("a-lead");
    MakeOrder order = new MakeOrder(CITY, made.month(), "nation", home, Optional.empty(), "");
    assertRefused(() -> submissions.make(order, vendor), SubmissionCode.NOT_ALLOWED);
    assertRefused(
        () -> proof.of(CITY, made.id(), home, Optional.empty(), vendor),
        SubmissionCode.NOT_ALLOWED);
    assertRefused(() -> dispatch.sent(sent(made), vendor), SubmissionCode.NOT_ALLOWED);
    Tenancy tenancy = GOVERNANCE.get(Tenancy.class);
    assertThat(tenancy.call(CITY, Standing.vendor("A"), () -> register.all(CITY))).isEmpty();
    assertThat(tenancy.call(CITY, Standing.department("税務課"), () -> register.all(CITY))).isEmpty();
    assertThat(proof.of(CITY, made.id(), home, Optional.empty(), GOVERNANCE.person("auditor")))
        .isNotNull();
  }

  @Test
  void anUnknownReceiverIsToldWhichThereAre() {
    Month month = FrozenMonths.next(GOVERNANCE);
    assertThatThrownBy(() -> make(month, "county"))
        .isInstanceOfSatisfying(
            FindingException.class,
            fault ->
                assertThat(fault.findings().get(0).arguments())
                    .containsEntry("known", "nation、prefecture"));
  }

  @Test
  void aDayInTheFutureIsRefused() {
    Submission made = make(FrozenMonths.next(GOVERNANCE), "nation");
    Happened tomorrow =
        new Happened(CITY, made.id(), TODAY.plusDays(1), "メール", "", Optional.empty());
    assertRefused(() -> dispatch.sent(tomorrow, STAFF), SubmissionCode.DATE_IN_FUTURE);
  }

  private Submission make(Month month, String receiver) {
    return submissions.make(FrozenMonths.order(month, receiver, home), STAFF);
  }

  private Happened sent(Submission made) {
    return new Happened(CITY, made.id(), TODAY, "LGWANメール", "", Optional.empty());
  }

  private Happened sent(Submission made, Path from) {
    return new Happened(CITY, made.id(), TODAY, "LGWANメール", "", Optional.of(from));
  }

  private static Happened receipt(Submission made, @org.jspecify.annotations.Nullable Path file) {
    return new Happened(CITY, made.id(), TODAY, "", "受領印", Optional.ofNullable(file));
  }

  private MonthState state(Month month) {
    return months.find(CITY, month.month()).orElseThrow().state();
  }

  private void receivers(String... lines) throws IOException {
    Files.createDirectories(home.resolve("forms"));
    Files.writeString(
        home.resolve("forms/receivers.csv"),
        "receiver,name,file,form,confidentiality\n" + String.join("\n", lines) + "\n");
  }

  private List<KeptFile> files(Submission made) {
    return register.files(CITY, made.id());
  }

  private byte[] content(Submission made, FileKind kind) {
    KeptFile file = files(made).stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    return register.contents(CITY, made.id()).get(file.position() - 1);
  }

  private static List<Object> codes(Proof proof) {
    return proof.findings().stream().<Object>map(Finding::code).toList();
  }

  private static XSSFWorkbook open(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  static void assertRefused(ThrowingCallable work, SubmissionCode... codes) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            FindingException.class,
            fault -> assertThat(fault.findings()).extracting(Finding::code).containsExactly(codes));
  }
}
