package jp.shirube.governance.schedule;

import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import jp.shirube.governance.context.TestCity;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.coordination.ItemDesk;
import jp.shirube.governance.coordination.ItemSubject;
import jp.shirube.governance.coordination.NewItem;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.mail.KeptMail;
import jp.shirube.governance.mail.MailSettings;
import jp.shirube.governance.mail.Outbox;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.schedule.JobOutcome.Result;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jobs of the sample city, each test from a fresh first business day of November 2026. */
class MonthJobsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final LocalDate OPENING = LocalDate.of(2026, 11, 2);
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  private static int cities;

  private TestCity city;
  private MonthJobs jobs;
  private Outbox outbox;

  @BeforeEach
  void start() {
    cities++;
    city = new TestCity(GOVERNANCE, "%06d".formatted(90000 + cities), OPENING);
    jobs = city.get(MonthJobs.class);
    outbox = city.get(Outbox.class);
  }

  @AfterEach
  void stop() {
    city.close();
  }

  @Test
  void onTheFirstBusinessDayTheMonthOpensAndEverybodyIsToldOnce() {
    assertThat(run(LocalDate.of(2026, 11, 1)))
        .extracting(JobOutcome::job, JobOutcome::result, JobOutcome::count)
        .containsExactly(
            owed(JobName.OPEN_MONTH, Result.DONE, 0), owed(JobName.REMIND, Result.DONE, 0));
    assertThat(city.get(Months.class).all(city.code())).isEmpty();
    assertThat(run(OPENING)).extracting(JobOutcome::count).containsExactly(1 + 27, 0);
    assertThat(city.get(Months.class).all(city.code()))
        .singleElement()
        .satisfies(
            month -> {
              assertThat(month.month()).isEqualTo(NOVEMBER);
              assertThat(month.state()).isEqualTo(MonthState.OPEN);
            });
    assertThat(outbox.all(city.code())).hasSize(27);
    assertThat(run(OPENING))
        .extracting(JobOutcome::result)
        .containsExactly(Result.DONE_BEFORE, Result.DONE_BEFORE);
    assertThat(outbox.all(city.code())).hasSize(27);
    assertThat(city.get(JobRuns.class).latest(city.code(), 10)).hasSize(4);
    assertThat(outbox.all(city.code()).stream().filter(mail -> mail.person().equals("tax-head")))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.subject()).isEqualTo("【しるべ】2026年11月の月次報告を開きました");
              assertThat(mail.body())
                  .contains("・担当課の確認　11月9日（月）", "・提出　11月16日（月）")
                  .startsWith("税務課長（見本） 様");
            });
  }

  @Test
  void aServerThatWasOffOpensWhatItMissed() {
    run(OPENING);
    assertThat(run(LocalDate.of(2027, 1, 5)).get(0).count()).isEqualTo(2 + 27);
    assertThat(city.get(Months.class).all(city.code()))
        .extracting(Month::month)
        .containsExactly(NOVEMBER, YearMonth.of(2026, 12), YearMonth.of(2027, 1));
    assertThat(city.get(MonthDeadlines.class).of(city.code(), YearMonth.of(2027, 1)).get(0).due())
        .isEqualTo(LocalDate.of(2027, 1, 12));
  }

  @Test
  void wellAheadThoseAreRemindedWhoStillOweSomething() {
    Month month = opened();
    city.get(MonthCycle.class).confirm(month, "税務課", city.person("tax-head"));
    run(LocalDate.of(2026, 11, 3));
    assertThat(reminders()).isEmpty();
    run(LocalDate.of(2026, 11, 4));
    assertThat(reminders())
        .extracting(KeptMail::person)
        .containsExactlyInAnyOrder(
            "general-staff",
            "general-head",
            "citizens-staff",
            "citizens-head",
            "insurance-staff",
            "insurance-head",
            "health-staff",
            "health-head",
            "welfare-staff",
            "welfare-head",
            "care-staff",
            "care-head",
            "education-staff",
            "education-head",
            "children-staff",
            "children-head",
            "a-engineer",
            "b-engineer",
            "c-engineer");
    assertThat(reminders().stream().filter(mail -> mail.person().equals("a-engineer")))
        .singleElement()
        .satisfies(mail -> assertThat(mail.body()).contains("住民基本台帳").doesNotContain("固定資産税"));
    assertThat(reminders().stream().filter(mail -> mail.person().equals("general-head")))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.subject()).isEqualTo("【しるべ】2026年11月の月次報告：総務課の確認は11月9日（月）まで（あと3営業日）");
              assertThat(mail.body())
                  .isEqualTo(
                      """
                      総務課長（見本） 様

                      2026年11月の月次報告で、総務課の確認がまだ済んでいません。
                      期限：11月9日（月）（あと3営業日）

                      確認していない工程
                      ・選挙人名簿管理　40工程

                      担当者の入力を確かめ、課長の確認をお願いします。

                      --\s
                      このメールは、しるべ（移行進捗管理）から自動でお送りしています。
                      """);
            });
  }

  @Test
  void afterTheDeadlineItGoesToTheHeadsAndTheOffice() {
    Month month = opened();
    city.get(MonthCycle.class).unconfirmed(month).stream()
        .filter(department -> !department.equals("税務課"))
        .forEach(
            department -> city.get(MonthCycle.class).confirm(month, department, "電話で確認", STAFF));
    run(LocalDate.of(2026, 11, 10));
    assertThat(reminders())
        .extracting(mail -> mail.mailKey().split("/")[2], KeptMail::person)
        .containsExactlyInAnyOrder(
            owed("DEPARTMENT", "tax-staff"),
            owed("DEPARTMENT_ESCALATION", "tax-head"),
            owed("VENDOR", "a-engineer"),
            owed("VENDOR_ESCALATION", "a-lead"),
            owed("MISSING", "plan-1"),
            owed("MISSING", "plan-2"),
            owed("COMPILE", "plan-1"),
            owed("COMPILE", "plan-2"));
    assertThat(reminders().stream().filter(mail -> mail.mailKey().contains("/MISSING/")))
        .allSatisfy(
            mail -> {
              assertThat(mail.subject())
                  .isEqualTo("【しるべ】期限超過 2026年11月の月次報告：確認の済んでいない課（1営業日過ぎています）");
              assertThat(mail.body()).contains("確認の済んでいない課：税務課\n");
            });
  }

  @Test
  void theManagerIsAskedOnceTheMonthIsCompiled() {
    Month month = opened();
    city.get(MonthCycle.class).compile(month, "試験", STAFF);
    run(LocalDate.of(2026, 11, 12));
    assertThat(reminders())
        .extracting(mail -> mail.mailKey().split("/")[2], KeptMail::person)
        .containsExactlyInAnyOrder(
            owed("APPROVE", "plan-head"), owed("SUBMIT", "plan-1"), owed("SUBMIT", "plan-2"));
    city.get(MonthCycle.class).approve(month, city.person("plan-head"));
    city.get(MonthCycle.class).freeze(month, STAFF);
    run(LocalDate.of(2026, 11, 17));
    assertThat(reminders())
        .extracting(mail -> mail.mailKey().split("/")[2], KeptMail::person)
        .contains(owed("SUBMIT_ESCALATION", "plan-head"));
    city.get(MonthCycle.class).submitted(month, STAFF);
    int before = reminders().size();
    run(LocalDate.of(2026, 11, 24));
    assertThat(reminders()).hasSize(before);
  }

  @Test
  void aDayOfRemindingIsNotRepeatedAndAMovedDeadlineIsAnotherOne() {
    opened();
    run(LocalDate.of(2026, 11, 4));
    int once = reminders().size();
    run(LocalDate.of(2026, 11, 5));
    assertThat(reminders()).hasSize(once);
    city.clock().set(LocalDate.of(2026, 11, 5));
    city.get(MonthDeadlines.class)
        .move(
            city.code(), NOVEMBER, Stage.CONFIRMATION, LocalDate.of(2026, 11, 10), "研修と重なる", STAFF);
    run(LocalDate.of(2026, 11, 6));
    assertThat(reminders().stream().filter(mail -> mail.subject().contains("11月10日（火）まで")))
        .hasSize(21);
  }

  @Test
  void anItemWithoutAnAnswerIsRemindedOfAndGoesToTheHeadWhenItIsOverdue() {
    city.get(ItemDesk.class)
        .raise(
            city.code(),
            new NewItem(
                "件名は送らない",
                "質問",
                Party.OFFICE,
                Party.vendor("B"),
                LocalDate.of(2026, 11, 6),
                ItemSubject.NONE),
            city.person("plan-1"));
    run(LocalDate.of(2026, 11, 4));
    assertThat(ofItems()).extracting(KeptMail::person).containsExactly("b-engineer");
    run(LocalDate.of(2026, 11, 7));
    assertThat(ofItems())
        .extracting(KeptMail::subject)
        .containsExactly(
            "【しるべ】調整事項 第1号：回答は11月6日（金）まで（あと2営業日）",
            "【しるべ】調整事項 第1号：回答は11月6日（金）まで（期限を過ぎています）",
            "【しるべ】期限超過 調整事項 第1号の回答（期限を過ぎています）");
    assertThat(ofItems().get(2).person()).isEqualTo("b-lead");
    assertThat(ofItems()).noneMatch(mail -> (mail.subject() + mail.body()).contains("件名は送らない"));
  }

  private List<KeptMail> ofItems() {
    return outbox.all(city.code()).stream()
        .filter(mail -> mail.mailKey().startsWith("item/"))
        .toList();
  }

  @Test
  void whoHasBeenTransferredIsNotReminded() {
    opened();
    Person successor =
        new Person(
            "tax-head-2",
            "新しい税務課長（見本）",
            Actor.Role.DEPARTMENT_HEAD,
            "税務課",
            "",
            "",
            LocalDate.of(2026, 11, 4),
            null);
    city.get(People.class).handOver(city.code(), "tax-head", successor, STAFF);
    run(LocalDate.of(2026, 11, 4));
    assertThat(reminders())
        .extracting(KeptMail::person)
        .contains("tax-head-2")
        .doesNotContain("tax-head");
    assertThat(outbox.stuck(city.code())).extracting(KeptMail::person).containsOnly("tax-head-2");
  }

  @Test
  void afterAFaultInTheMiddleAJobGoesOnAndNobodyIsWrittenToTwice() {
    opened();
    breakOutboxFor("education-staff");
    LocalDate day = LocalDate.of(2026, 11, 4);
    assertThat(jobs.run(city.code(), JobName.REMIND, day))
        .satisfies(
            failed -> {
              assertThat(failed.result()).isEqualTo(Result.FAILED);
              assertThat(failed.fault()).contains("SQLSTATE");
            });
    List<String> written = reminders().stream().map(KeptMail::person).toList();
    assertThat(written).isNotEmpty().doesNotContain("education-staff");
    mendOutbox();
    assertThat(jobs.run(city.code(), JobName.REMIND, day).count()).isEqualTo(21 - written.size());
    assertThat(reminders()).hasSize(21).extracting(KeptMail::person).doesNotHaveDuplicates();
    assertThat(city.get(JobRuns.class).latest(city.code(), 2))
        .extracting(KeptRun::result)
        .containsExactly("DONE", "FAILED");
  }

  @Test
  void aJobThatDiedWithItsProcessIsTakenUpAgain() throws Exception {
    LocalDate day = OPENING;
    JobRepository repository = city.get(JobRepository.class);
    JobParameters parameters =
        new JobParametersBuilder()
            .addString("municipality", city.code())
            .addLocalDate("day", day)
            .toJobParameters();
    JobExecution dead =
        repository.createJobExecution(
            repository.createJobInstance(JobName.OPEN_MONTH.id(), parameters),
            parameters,
            new ExecutionContext());
    dead.setStatus(BatchStatus.STARTED);
    dead.setStartTime(LocalDateTime.of(2026, 11, 2, 6, 0));
    repository.update(dead);
    assertThat(jobs.run(city.code(), JobName.OPEN_MONTH, day).result()).isEqualTo(Result.DONE);
    assertThat(city.get(Months.class).all(city.code())).hasSize(1);
  }

  @Test
  void severalAtOnceDoItOnce() {
    List<CompletableFuture<List<JobOutcome>>> runs =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> run(OPENING))).limit(3).toList();
    assertThat(
            runs.stream()
                .flatMap(each -> each.join().stream())
                .filter(outcome -> outcome.job() == JobName.OPEN_MONTH)
                .filter(outcome -> outcome.result() == Result.DONE))
        .hasSize(1);
    assertThat(city.get(Months.class).all(city.code())).hasSize(1);
    assertThat(outbox.all(city.code())).hasSize(27);
  }

  @Test
  void theRemindersArriveThroughTheServer() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      opened();
      run(LocalDate.of(2026, 11, 4));
      MailSettings settings =
          new MailSettings(
              "127.0.0.1",
              server.getSmtp().getPort(),
              MailSettings.Security.NONE,
              "pmo@city.example",
              "",
              "");
      city.clock().set(LocalDate.of(2026, 11, 4));
      assertThat(jobs.sendMail(city.code(), settings).count()).isEqualTo(27 + 21);
      assertThat(jobs.sendMail(city.code(), settings).count()).isZero();
      MimeMessage[] received = server.getReceivedMessages();
      assertThat(received).hasSize(48);
      assertThat(
              Arrays.stream(received)
                  .filter(mail -> to(mail).equals("c-engineer@vendor.example"))
                  .map(MonthJobsTest::subject))
          .containsExactly(
              "【しるべ】2026年11月の月次報告を開きました", "【しるべ】2026年11月の月次報告：担当する業務システムの入力は11月9日（月）まで（あと3営業日）");
      assertThat(city.get(JobRuns.class).latest(city.code(), 1))
          .extracting(KeptRun::job, KeptRun::count)
          .containsExactly(owed(JobName.SEND_MAIL, 48));
    } finally {
      server.stop();
    }
  }

  private static org.assertj.core.groups.Tuple owed(Object... values) {
    return org.assertj.core.api.Assertions.tuple(values);
  }

  private static String to(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Month opened() {
    run(OPENING);
    return city.get(Months.class).find(city.code(), NOVEMBER).orElseThrow();
  }

  private List<JobOutcome> run(LocalDate day) {
    city.clock().set(day);
    return jobs.runDue(city.code(), day);
  }

  private List<KeptMail> reminders() {
    return outbox.all(city.code()).stream()
        .filter(mail -> mail.mailKey().startsWith("remind/"))
        .toList();
  }

  private static void breakOutboxFor(String person) {
    JdbcClient.create(GOVERNANCE.database().owner())
        .sql(
            """
            create function app.broken() returns trigger language plpgsql as $$
            begin
              if new.person = '%s' then raise exception 'broken'; end if;
              return new;
            end $$;
            create trigger broken before insert on app.outbox
              for each row execute function app.broken()
            """
                .formatted(person))
        .update();
  }

  private static void mendOutbox() {
    JdbcClient.create(GOVERNANCE.database().owner())
        .sql("drop function app.broken() cascade")
        .update();
  }
}
