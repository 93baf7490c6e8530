package jp.shirube.governance.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.cities.RollupBench;
import jp.shirube.governance.cities.RollupExport;
import jp.shirube.governance.cities.Rollups;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.InstallationOptions;
import jp.shirube.migration.cli.TextTable;
import jp.shirube.migration.database.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code shirube bench-rollup}: fills an empty installation with an invented nation, then measures
 * roll-ups and exports.
 */
@Command(name = "bench-rollup", mixinStandardHelpOptions = true)
public final class BenchRollupCommand implements Callable<Integer> {

  private static final double MILLION = 1e6;

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "1",
      descriptionKey = "bench-rollup.months")
  private int months;

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Messages messages = Messages.complete();

  @Override
  public Integer call() {
    YearMonth last = YearMonth.now(installation.clock()).minusMonths(1);
    try (Database database = installation.openDatabase();
        Governance governance =
            Governance.open(
                database, installation.clock(), new EditionStore(installation.home()))) {
      fill(governance, last);
      rollups(governance.get(RollupBench.class), last);
      exports(governance.get(RollupExport.class), last);
      return ExitCodes.GOOD;
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Once for an installation: a second measurement finds the nation there. */
  private void fill(Governance governance, YearMonth last) {
    if (governance.get(Rollups.class).latestMonth(Reader.NATION).isPresent()) {
      return;
    }
    StepList steps = StepLists.builtIn();
    governance.get(StepListStore.class).add(steps);
    long start = System.nanoTime();
    governance.get(RollupBench.class).fill(last, months, steps.edition());
    line("bench-rollup.filled", Duration.ofNanos(System.nanoTime() - start));
  }

  private void line(String key, Duration taken) {
    out().println(messages.text(key, Map.of("seconds", seconds(taken))));
    out().flush();
  }

  private static String seconds(Duration taken) {
    return String.format(Locale.ROOT, "%.1f", taken.toNanos() / MILLION / 1000);
  }

  private void rollups(RollupBench bench, YearMonth month) {
    TextTable table =
        TextTable.of(
                messages.text("bench-rollup.what"),
                messages.text("bench-rollup.fastest"),
                messages.text("bench-rollup.median"),
                messages.text("bench-rollup.slowest"),
                messages.text("bench-rollup.rows"),
                messages.text("bench-rollup.ratio"))
            .right(1, 2, 3, 4, 5);
    bench
        .measure(month)
        .forEach(
            (what, timing) ->
                table.row(
                    what,
                    millis(timing.fastest()),
                    millis(timing.median()),
                    millis(timing.slowest()),
                    millis(timing.fromRows()),
                    String.format(Locale.ROOT, "%.1f", timing.ratio())));
    table.print(out());
  }

  private static String millis(Duration taken) {
    return String.format(Locale.ROOT, "%.1f ms", taken.toNanos() / MILLION);
  }

  private void exports(RollupExport export, YearMonth month) {
    export("bench-rollup.csv", out -> export.csv(Reader.NATION, month, out));
    export("bench-rollup.xlsx", out -> export.workbook(Reader.NATION, month, out));
  }

  private interface Export {
    long to(OutputStream out) throws IOException;
  }

  private void export(String key, Export export) {
    long start = System.nanoTime();
    try (OutputStream nowhere = OutputStream.nullOutputStream()) {
      long states = export.to(nowhere);
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      out().println(messages.text(key, Map.of("states", states, "seconds", seconds(taken))));
      out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
