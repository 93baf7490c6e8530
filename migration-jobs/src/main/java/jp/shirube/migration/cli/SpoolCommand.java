package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.delivery.Manifest;
import jp.shirube.migration.delivery.ManifestEntry;
import jp.shirube.migration.spool.SpoolSettings;
import jp.shirube.migration.spool.SpoolSettingsReader;
import jp.shirube.migration.spool.TableSpooler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code spool}: the tables of a relational source become a delivery. */
@Command(name = "spool", mixinStandardHelpOptions = true)
public final class SpoolCommand implements Callable<Integer> {

  private final Messages messages = Messages.complete();

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Option(names = "--source", required = true, paramLabel = "FILE", descriptionKey = "spool.source")
  private Path source = Path.of(SpoolSettings.FILE_NAME);

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "spool.out")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    FindingPrinter printer = new FindingPrinter(messages);
    PrintWriter err = spec.commandLine().getErr();
    SpoolSettings settings =
        SpoolSettingsReader.read(source, finding -> printer.print(List.of(finding), err));
    Clock clock = asOf.clock(Clock.systemUTC());
    print(new TableSpooler(settings, home.path(), clock).spool(out));
    return ExitCodes.GOOD;
  }

  private void print(Manifest manifest) {
    PrintWriter writer = spec.commandLine().getOut();
    manifest.entries().forEach(entry -> writer.println(line(entry)));
    writer.println(messages.text("spool.done", Map.of("folder", out.toString())));
  }

  private String line(ManifestEntry entry) {
    return messages.text(
        "spool.table",
        Map.of("table", entry.fileName(), "records", entry.records(), "bytes", entry.bytes()));
  }
}
