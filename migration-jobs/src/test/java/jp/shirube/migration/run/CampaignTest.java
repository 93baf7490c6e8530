package jp.shirube.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.standard.References;
import jp.shirube.mappings.standard.SystemOrder;
import jp.shirube.migration.ledger.LedgerFinding;
import jp.shirube.migration.run.Campaign.Part;
import jp.shirube.migration.run.RunSummary.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CampaignTest {

  private static final SystemOrder ORDER = SystemOrder.of(References.load());
  private static final List<String> SYSTEMS =
      List.of("027", "024", "017", "013", "003", "001", "028");

  private static final Finding ENDED = Finding.of(RunFinding.NO_APPROVER, Place.NOWHERE);

  private final List<String> told = Collections.synchronizedList(new ArrayList<>());

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void everySystemRunsOnceAfterThoseItsReferencesLeadTo(int parallel) {
    Set<String> ended = ConcurrentHashMap.newKeySet();
    AtomicInteger atOnce = new AtomicInteger();
    List<RunSummary> summaries =
        campaign(parallel)
            .run(
                parts(
                    system -> {
                      assertThat(ended).containsAll(ORDER.before(system));
                      assertThat(atOnce.incrementAndGet()).isLessThanOrEqualTo(parallel);
                      Thread.yield();
                      atOnce.decrementAndGet();
                      assertThat(ended.add(system)).isTrue();
                    }),
                progress());
    assertThat(summaries).allMatch(each -> each.refusals().get(0).code() == RunFinding.NO_APPROVER);
    assertThat(summaries).extracting(RunSummary::systemId).containsExactlyElementsOf(SYSTEMS);
    assertThat(told).hasSize(2 * SYSTEMS.size()).startsWith("begun 001");
  }

  @Test
  void systemsThatDoNotReferToEachOtherRunAtTheSameTime() {
    CyclicBarrier both = new CyclicBarrier(2);
    campaign(2)
        .run(
            parts(
                Stream.of("024", "027"),
                system -> {
                  try {
                    both.await(30, TimeUnit.SECONDS);
                  } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                    throw new AssertionError("the other one did not run", e);
                  }
                }),
            progress())
        .forEach(
            each -> assertThat(each.refusals().get(0).code()).isEqualTo(RunFinding.NO_APPROVER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"001", "017", "028"})
  void aSystemThatFailsStopsNoneOfTheOthers(String broken) {
    List<RunSummary> summaries =
        campaign(3)
            .run(
                parts(
                    system -> {
                      if (system.equals(broken)) {
                        throw LedgerFinding.AREA_TAKEN.exception(
                            Map.of("system", system, "mode", "m", "rehearsal", "1"));
                      }
                    }),
                progress());
    assertThat(summaries).hasSize(SYSTEMS.size());
    assertThat(summaries)
        .filteredOn(each -> each.refusals().get(0).code() == LedgerFinding.AREA_TAKEN)
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.systemId()).isEqualTo(broken);
              assertThat(failed.vendorId()).isEqualTo("V");
              assertThat(failed.result()).isEqualTo(Result.FAILED);
              assertThat(failed.runId()).isZero();
            });
    assertThat(told).contains("ended " + broken).hasSize(2 * SYSTEMS.size());
  }

  @Test
  void faultsOfEveryKindAreToldWithoutWhatTheySay() {
    List<Throwable> faults =
        List.of(new IllegalStateException("secret"), new StackOverflowError("secret"));
    for (Throwable fault : faults) {
      RunSummary failed =
          campaign(1).run(parts(Stream.of("024"), system -> sneak(fault)), progress()).get(0);
      assertThat(failed.refusals()).singleElement().extracting("code").isEqualTo(RunFinding.FAULT);
      assertThat(failed.refusals().toString())
          .contains(fault.getClass().getSimpleName())
          .doesNotContain("secret");
    }
  }

  private static void sneak(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) fault;
  }

  @Test
  void deliveriesOfOneSystemRunOneAfterTheOtherAsGiven() {
    AtomicInteger atOnce = new AtomicInteger();
    List<Integer> began = Collections.synchronizedList(new ArrayList<>());
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int number = i;
      parts.addAll(
          parts(
              Stream.of("024"),
              system -> {
                assertThat(atOnce.incrementAndGet()).isOne();
                began.add(number);
                Thread.yield();
                atOnce.decrementAndGet();
              }));
    }
    campaign(4).run(parts, progress());
    assertThat(began).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void noPartsAreNoRuns() {
    assertThat(campaign(2).run(List.of(), progress())).isEmpty();
  }

  /** What a part does before its run; the run itself ends at once for want of an approver. */
  private interface Preparation {
    void of(String system);
  }

  private static List<Part> parts(Preparation preparation) {
    return parts(SYSTEMS.stream(), preparation);
  }

  private static List<Part> parts(Stream<String> systems, Preparation preparation) {
    return systems
        .map(
            system ->
                new Part(
                    system,
                    "V",
                    () -> {
                      preparation.of(system);
                      throw new FindingException(ENDED);
                    }))
        .toList();
  }

  private Campaign campaign(int parallel) {
    return new Campaign(new NoRunner(), ORDER, Mode.REHEARSAL, parallel);
  }

  private CampaignProgress progress() {
    return new CampaignProgress() {
      @Override
      public RunProgress begun(String systemId) {
        told.add("begun " + systemId);
        return RunProgress.SILENT;
      }

      @Override
      public void ended(RunSummary summary) {
        assertThat(summary.elapsed()).isGreaterThanOrEqualTo(Duration.ZERO);
        told.add("ended " + summary.systemId());
      }
    };
  }

  /** The order and the isolation are tested here without runs, for which EndToEndTest is. */
  private static final class NoRunner implements MigrationRunner {
    @Override
    public RunSummary run(MigrationRequest request, RunProgress progress) {
      throw new AssertionError("no part gives a request");
    }

    @Override
    public List<RunSummary> recover(RunProgress progress, @Nullable Path output) {
      return List.of();
    }

    @Override
    public Optional<RunSummary> recover(long runId, RunProgress progress) {
      return Optional.empty();
    }

    @Override
    public List<RunSummary> discard() {
      return List.of();
    }

    @Override
    public Optional<RunSummary> discard(long runId) {
      return Optional.empty();
    }
  }
}
