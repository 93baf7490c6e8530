package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.ItemDesk;
import jp.shirube.governance.coordination.ItemSubject;
import jp.shirube.governance.coordination.NewItem;
import jp.shirube.governance.coordination.Party;
import jp.shirube.migration.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code coordination add}: raises an item. */
@Command(name = "add", mixinStandardHelpOptions = true)
final class CoordinationAddCommand implements Callable<Integer> {

  @Option(
      names = "--title",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "shirube.coordination.title")
  private String title = "";

  @Option(
      names = "--question",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "shirube.coordination.question")
  private String question = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "PARTY",
      descriptionKey = "shirube.coordination.to")
  private String to = "";

  @Option(names = "--from", paramLabel = "PARTY", descriptionKey = "shirube.coordination.from")
  private @Nullable String from;

  @Option(
      names = "--due",
      required = true,
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "shirube.coordination.due")
  private LocalDate due = LocalDate.EPOCH;

  @Mixin private SubjectOptions subject = new SubjectOptions();
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::raise);
  }

  private int raise(Session session) {
    Parties parties = new Parties(session);
    Party raiser = from == null ? Party.OFFICE : parties.named(from);
    NewItem item =
        new NewItem(
            title, question, raiser, parties.named(to), due, subject.over(ItemSubject.NONE));
    CoordinationItem raised =
        session.get(ItemDesk.class).raise(session.municipality(), item, session.actor());
    Map<String, String> arguments =
        Map.of(
            "number", Integer.toString(raised.number()),
            "title", raised.title(),
            "owner", parties.of(raised.owner()),
            "due", raised.due().toString());
    session.out().println(session.messages().text("coordination.raised", arguments));
    return ExitCodes.GOOD;
  }
}
