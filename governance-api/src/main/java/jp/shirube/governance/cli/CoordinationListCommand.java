package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.CoordinationItems;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code coordination list}: the items that the one who asks may see. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class CoordinationListCommand implements Callable<Integer> {

  @Option(names = "--all", descriptionKey = "shirube.coordination.all")
  private boolean all;

  @Option(names = "--overdue", descriptionKey = "shirube.coordination.overdue")
  private boolean overdue;

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::list);
  }

  private int list(Session session) {
    LocalDate today = LocalDate.now(session.clock());
    List<CoordinationItem> items =
        session.get(CoordinationItems.class).all(session.municipality(), session.actor()).stream()
            .filter(item -> all || item.state().isPending())
            .filter(item -> !overdue || item.isOverdue(today))
            .toList();
    table(session, items, today).print(session.out());
    session.out().println(session.messages().text("coordination.listed", counts(items, today)));
    return ExitCodes.GOOD;
  }

  private static Map<String, Long> counts(List<CoordinationItem> items, LocalDate today) {
    long late = items.stream().filter(item -> item.isOverdue(today)).count();
    return Map.of("count", (long) items.size(), "overdue", late);
  }

  private static TextTable table(Session session, List<CoordinationItem> items, LocalDate today) {
    Parties parties = new Parties(session);
    String mark = session.messages().text("coordination.mark.overdue");
    TextTable table =
        TextTable.of(
                Stream.of(
                        "number", "state", "due", "overdue", "raisedBy", "owner", "system", "title")
                    .map(key -> "coordination.head." + key)
                    .map(session.messages()::text)
                    .toArray(String[]::new))
            .right(0);
    items.forEach(
        item ->
            table.row(
                item.number(),
                session.messages().text("coordination.state." + item.state()),
                item.due(),
                item.isOverdue(today) ? mark : "",
                parties.of(item.raisedBy()),
                parties.of(item.owner()),
                parties.system(item.subject().systemId()),
                item.title()));
    return table;
  }
}
