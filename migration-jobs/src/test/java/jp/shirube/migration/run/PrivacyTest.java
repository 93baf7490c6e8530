package jp.shirube.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.run.RunSummary.Result;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Invariant 6: no value of a resident in a log, a message, or a table that is not encrypted. */
class PrivacyTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @TempDir static Path folder;

  private static final CompiledMapping MAPPING =
      Installation.mapping(Path.of("src/main/resources/sample/mappings/001"));
  private static final int KANA = 10;

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level before = root.getLevel();

  @BeforeEach
  void listen() {
    root.setLevel(Level.INFO);
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(log);
    root.setLevel(before);
  }

  @Test
  void noValueOfAResidentIsLoggedOrTold() throws IOException {
    SampleOptions options = SampleOptions.faulty(1_000, 7, LocalDate.of(2026, 11, 1)).only("001");
    Path delivery = new SampleCity(options).writeTo(folder.resolve("sample")).get("001");
    Set<String> values = values(delivery.resolve("JUMIN.CSV"));
    try (Installation installation = Installation.small(DATABASE, folder)) {
      MigrationRunner runner = installation.runner();
      RunSummary good =
          runner.run(installation.rehearsal(MAPPING, delivery, 1), RunProgress.SILENT);
      assertThat(good.result()).isEqualTo(Result.OVER_THRESHOLD);
      RunSummary broken =
          runner.run(installation.rehearsal(MAPPING, delivery, 2), new RefusingTable());
      assertThat(broken.result()).isEqualTo(Result.FAILED);
      Messages messages = Messages.complete();
      String told =
          Stream.of(good, broken)
              .flatMap(summary -> summary.refusals().stream())
              .map(messages::line)
              .collect(Collectors.joining("\n"));
      assertNone(values, told);
      assertNone(values, logged());
      assertNone(values, stored());
    }
  }

  /** A table that refuses every row: PostgreSQL's message then shows the row. */
  private static final class RefusingTable implements RunProgress {

    @Override
    public void started(String stage, long total) {
      if (stage.equals("load")) {
        JdbcTemplate jdbc = Installation.jdbc(DATABASE);
        Long run = jdbc.queryForObject("select max(id) from app.run", Long.class);
        jdbc.execute("alter table stg_%d.g001901 add check (atenabango is null)".formatted(run));
      }
    }

    @Override
    public void advanced(String stage, long records) {}

    @Override
    public void finished(String stage) {}
  }

  /** Address numbers and kana names of every record. */
  private static Set<String> values(Path file) throws IOException {
    return new String(Files.readAllBytes(file), Charset.forName("windows-31j"))
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .filter(fields -> fields.length > KANA)
        .flatMap(fields -> Stream.of(fields[0], fields[KANA]))
        .map(field -> field.replace("\"", "").strip())
        .filter(field -> field.length() > 6)
        .collect(Collectors.toSet());
  }

  private static void assertNone(Set<String> values, String text) {
    assertThat(values).hasSizeGreaterThan(1_000);
    assertThat(text).isNotEmpty();
    assertThat(values.stream().filter(text::contains).toList()).isEmpty();
  }

  private String logged() {
    return log.list.stream()
        .map(event -> event.getFormattedMessage() + causes(event.getThrowableProxy()))
        .collect(Collectors.joining("\n"));
  }

  private static String causes(IThrowableProxy fault) {
    return fault == null ? "" : "\n" + fault.getMessage() + causes(fault.getCause());
  }

  /** Everything the run left in tables of the application and the job repository, as text. */
  private static String stored() {
    JdbcTemplate jdbc = Installation.owner(DATABASE);
    List<String> tables =
        List.of(
            "app.run",
            "app.finding",
            "app.rejection_finding",
            "app.run_count",
            "app.audit_event",
            "app.load_progress");
    Stream<String> rows =
        tables.stream()
            .flatMap(
                table ->
                    jdbc
                        .queryForList("select t::text from " + table + " t", String.class)
                        .stream());
    Stream<String> batch =
        Stream.of(
                "batch.batch_step_execution",
                "batch.batch_job_execution",
                "batch.batch_step_execution_context")
            .flatMap(
                table ->
                    Installation.jdbc(DATABASE)
                        .queryForList("select t::text from " + table + " t", String.class)
                        .stream());
    return Stream.concat(rows, batch).collect(Collectors.joining("\n"));
  }
}
