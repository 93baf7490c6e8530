package jp.shirube.governance.jobs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.AuditTrail;
import jp.shirube.migration.run.MigrationRequest;
import jp.shirube.migration.run.Mode;
import org.springframework.security.access.AccessDeniedException;

/**
 * Starts, stops, resumes and gives up runs. Called within work on the viewer's rows: what he does
 * not see is not there.
 */
public final class RunDesk {

  private static final int PATIENCE_SECONDS = 10;

  private final Runs runs;
  private final StartMapper choices;
  private final RunMappings mappings;
  private final RunEngine engine;
  private final AuditTrail audit;

  RunDesk(
      Runs runs, StartMapper choices, RunMappings mappings, RunEngine engine, AuditTrail audit) {
    this.runs = runs;
    this.choices = choices;
    this.mappings = mappings;
    this.engine = engine;
    this.audit = audit;
  }

  /** What a run of a system can be started with. */
  public StartChoices choices(Viewer viewer, String systemId) {
    return new StartChoices(
        systemId,
        choices.deliveries(viewer.municipality(), systemId),
        mappings.of(viewer, systemId),
        engine.nextRehearsal(systemId));
  }

  /**
   * Starts a run and waits until it has begun.
   *
   * @return its id, empty when it has not begun within some seconds
   * @throws FindingException when it cannot be started, with the reasons
   */
  public Optional<Long> start(Viewer viewer, StartOrder order) {
    demand(viewer);
    if (order.mode() == Mode.CUTOVER) {
      throw JobCode.NO_CUTOVER.exception(Map.of());
    }
    Optional<Long> run = begun(engine.start(request(viewer, order)));
    record(viewer, "run.start", run.orElse(0L), order.mode().id());
    return run;
  }

  private MigrationRequest request(Viewer viewer, StartOrder order) {
    StartChoices open = choices(viewer, order.systemId());
    if (open.deliveries().stream().noneMatch(it -> it.deliveryId().equals(order.deliveryId()))) {
      throw JobCode.NO_SUCH_CHOICE.exception(Map.of());
    }
    CompiledMapping mapping = mappings.compiled(viewer, order.systemId(), order.mapping());
    return new MigrationRequest(
            viewer.municipality(),
            mapping,
            Path.of(""),
            order.mode(),
            rehearsal(order, open),
            null,
            engine.now(),
            engine.outputs(),
            viewer.actor())
        .onStored(order.deliveryId());
  }

  private static int rehearsal(StartOrder order, StartChoices open) {
    if (order.mode() != Mode.REHEARSAL) {
      return 0;
    }
    return order.rehearsal() > 0 ? order.rehearsal() : open.nextRehearsal();
  }

  /**
   * Asks a run to stop at its next block or stage, whichever process executes it.
   *
   * @throws FindingException SRB-JOB-0004 when none executes it
   */
  public boolean stop(Viewer viewer, long runId) {
    demand(viewer);
    Optional<RunRow> run = runs.find(viewer.municipality(), runId);
    run.ifPresent(
        found -> {
          if (!found.state().isLive()) {
            throw JobCode.NOT_RUNNING.exception(Map.of());
          }
          if (!found.stopAsked()) {
            engine.askToStop(runId, viewer.actor());
            record(viewer, "run.stop", runId, "asked");
          }
        });
    return run.isPresent();
  }

  /**
   * Resumes a run that was broken off, from its last committed block, in this process.
   *
   * @throws FindingException SRB-JOB-0005 when it was not
   */
  public boolean resume(Viewer viewer, long runId) {
    demand(viewer);
    Optional<RunRow> run = interrupted(viewer, runId);
    run.ifPresent(
        found -> {
          record(viewer, "run.resume", runId, found.mode());
          begun(engine.resume(runId));
        });
    return run.isPresent();
  }

  /**
   * Gives up a run that was broken off and drops its tables.
   *
   * @throws FindingException SRB-JOB-0005 when it was not
   */
  public boolean discard(Viewer viewer, long runId) {
    demand(viewer);
    Optional<RunRow> run = interrupted(viewer, runId);
    run.ifPresent(
        found -> {
          if (engine.discard(runId).isEmpty()) {
            throw JobCode.NOT_INTERRUPTED.exception(Map.of());
          }
          record(viewer, "run.discard", runId, found.mode());
        });
    return run.isPresent();
  }

  /** A file that a run gave to people, whose taking is recorded; empty when there is none. */
  public Optional<Path> take(Viewer viewer, long runId, RunFile file) {
    Optional<Path> found =
        runs.find(viewer.municipality(), runId).flatMap(run -> engine.file(runId, file));
    found.ifPresent(path -> record(viewer, "run.download", runId, file.name()));
    return found;
  }

  /** Which files of a run there are. */
  public List<RunFile> files(long runId) {
    return Arrays.stream(RunFile.values())
        .filter(file -> engine.file(runId, file).isPresent())
        .toList();
  }

  private Optional<RunRow> interrupted(Viewer viewer, long runId) {
    Optional<RunRow> run = runs.find(viewer.municipality(), runId);
    if (run.isPresent() && !run.get().state().isOpen()) {
      throw JobCode.NOT_INTERRUPTED.exception(Map.of());
    }
    return run;
  }

  private static Optional<Long> begun(CompletableFuture<Long> run) {
    try {
      return Optional.of(run.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).filter(id -> id > 0);
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof FindingException refusal) {
        throw refusal;
      }
      throw new IllegalStateException("the run did not begin", e.getCause());
    }
  }

  private static void demand(Viewer viewer) {
    if (!viewer.may(Permission.RUN_CONTROL)) {
      throw new AccessDeniedException("run");
    }
  }

  private void record(Viewer viewer, String action, long runId, String how) {
    audit.record(viewer.actor(), action, "run/" + runId, Map.of("how", how));
  }
}
