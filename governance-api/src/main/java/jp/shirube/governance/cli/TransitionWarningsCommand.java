package jp.shirube.governance.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jp.shirube.governance.transition.TransitionReview;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code transition warnings}: dates that may not hold; exit code 1 when there is one. */
@Command(name = "warnings", mixinStandardHelpOptions = true)
final class TransitionWarningsCommand implements Callable<Integer> {

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(
        session -> {
          List<Finding> warnings =
              session.get(TransitionReview.class).warnings(session.municipality());
          options.tell(warnings);
          if (warnings.isEmpty()) {
            session.out().println(session.messages().text("transition.no-warnings"));
          }
          return warnings.isEmpty() ? ExitCodes.GOOD : ExitCodes.FINDINGS;
        });
  }
}
