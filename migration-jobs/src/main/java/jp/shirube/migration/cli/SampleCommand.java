package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.sample.ManifestFault;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleFinding;
import jp.shirube.migration.sample.SampleMappings;
import jp.shirube.migration.sample.SampleOptions;
import jp.shirube.migration.sample.SampleSystems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sample}: an invented city with its vendors' deliveries and mapping definitions. */
@Command(name = "sample", mixinStandardHelpOptions = true)
public final class SampleCommand implements Callable<Integer> {

  private static final List<String> SYSTEMS = SampleSystems.ids();

  private final Messages messages = Messages.complete();

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "sample.out")
  private Path out = Path.of("");

  @Option(
      names = "--residents",
      paramLabel = "N",
      defaultValue = "20000",
      descriptionKey = "sample.residents")
  private long residents;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "sample.seed")
  private long seed;

  @Option(names = "--no-faults", descriptionKey = "sample.no-faults")
  private boolean corrected;

  @Option(
      names = "--wrong-manifest",
      paramLabel = "count|hash|total",
      descriptionKey = "sample.wrong-manifest")
  private @Nullable ManifestFault wrongManifest;

  @Option(names = "--system", paramLabel = "ID", split = ",", descriptionKey = "sample.system")
  private List<String> systems = List.of();

  @Override
  public Integer call() {
    check();
    try {
      Map<String, Path> deliveries = new TreeMap<>(new SampleCity(options()).writeTo(out));
      deliveries.keySet().forEach(id -> SampleMappings.writeWorkbook(id, out.resolve("mappings")));
      print(deliveries);
    } catch (UncheckedIOException e) {
      throw new CommandException(ExitCodes.FAILED, List.of(notWritten()));
    }
    return ExitCodes.GOOD;
  }

  private void check() {
    if (residents < SampleOptions.FEWEST || residents > SampleOptions.MOST) {
      throw wrong(
          "sample.bounds",
          Map.of(
              "fewest", Long.toString(SampleOptions.FEWEST),
              "most", Long.toString(SampleOptions.MOST)));
    }
    if (!SYSTEMS.containsAll(systems)) {
      throw wrong("sample.systems", Map.of("known", String.join("、", SYSTEMS)));
    }
  }

  private ParameterException wrong(String key, Map<String, ?> arguments) {
    return new ParameterException(spec.commandLine(), messages.text(key, arguments));
  }

  private SampleOptions options() {
    LocalDate today = LocalDate.now(asOf.clock(Clock.systemUTC()));
    return new SampleOptions(
        residents, seed, today, !corrected, wrongManifest, new TreeSet<>(systems));
  }

  private void print(Map<String, Path> deliveries) {
    PrintWriter writer = spec.commandLine().getOut();
    deliveries.forEach(
        (system, folder) ->
            writer.println(
                messages.text(
                    "sample.delivery", Map.of("system", system, "folder", folder.toString()))));
    writer.println(messages.text("sample.done", Map.of("folder", out.toString())));
  }

  private Finding notWritten() {
    return Finding.of(SampleFinding.NOT_WRITTEN, Place.NOWHERE, Map.of("folder", out.toString()));
  }
}
