package jp.shirube.governance.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.cli.WorkbookBench.Measure;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.SampleSettings;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.AsOfOption;
import jp.shirube.migration.cli.CommandActor;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.HomeOption;
import jp.shirube.migration.cli.TextTable;
import jp.shirube.migration.database.Database;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code workbook bench}: workbooks of the sample city out and back in a database of its own,
 * beside what the library alone needs for the same cells.
 */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class WorkbookBenchCommand implements Callable<Integer> {

  private static final int WARMING = 10;
  private static final long MEBIBYTE = 1 << 20;

  @Mixin private HomeOption home = new HomeOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "20",
      descriptionKey = "shirube.workbook.bench.rounds")
  private int rounds;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Messages messages = Messages.complete();

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(home.path());
    Path folder = Files.createTempDirectory(home.path(), "bench");
    try {
      return bench(folder);
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int bench(Path folder) {
    var settings = SampleSettings.of(Standards.builtIn().systems());
    String municipality = settings.municipality().code();
    Clock clock = asOf.clock(Clock.systemUTC());
    Actor actor = CommandActor.inRole(Actor.Role.PLANNER);
    try (Database database = Database.embedded(folder, municipality);
        Governance governance = Governance.open(database, clock)) {
      governance.get(StepListStore.class).add(StepLists.builtIn());
      governance.get(Municipalities.class).put(settings, actor);
      Month month =
          governance
              .get(Months.class)
              .open(municipality, YearMonth.now(clock), StepLists.builtIn().edition(), actor);
      WorkbookBench bench = new WorkbookBench(governance, month, folder.resolve("files"), actor);
      run(bench);
      print(bench);
    }
    return ExitCodes.GOOD;
  }

  private void run(WorkbookBench bench) {
    for (int i = 0; i < WARMING + rounds; i++) {
      bench.round(i, i >= WARMING);
    }
  }

  private void print(WorkbookBench bench) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        messages.text(
            "workbook.bench.machine",
            Map.of(
                "rounds",
                rounds,
                "cores",
                Runtime.getRuntime().availableProcessors(),
                "heap",
                Runtime.getRuntime().maxMemory() / MEBIBYTE,
                "java",
                System.getProperty("java.version", ""))));
    table(bench).print(out);
    out.flush();
  }

  private TextTable table(WorkbookBench bench) {
    TextTable table =
        TextTable.of(
                messages.text("workbook.bench.what"),
                messages.text("workbook.bench.median"),
                messages.text("workbook.bench.longest"),
                messages.text("workbook.bench.ratio"))
            .right(1, 2, 3);
    for (Measure measure : Measure.values()) {
      table.row(
          messages.text("workbook.bench." + measure),
          number(bench.median(measure)),
          number(bench.longest(measure)),
          ratio(bench, measure));
    }
    return table;
  }

  /** Beside the library alone, where it does the same work. */
  private static String ratio(WorkbookBench bench, Measure measure) {
    return switch (measure) {
      case EXPORT_CITY -> ratio(bench.median(measure), bench.median(Measure.BARE_COPY));
      case IMPORT_CHANGED, IMPORT_FAULTY ->
          ratio(bench.median(measure), bench.median(Measure.BARE_READ_WRITE));
      default -> "";
    };
  }

  private static String ratio(double ours, double bare) {
    return String.format(Locale.ROOT, "%.2f", ours / bare);
  }

  private static String number(double millis) {
    return String.format(Locale.ROOT, "%,.0f", millis);
  }
}
