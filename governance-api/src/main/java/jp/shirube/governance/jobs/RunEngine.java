package jp.shirube.governance.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.delivery.DeliveryStore;
import jp.shirube.migration.ledger.Rejection;
import jp.shirube.migration.ledger.RunRecord;
import jp.shirube.migration.ledger.StopRequests;
import jp.shirube.migration.run.ItemNames;
import jp.shirube.migration.run.MigrationRequest;
import jp.shirube.migration.run.MigrationRunner;
import jp.shirube.migration.run.Migrations;
import jp.shirube.migration.run.RunFolder;
import jp.shirube.migration.run.RunListener;
import jp.shirube.migration.run.RunProgress;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.reports.rejects.RejectRow.RawField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The migration engine within the server's process: a few runs at once, under the same locks as
 * those of the command line. Runs under way are asked to stop when it closes; what does not stop in
 * time goes on from its last block when somebody has it resumed.
 */
public final class RunEngine implements AutoCloseable {

  /** Runs that the server executes at once. */
  public static final int MOST = 2;

  private static final Logger LOG = LoggerFactory.getLogger(RunEngine.class);
  private static final int IDLE_SECONDS = 30;
  private static final int CLOSING_SECONDS = 20;
  private static final Actor SERVER = new Actor("shirube", "しるべ", Actor.Role.SYSTEM, "server");

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Migrations migrations;
  private final StopRequests stops;
  private final Clock clock;
  private final Path home;
  private final Map<String, ItemNames> names = new ConcurrentHashMap<>();
  private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0, MOST, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), RunEngine::thread);

  private RunEngine(Migrations migrations, StopRequests stops, Clock clock, Path home) {
    this.migrations = migrations;
    this.stops = stops;
    this.clock = clock;
    this.home = home;
  }

  /**
   * Opens the engine of an installation.
   *
   * @param home the installation's folder
   * @param listeners told of finished runs
   */
  public static RunEngine open(
      Database database, Clock clock, Path home, List<? extends RunListener> listeners) {
    return new RunEngine(
        Migrations.open(database, home, clock, listeners),
        new StopRequests(database.app(), clock),
        clock,
        home);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "run");
    thread.setDaemon(true);
    return thread;
  }

  OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  /** Where runs that the server starts put what people receive. */
  Path outputs() {
    return home.resolve("outputs");
  }

  int nextRehearsal(String systemId) {
    return migrations.runs().nextRehearsal(systemId);
  }

  /** The mapping a run began with, empty when it is gone. */
  Optional<CompiledMapping> mapping(long runId) {
    return record(runId).flatMap(migrations::mapping);
  }

  Optional<RunRecord> record(long runId) {
    return migrations.runs().find(runId);
  }

  /** The source fields of a rejected record; empty when they cannot be read any more. */
  List<RawField> fields(long runId, Rejection rejection) {
    return record(runId).map(run -> migrations.records().of(run, rejection)).orElse(List.of());
  }

  /** Names of the items of an edition of the standard, as findings point to them. */
  public ItemNames names(String edition) {
    return names.computeIfAbsent(
        edition, it -> new ItemNames(editions().find(it).orElseGet(Standards::builtIn)));
  }

  /** Whether an edition has items of a system that are not official. */
  public boolean isProvisional(String edition, String systemId) {
    return editions().find(edition).stream()
        .flatMap(standard -> standard.groupsOf(systemId).stream())
        .flatMap(group -> group.items().stream())
        .anyMatch(item -> item.sureness().isProvisional());
  }

  EditionStore editions() {
    return new EditionStore(home);
  }

  DeliveryStore deliveries() {
    return migrations.deliveries();
  }

  /** A new folder of the server's own for what comes in; whoever asks deletes it. */
  Path incoming() throws IOException {
    Files.createDirectories(home.resolve("scratch"), OWNER_ONLY);
    return Files.createTempDirectory(home.resolve("scratch"), "incoming-", OWNER_ONLY);
  }

  /** A file that a run gave to people; empty when it is not there. */
  Optional<Path> file(long runId, RunFile file) {
    return record(runId).map(RunFolder::of).map(file::in).filter(Files::isRegularFile);
  }

  /** Notes that somebody wants a run stopped, in the caller's transaction. */
  void askToStop(long runId, Actor actor) {
    stops.ask(runId, actor);
  }

  /**
   * Begins a run.
   *
   * @return completed with its id when it has begun, or with the findings that kept it from it
   * @throws FindingException SRB-JOB-0003 when as many runs are under way as may be
   */
  CompletableFuture<Long> start(MigrationRequest request) {
    return submit((runner, told) -> Optional.of(runner.run(request, told)));
  }

  /** Resumes a run that no process executes; completed as with {@link #start}. */
  CompletableFuture<Long> resume(long runId) {
    return submit((runner, told) -> runner.recover(runId, told));
  }

  /** Gives up a run that no process executes; empty when there is none to give up. */
  Optional<RunSummary> discard(long runId) {
    return migrations.runner().discard(runId);
  }

  private interface Work {
    Optional<RunSummary> with(MigrationRunner runner, RunProgress told);
  }

  private CompletableFuture<Long> submit(Work work) {
    CompletableFuture<Long> begun = new CompletableFuture<>();
    try {
      threads.execute(() -> execute(work, begun));
    } catch (RejectedExecutionException e) {
      throw JobCode.BUSY.exception(Map.of("most", MOST + ""));
    }
    return begun;
  }

  private void execute(Work work, CompletableFuture<Long> begun) {
    Begun told = new Begun(begun, underWay);
    try {
      answer(work.with(migrations.runner(), told), begun);
    } catch (RuntimeException e) {
      LOG.error("a run of the server broke off", e);
      begun.completeExceptionally(e);
    } finally {
      told.over();
    }
  }

  /** Of a run that has begun this is known already. */
  private static void answer(Optional<RunSummary> summary, CompletableFuture<Long> begun) {
    if (summary.isPresent() && !summary.get().refusals().isEmpty()) {
      begun.completeExceptionally(new FindingException(summary.get().refusals()));
    } else {
      begun.complete(summary.map(RunSummary::runId).orElse(0L));
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    underWay.forEach(run -> stops.ask(run, SERVER));
    try {
      if (!threads.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("{} runs did not stop in time", underWay.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    migrations.close();
  }

  /** Notes which run is under way. */
  private static final class Begun implements RunProgress {

    private final CompletableFuture<Long> begun;
    private final Set<Long> underWay;
    private volatile long run;

    Begun(CompletableFuture<Long> begun, Set<Long> underWay) {
      this.begun = begun;
      this.underWay = underWay;
    }

    @Override
    public void begun(long runId) {
      run = runId;
      underWay.add(runId);
      begun.complete(runId);
    }

    @Override
    public void started(String stage, long total) {}

    @Override
    public void advanced(String stage, long records) {}

    @Override
    public void finished(String stage) {}

    void over() {
      underWay.remove(run);
    }
  }
}
