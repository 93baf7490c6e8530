package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.run.Migrations;
import jp.shirube.migration.run.RunFinding;
import jp.shirube.migration.run.RunSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code recover}: resumes runs whose process died, from their last committed block. */
@Command(name = "recover", mixinStandardHelpOptions = true)
public final class RecoverCommand implements Callable<Integer> {

  private final Messages messages = Messages.complete();
  private final RunFollowers followers;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private InstallationOptions installation = new InstallationOptions();

  @Option(names = "--discard", descriptionKey = "recover.discard")
  private boolean discard;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "recover.out")
  private @Nullable Path output;

  public RecoverCommand() {
    this(RunFollowers.NONE);
  }

  /**
   * @param followers told of finished runs
   */
  public RecoverCommand(RunFollowers followers) {
    this.followers = followers;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    checkOutput();
    List<RunSummary> summaries = recover(err);
    if (summaries.isEmpty()) {
      Finding nothing = Finding.of(RunFinding.NOTHING_TO_RECOVER, Place.NOWHERE);
      new FindingPrinter(messages).print(List.of(nothing), err);
      return ExitCodes.GOOD;
    }
    int exit =
        new SummaryPrinter(messages, installation.home())
            .print(summaries, spec.commandLine().getOut(), err);
    new RecoverHint(messages, installation).print(summaries, err);
    return exit;
  }

  private void checkOutput() {
    if (output != null) {
      OptionChecks checks = new OptionChecks();
      checks.output(output.toAbsolutePath());
      checks.demand();
      OutputProbe.demandWritable(output.toAbsolutePath());
    }
  }

  private List<RunSummary> recover(PrintWriter err) {
    Clock clock = installation.clock();
    try (Database database = installation.openDatabase();
        Migrations migrations =
            Migrations.open(database, installation.home(), clock, followers.over(database, clock));
        ConsoleProgress progress = new ConsoleProgress(err, messages)) {
      installation.announceMunicipality(database, messages, err);
      return discard
          ? migrations.runner().discard()
          : migrations.runner().recover(progress.stages(), output);
    }
  }
}
