package jp.shirube.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunFinding;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.run.RunSummary.Result;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RecoverHintTest {

  private static String hint(RunSummary summary, String... options) {
    InstallationOptions installation = new InstallationOptions();
    new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("i", mixin(installation)))
        .parseArgs(options);
    StringWriter out = new StringWriter();
    new RecoverHint(Messages.complete(), installation)
        .print(List.of(summary), new PrintWriter(out));
    return out.toString().strip();
  }

  private static CommandLine.Model.CommandSpec mixin(InstallationOptions installation) {
    return CommandLine.Model.CommandSpec.forAnnotatedObject(installation);
  }

  private static RunSummary summary(long run, Mode mode, Result result, RunFinding reason) {
    return new RunSummary(
        run,
        "name",
        "001",
        "A",
        mode,
        result,
        List.of(),
        List.of(),
        Map.of(),
        List.of(Finding.of(reason, Place.NOWHERE)),
        Duration.ZERO,
        null,
        null);
  }

  private static RunSummary stopped() {
    return summary(7, Mode.REHEARSAL, Result.FAILED, RunFinding.FAULT);
  }

  @Test
  void namesTheCommandWithTheOptionsOfThisInstallation() {
    assertThat(hint(stopped(), "--home", "/srv/h")).endsWith("shirube recover --home /srv/h");
    assertThat(hint(stopped(), "--home", "/srv/導入 1", "--municipality", "082015"))
        .endsWith("shirube recover --home '/srv/導入 1' --municipality 082015");
  }

  @Test
  void neverShowsAPassword() {
    assertThat(
            hint(
                stopped(),
                "--home",
                "/h",
                "--db",
                "jdbc:postgresql://h/d?user=u&password=geheim&ssl=true"))
        .endsWith("--db 'jdbc:postgresql://h/d?user=u&password=****&ssl=true'");
  }

  @Test
  void saysNothingWhereNothingCanBeResumed() {
    assertThat(hint(summary(0, Mode.REHEARSAL, Result.FAILED, RunFinding.FAULT))).isEmpty();
    assertThat(hint(summary(7, Mode.DRY_RUN, Result.FAILED, RunFinding.FAULT))).isEmpty();
    assertThat(hint(summary(7, Mode.REHEARSAL, Result.REFUSED, RunFinding.FAULT))).isEmpty();
    assertThat(hint(summary(7, Mode.REHEARSAL, Result.FAILED, RunFinding.NOT_RECONCILED)))
        .isEmpty();
  }
}
