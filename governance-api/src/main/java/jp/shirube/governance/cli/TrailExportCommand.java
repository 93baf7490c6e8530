package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.pmo.OutputFiles;
import jp.shirube.governance.trail.Notary;
import jp.shirube.governance.trail.TrailExport;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.OutputOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trail export}: the trail of a period as a file that anybody can check. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class TrailExportCommand implements Callable<Integer> {

  @Option(
      names = "--from",
      required = true,
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "shirube.trail.from")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", descriptionKey = "shirube.trail.to")
  private @Nullable LocalDate to;

  @Mixin private OutputOption output = new OutputOption();
  @Mixin private CityWork work = new CityWork();

  @Override
  public Integer call() {
    return work.run(this::export);
  }

  private int export(Opened session) {
    LocalDate last = to == null ? LocalDate.now(session.clock()) : to;
    Notary notary = Notary.of(session.home());
    TrailExport.Exported[] exported = new TrailExport.Exported[1];
    Path file =
        new OutputFiles(output.path())
            .write(
                TrailExport.fileName(session.municipality(), from, last),
                out ->
                    exported[0] =
                        session
                            .get(TrailExport.class)
                            .write(
                                session.municipality(), from, last, session.actor(), notary, out));
    session.say("trail.exported", figures(exported[0]));
    session.out().println("  " + file);
    session.say("trail.key", Map.of("key", notary.key().id()));
    return ExitCodes.GOOD;
  }

  private static Map<String, Long> figures(TrailExport.Exported exported) {
    return Map.of("events", exported.events(), "first", exported.first(), "last", exported.last());
  }
}
