package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.transition.TransitionFields;
import jp.shirube.governance.transition.TransitionRegister;
import jp.shirube.governance.transition.TransitionSystem;
import jp.shirube.migration.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code transition put SYSTEM}: what is known of a system; what is not said stays. */
@Command(name = "put", mixinStandardHelpOptions = true)
final class TransitionPutCommand implements Callable<Integer> {

  private static final String PREFIX = "shirube.transition.";

  @Parameters(paramLabel = "SYSTEM", descriptionKey = PREFIX + "system")
  private String system = "";

  @Option(names = "--reasons", split = ",", paramLabel = "N", descriptionKey = PREFIX + "reasons")
  private @Nullable List<Integer> reasons;

  @Option(names = "--explanation", paramLabel = "TEXT", descriptionKey = PREFIX + "explanation")
  private @Nullable String explanation;

  @Option(names = "--planned", paramLabel = "DATE", descriptionKey = PREFIX + "planned")
  private @Nullable LocalDate planned;

  @Option(
      names = "--contract-vendor",
      paramLabel = "TEXT",
      descriptionKey = PREFIX + "contract-vendor")
  private @Nullable String contractVendor;

  @Option(names = "--contract-end", paramLabel = "DATE", descriptionKey = PREFIX + "contract-end")
  private @Nullable LocalDate contractEnd;

  @Option(names = "--alternatives", paramLabel = "TEXT", descriptionKey = PREFIX + "alternatives")
  private @Nullable String alternatives;

  @Option(names = "--interim", paramLabel = "TEXT", descriptionKey = PREFIX + "interim")
  private @Nullable String interim;

  @Option(names = "--cost", paramLabel = "YEN", descriptionKey = PREFIX + "cost")
  private @Nullable Long cost;

  @Option(names = "--approved-by", paramLabel = "TEXT", descriptionKey = PREFIX + "approved-by")
  private @Nullable String approvedBy;

  @Option(names = "--approved-on", paramLabel = "DATE", descriptionKey = PREFIX + "approved-on")
  private @Nullable LocalDate approvedOn;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      defaultValue = "",
      descriptionKey = PREFIX + "reason")
  private String reason = "";

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::put);
  }

  private int put(Session session) {
    TransitionRegister register = session.get(TransitionRegister.class);
    TransitionFields before =
        register
            .find(session.municipality(), system)
            .map(TransitionSystem::fields)
            .orElseGet(() -> TransitionFields.of(system));
    TransitionSystem put =
        register.put(session.municipality(), over(before), reason, session.actor());
    Map<String, String> arguments =
        Map.of(
            "system", put.systemId(),
            "name", put.systemName(),
            "version", Integer.toString(put.version()),
            "planned", Objects.toString(put.plannedDate(), ""));
    session.out().println(session.messages().text("transition.put", arguments));
    return ExitCodes.GOOD;
  }

  private TransitionFields over(TransitionFields before) {
    return new TransitionFields(
        system,
        reasons == null ? before.reasons() : Set.copyOf(reasons),
        Objects.requireNonNullElse(explanation, before.explanation()),
        planned == null ? before.plannedDate() : planned,
        Objects.requireNonNullElse(contractVendor, before.contractVendor()),
        contractEnd == null ? before.contractEnd() : contractEnd,
        Objects.requireNonNullElse(alternatives, before.alternatives()),
        Objects.requireNonNullElse(interim, before.interimMeasures()),
        cost == null ? before.cost() : cost,
        Objects.requireNonNullElse(approvedBy, before.approvedBy()),
        approvedOn == null ? before.approvedOn() : approvedOn);
  }
}
