package jp.shirube.governance.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.CoordinationItems;
import jp.shirube.governance.coordination.ItemEvent;
import jp.shirube.governance.coordination.ItemSubject;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import jp.shirube.reports.figure.FigureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code coordination show NUMBER}: an item with everything that was said and done about it. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class CoordinationShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NUMBER", descriptionKey = "shirube.coordination.number")
  private int number;

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::show);
  }

  private int show(Session session) {
    CoordinationItems items = session.get(CoordinationItems.class);
    CoordinationItem item = items.get(session.municipality(), number, session.actor());
    about(session, item);
    TextTable table =
        TextTable.of(
            head(session, "at"),
            head(session, "by"),
            head(session, "action"),
            head(session, "text"));
    items
        .history(session.municipality(), item, session.actor())
        .forEach(event -> row(session, table, event));
    table.print(session.out());
    return ExitCodes.GOOD;
  }

  private static void about(Session session, CoordinationItem item) {
    Parties parties = new Parties(session);
    line(session, "number", item.number() + " " + item.title());
    line(session, "question", item.question());
    line(session, "raisedBy", parties.of(item.raisedBy()));
    line(session, "owner", parties.of(item.owner()));
    line(session, "due", item.due().toString());
    line(session, "state", session.messages().text("coordination.state." + item.state()));
    line(session, "subject", subject(parties, item.subject()));
  }

  private static String subject(Parties parties, ItemSubject subject) {
    String step = subject.stepNo() == null ? "" : subject.stepNo().toString();
    return String.join(
            " ",
            parties.system(subject.systemId()),
            step,
            subject.mappingItem(),
            subject.findingCode())
        .strip();
  }

  private static void line(Session session, String key, String value) {
    session.out().println(head(session, key) + ": " + value);
  }

  private static void row(Session session, TextTable table, ItemEvent event) {
    table.row(
        FigureText.of(event.at()),
        event.actorName(),
        session.messages().text("coordination.action." + event.action()),
        event.field().isEmpty() ? event.text() : changed(session, event));
  }

  private static String changed(Session session, ItemEvent event) {
    return session
        .messages()
        .text(
            "coordination.changed",
            Map.of(
                "field", session.messages().text("coordination.field." + event.field()),
                "before", event.oldValue(),
                "after", event.newValue(),
                "text", event.text()));
  }

  private static String head(Session session, String key) {
    return session.messages().text("coordination.head." + key);
  }
}
