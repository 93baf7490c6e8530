package jp.shirube.governance.web.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.web.ServeOptions;
import jp.shirube.governance.web.TestServer;
import jp.shirube.mappings.check.MappingLoader;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.run.MigrationRequest;
import jp.shirube.migration.run.Migrations;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunProgress;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleMappings;
import jp.shirube.migration.sample.SampleOptions;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs of a small sample city as the command line makes them, beside a server of pages. */
final class SampleRuns implements AutoCloseable {

  static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Tokyo"));

  private static final int RESIDENTS = 1_000;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private final TestServer server;
  private final Migrations migrations;
  private final Path folder;
  private final Map<String, Path> deliveries = new ConcurrentHashMap<>();

  SampleRuns(TestServer server) {
    this.server = server;
    Path home = server.server().get(ServeOptions.class).home();
    this.folder = folder();
    this.migrations = Migrations.open(server.governance().database(), home, CLOCK, List.of());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("runs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A rehearsal of a system with faulty records, run to its end. */
  RunSummary rehearse(String system, int number, RunProgress progress) {
    return migrations.runner().run(request(system, Mode.REHEARSAL, number), progress);
  }

  RunSummary dryRun(String system) {
    return migrations.runner().run(request(system, Mode.DRY_RUN, 0), RunProgress.SILENT);
  }

  private MigrationRequest request(String system, Mode mode, int number) {
    return new MigrationRequest(
        TestGovernance.CITY,
        mapping(system),
        deliveries.computeIfAbsent(system, this::delivery),
        mode,
        number,
        null,
        OffsetDateTime.now(CLOCK),
        folder.resolve("out"),
        TestGovernance.STAFF);
  }

  Path delivery(String system) {
    SampleOptions options = SampleOptions.faulty(RESIDENTS, 7, DAY).only(system);
    return Objects.requireNonNull(
        new SampleCity(options).writeTo(folder.resolve("sample-" + system)).get(system));
  }

  CompiledMapping mapping(String system) {
    return new MappingLoader(name -> Optional.of(Standards.builtIn()))
        .load(workbook(system))
        .compile();
  }

  Path workbook(String system) {
    return SampleMappings.writeWorkbook(system, folder.resolve("mappings"));
  }

  /** The files of a delivery as a vendor packs them. */
  static byte[] zip(Path delivery) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.list(delivery)) {
      for (Path file : files.toList()) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, zip);
      }
    }
    return out.toByteArray();
  }

  /** The rows that a rehearsal shows of a group, in an order of their own. */
  List<String> published(int rehearsal, String group) {
    return new JdbcTemplate(server.governance().database().migration())
        .queryForList(
            "select t::text from std_%s_r%d.%s t order by t::text collate \"C\""
                .formatted(TestGovernance.CITY, rehearsal, group),
            String.class);
  }

  @Override
  public void close() {
    migrations.close();
  }

  /** Holds a run where it is until it is let go. */
  static final class Gate implements RunProgress {

    private final String stage;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);
    private volatile long run;

    Gate(String stage) {
      this.stage = stage;
    }

    long await() throws InterruptedException {
      if (!reached.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("not reached: " + stage);
      }
      return run;
    }

    void open() {
      open.countDown();
    }

    @Override
    public void begun(long runId) {
      run = runId;
    }

    @Override
    public void started(String started, long total) {
      if (started.equals(stage)) {
        hold();
      }
    }

    @Override
    public void advanced(String advanced, long records) {}

    @Override
    public void finished(String finished) {}

    private void hold() {
      reached.countDown();
      try {
        if (!open.await(60, TimeUnit.SECONDS)) {
          throw new IllegalStateException("never let go");
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
