package jp.shirube.migration.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.standard.References;
import jp.shirube.mappings.standard.SystemOrder;
import jp.shirube.migration.load.SafeFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs several systems, several at once, each after the systems its references lead to, so that the
 * result does not depend on how many run at once. A system that fails stops none of the others.
 */
public final class Campaign {

  /** How many may run at once: each takes connections of its own. */
  public static final int MOST = 8;

  private static final Logger LOG = LoggerFactory.getLogger(Campaign.class);
  private static final String PREPARE = "prepare";

  /**
   * A system's part.
   *
   * @param systemId 業務ID
   * @param vendorId its vendor
   * @param request gives what to run; asked for when its turn has come. An exception fails the part
   */
  public record Part(String systemId, String vendorId, Supplier<MigrationRequest> request) {}

  private final MigrationRunner runner;
  private final SystemOrder order;
  private final Mode mode;
  private final int parallel;

  /**
   * @param mode of all runs
   * @param parallel how many run at once, from 1
   */
  public Campaign(MigrationRunner runner, Mode mode, int parallel) {
    this(runner, SystemOrder.of(References.load()), mode, parallel);
  }

  Campaign(MigrationRunner runner, SystemOrder order, Mode mode, int parallel) {
    this.runner = runner;
    this.order = order;
    this.mode = mode;
    this.parallel = parallel;
  }

  /** As many at once as this machine has processors, within bounds. */
  public static int parallelHere() {
    return Math.min(MOST, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Runs the parts and returns when all have ended.
   *
   * @return their summaries in the order of the parts; of one that did not come to a run a failed
   *     summary without a run
   */
  public List<RunSummary> run(List<Part> parts, CampaignProgress progress) {
    CampaignQueue queue = new CampaignQueue(parts, order);
    List<@Nullable RunSummary> summaries =
        Collections.synchronizedList(new ArrayList<>(Collections.nCopies(parts.size(), null)));
    work(
        Math.min(parallel, parts.size()),
        () -> {
          for (Optional<Part> next = queue.next(); next.isPresent(); next = queue.next()) {
            Part part = next.get();
            try {
              summaries.set(parts.indexOf(part), run(part, progress));
            } finally {
              queue.ended(part);
            }
          }
        });
    return List.copyOf(summaries);
  }

  private static void work(int workers, Runnable work) {
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, workers));
    try {
      List<? extends Future<?>> all =
          IntStream.range(0, workers).mapToObj(worker -> threads.submit(work)).toList();
      for (Future<?> each : all) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker died", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      threads.shutdown();
    }
  }

  private RunSummary run(Part part, CampaignProgress progress) {
    Stopwatch watch = new Stopwatch();
    RunProgress told = progress.begun(part.systemId());
    RunSummary summary;
    try {
      summary = runner.run(part.request().get(), told);
    } catch (RuntimeException | Error e) {
      summary = failed(part, e, watch);
    }
    progress.ended(summary);
    return summary;
  }

  private RunSummary failed(Part part, Throwable fault, Stopwatch watch) {
    log(part, fault);
    List<Finding> reasons = RunFaults.explain(fault, PREPARE);
    return RunSummary.withoutRun(part.systemId(), part.vendorId(), mode, reasons, watch.elapsed());
  }

  /** What a person can act on needs no stack trace, unless a fault lies behind it. */
  private static void log(Part part, Throwable fault) {
    if (fault instanceof FindingException && fault.getCause() == null) {
      LOG.info("system {} stopped by {}", part.systemId(), fault.getMessage());
    } else {
      LOG.error("system {} did not come to its end", part.systemId(), SafeFault.of(fault));
    }
  }
}
