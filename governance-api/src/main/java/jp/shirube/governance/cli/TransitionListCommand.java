package jp.shirube.governance.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.transition.TransitionReasons;
import jp.shirube.governance.transition.TransitionRegister;
import jp.shirube.governance.transition.TransitionReview;
import jp.shirube.governance.transition.TransitionSystem;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code transition list}: the register, and what is contradictory in it. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class TransitionListCommand implements Callable<Integer> {

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::list);
  }

  private int list(Session session) {
    List<TransitionSystem> systems =
        session.get(TransitionRegister.class).current(session.municipality(), session.actor());
    table(session, systems).print(session.out());
    List<Finding> findings =
        session.get(TransitionReview.class).findings(session.municipality()).stream()
            .filter(it -> isOf(it, systems))
            .toList();
    session
        .out()
        .println(
            session
                .messages()
                .text("transition.listed", counts(session, systems.size(), findings.size())));
    options.tell(findings);
    return findings.stream().anyMatch(Finding::isError) ? ExitCodes.FINDINGS : ExitCodes.GOOD;
  }

  private static boolean isOf(Finding finding, List<TransitionSystem> systems) {
    return systems.stream()
        .anyMatch(system -> system.systemId().equals(finding.arguments().get("system")));
  }

  private static Map<String, Integer> counts(Session session, int systems, int findings) {
    int total =
        session
            .get(Municipalities.class)
            .find(session.municipality())
            .orElseThrow()
            .assignments()
            .size();
    return Map.of("count", systems, "total", total, "findings", findings);
  }

  private static TextTable table(Session session, List<TransitionSystem> systems) {
    TextTable table =
        TextTable.of(
            Stream.of("system", "department", "reasons", "planned", "contract", "version")
                .map(key -> session.messages().text("transition.head." + key))
                .toArray(String[]::new));
    systems.forEach(
        system ->
            table.row(
                system.systemId() + " " + system.systemName(),
                system.department(),
                TransitionReasons.text(system.reasons()),
                Objects.toString(system.plannedDate(), ""),
                Objects.toString(system.fields().contractEnd(), ""),
                system.version()));
    return table;
  }
}
