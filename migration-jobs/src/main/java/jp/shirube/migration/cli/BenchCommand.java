package jp.shirube.migration.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.mappings.check.LoadedMapping;
import jp.shirube.mappings.check.MappingLoader;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.bench.BareCopy;
import jp.shirube.migration.bench.BareCopy.Format;
import jp.shirube.migration.bench.StageTimes;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.run.MigrationRequest;
import jp.shirube.migration.run.Migrations;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleMappings;
import jp.shirube.migration.sample.SampleOptions;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench}: the real job on generated residents, beside a bare COPY of the same rows. */
@Command(name = "bench", mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

  private static final String SYSTEM = "001";
  private static final String RESIDENTS = "001901";

  private final Messages messages = Messages.complete();

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private InstallationOptions installation = new InstallationOptions();

  @Option(
      names = "--residents",
      paramLabel = "N",
      defaultValue = "1000000",
      descriptionKey = "bench.residents")
  private long residents;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "2026", descriptionKey = "bench.seed")
  private long seed;

  @Override
  public Integer call() {
    Path folder = folder();
    try (Database database = installation.openDatabase()) {
      return bench(database, folder);
    } finally {
      delete(folder);
    }
  }

  private Path folder() {
    try {
      Files.createDirectories(installation.home());
      return Files.createTempDirectory(installation.home(), "bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int bench(Database database, Path folder) {
    Clock clock = installation.clock();
    BenchPrinter printer = new BenchPrinter(messages, spec.commandLine().getOut());
    printer.machine(residents);
    Path delivery = delivery(folder, LocalDate.now(clock));
    LoadedMapping mapping = mapping(folder);
    StageTimes times = new StageTimes();
    RunSummary summary;
    try (Migrations migrations = Migrations.open(database, folder, clock, List.of())) {
      int number = migrations.runs().nextRehearsal(SYSTEM);
      summary = migrations.runner().run(request(mapping, delivery, folder, number, clock), times);
    }
    Map<String, Duration> stages = times.end();
    if (summary.result() != RunSummary.Result.PASSED) {
      new FindingPrinter(messages).print(summary.refusals(), spec.commandLine().getErr());
      return SummaryPrinter.exitCode(summary.result());
    }
    StandardGroup group = mapping.standard().orElseThrow().group(RESIDENTS).orElseThrow();
    printer.job(summary, stages, bare(database, folder, summary.runId(), group));
    return ExitCodes.GOOD;
  }

  private Path delivery(Path folder, LocalDate day) {
    Path delivery = folder.resolve("delivery");
    new SampleCity(SampleOptions.faulty(SampleOptions.FEWEST, seed, day).corrected())
        .writeResidents(delivery, residents);
    return delivery;
  }

  private LoadedMapping mapping(Path folder) {
    Path definition = SampleMappings.writeFolder(SYSTEM, folder.resolve("mapping"));
    return new MappingLoader(new EditionStore(folder)::find).load(definition);
  }

  private MigrationRequest request(
      LoadedMapping mapping, Path delivery, Path folder, int number, Clock clock) {
    return new MigrationRequest(
        installation.municipality(),
        mapping.compile(),
        delivery,
        Mode.REHEARSAL,
        number,
        null,
        OffsetDateTime.now(clock),
        folder.resolve("out"),
        CommandActor.inRole(Actor.Role.ADMINISTRATOR));
  }

  private static List<BareCopy.Result> bare(
      Database database, Path folder, long runId, StandardGroup group) {
    BareCopy copy = new BareCopy(database.migration(), folder);
    List<BareCopy.Result> results = new ArrayList<>();
    for (Format format : Format.values()) {
      results.add(copy.measure(runId, group, format));
    }
    return results;
  }
}
