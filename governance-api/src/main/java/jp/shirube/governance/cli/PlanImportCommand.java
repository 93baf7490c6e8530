package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.plan.DxPlans;
import jp.shirube.governance.plan.Plan;
import jp.shirube.governance.plan.PlanProject;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan import [FILE]}: a plan, or the one that is shipped with the product. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class PlanImportCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "shirube.plan.file")
  private @Nullable Path file;

  @Option(names = "--edition", paramLabel = "ID", descriptionKey = "shirube.plan.edition")
  private @Nullable String edition;

  @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "shirube.plan.name")
  private @Nullable String name;

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::take);
  }

  private int take(Session session) {
    try {
      told(session, taken(session));
      return ExitCodes.GOOD;
    } catch (FindingException e) {
      options.tell(e.findings());
      return ExitCodes.FINDINGS;
    }
  }

  private Plan taken(Session session) {
    DxPlans plans = session.get(DxPlans.class);
    Path from = file;
    if (from == null) {
      return plans.takeBuiltIn(session.municipality(), session.actor());
    }
    String plain = String.valueOf(from.getFileName());
    return plans.take(
        session.municipality(),
        Objects.requireNonNullElse(edition, plain),
        Objects.requireNonNullElse(name, plain),
        from,
        session.actor());
  }

  private static void told(Session session, Plan plan) {
    long initiatives = plan.projects().stream().map(PlanProject::initiative).distinct().count();
    Map<String, Object> arguments =
        Map.of("name", plan.name(), "initiatives", initiatives, "projects", plan.projects().size());
    session.out().println(session.messages().text("plan.taken", arguments));
  }
}
