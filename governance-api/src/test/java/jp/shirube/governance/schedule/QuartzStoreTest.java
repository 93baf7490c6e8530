package jp.shirube.governance.schedule;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jp.shirube.governance.context.TestCity;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.progress.Months;
import jp.shirube.migration.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Triggers in PostgreSQL between schedulers that share them, each over a pool of its own. */
class QuartzStoreTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  /** Quartz lives by the clock of the machine. */
  private static final Clock REAL = Clock.systemUTC();

  private final ConcurrentLinkedQueue<String> first = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> second = new ConcurrentLinkedQueue<>();

  @Test
  void aTriggerStoredByOneProcessFiresInTheNextOne() throws Exception {
    try (QuartzStore gone = open("handed-on", GOVERNANCE.database(), first)) {
      gone.scheduler().addJob(job("job"), true);
      gone.scheduler().scheduleJob(trigger("job", "only", REAL.instant().minusSeconds(30)));
    }
    try (Database other = GOVERNANCE.openFor(CITY);
        QuartzStore next = open("handed-on", other, second)) {
      next.start();
      await().atMost(Duration.ofSeconds(20)).until(() -> !second.isEmpty());
      await().pollDelay(Duration.ofMillis(300)).until(() -> true);
    }
    assertThat(second).containsExactly(CITY);
    assertThat(first).isEmpty();
  }

  @Test
  void ofTwoProcessesOneFiresEachTrigger() throws Exception {
    int triggers = 24;
    try (Database other = GOVERNANCE.openFor(CITY);
        QuartzStore one = open("shared", GOVERNANCE.database(), first);
        QuartzStore two = open("shared", other, second)) {
      Instant soon = REAL.instant().plusMillis(500);
      for (int i = 0; i < triggers; i++) {
        one.scheduler().addJob(job("job" + i), true);
        one.scheduler().scheduleJob(trigger("job" + i, "trigger" + i, soon.plusMillis(50L * i)));
      }
      one.start();
      two.start();
      await().atMost(Duration.ofSeconds(30)).until(() -> first.size() + second.size() >= triggers);
      await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
    }
    assertThat(first.size() + second.size()).isEqualTo(triggers);
    assertThat(List.of(first.size(), second.size())).doesNotContain(0);
  }

  @Test
  void aServerOpensTheMonthThatWasMissedAndTheNextStartDoesNothingTwice() throws Exception {
    try (TestCity city = new TestCity(GOVERNANCE, "099001", LocalDate.of(2026, 11, 4))) {
      Months months = city.get(Months.class);
      for (int start = 0; start < 2; start++) {
        try (ScheduleServer server = start(city)) {
          await().atMost(Duration.ofSeconds(20)).until(() -> !months.all(city.code()).isEmpty());
          await()
              .atMost(Duration.ofSeconds(20))
              .until(
                  () ->
                      city.get(JobRuns.class).latest(city.code(), 10).stream()
                              .filter(run -> run.result().equals("DONE"))
                              .count()
                          >= 2);
        }
      }
      assertThat(months.all(city.code())).hasSize(1);
      assertThat(city.get(JobRuns.class).latest(city.code(), 10))
          .extracting(KeptRun::job)
          .containsExactly(JobName.REMIND, JobName.OPEN_MONTH);
      assertThat(city.get(StoredTriggers.class).of(city.code()))
          .extracting(StoredTriggers.StoredTrigger::name)
          .containsExactly("mail", "month");
    }
  }

  @Test
  void aFiringMissedWhileNoServerRanIsMadeUpForOnce() throws Exception {
    try (TestCity city = new TestCity(GOVERNANCE, "099002", LocalDate.of(2026, 10, 1))) {
      start(city).close();
      long yesterday = REAL.instant().minus(Duration.ofDays(1)).toEpochMilli();
      JdbcClient.create(city.database().app())
          .sql(
              "update quartz.qrtz_triggers set next_fire_time = :at, prev_fire_time = -1"
                  + " where sched_name = :name")
          .param("at", yesterday)
          .param("name", ScheduleServer.name(city.code()))
          .update();
      try (ScheduleServer server = start(city)) {
        await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () ->
                    city.get(StoredTriggers.class).of(city.code()).stream()
                        .allMatch(trigger -> trigger.previous().isPresent()));
      }
      assertThat(city.get(StoredTriggers.class).of(city.code()))
          .allSatisfy(
              trigger ->
                  assertThat(trigger.next().orElseThrow().toInstant()).isAfter(REAL.instant()));
    }
  }

  private static ScheduleServer start(TestCity city) throws Exception {
    return ScheduleServer.start(
        city.database().app(), city.code(), city.get(MonthJobs.class), Optional.empty());
  }

  private static QuartzStore open(
      String name, Database database, ConcurrentLinkedQueue<String> fired) throws Exception {
    Consumer<String> action = fired::add;
    Map<String, Consumer<String>> actions = new HashMap<>();
    actions.put("job", action);
    IntStream.range(0, 24).forEach(i -> actions.put("job" + i, action));
    return QuartzStore.open(name, database.app(), actions);
  }

  private static JobDetail job(String name) {
    return JobBuilder.newJob(ScheduledJob.class)
        .withIdentity(name)
        .usingJobData(ScheduledJob.MUNICIPALITY, CITY)
        .storeDurably()
        .build();
  }

  private static Trigger trigger(String job, String name, Instant at) {
    return TriggerBuilder.newTrigger()
        .withIdentity(name)
        .forJob(job)
        .startAt(Date.from(at))
        .withSchedule(
            SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
        .build();
  }
}
