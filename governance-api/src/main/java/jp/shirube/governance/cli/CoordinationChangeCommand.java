package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.CoordinationItems;
import jp.shirube.governance.coordination.ItemDesk;
import jp.shirube.migration.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coordination change NUMBER}: other words, another due date, another addressee. */
@Command(name = "change", mixinStandardHelpOptions = true)
final class CoordinationChangeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NUMBER", descriptionKey = "shirube.coordination.number")
  private int number;

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "shirube.coordination.title")
  private @Nullable String title;

  @Option(
      names = "--question",
      paramLabel = "TEXT",
      descriptionKey = "shirube.coordination.question")
  private @Nullable String question;

  @Option(names = "--to", paramLabel = "PARTY", descriptionKey = "shirube.coordination.to")
  private @Nullable String to;

  @Option(names = "--due", paramLabel = "YYYY-MM-DD", descriptionKey = "shirube.coordination.due")
  private @Nullable LocalDate due;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "shirube.coordination.reason")
  private String reason = "";

  @Mixin private SubjectOptions subject = new SubjectOptions();
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    return options.with(this::change);
  }

  private int change(Session session) {
    CoordinationItem before =
        session.get(CoordinationItems.class).get(session.municipality(), number, session.actor());
    CoordinationItem after = changed(before, new Parties(session));
    CoordinationActions.done(
        session,
        session.get(ItemDesk.class).change(session.municipality(), after, reason, session.actor()));
    return ExitCodes.GOOD;
  }

  private CoordinationItem changed(CoordinationItem before, Parties parties) {
    return before
        .withWords(
            Objects.requireNonNullElse(title, before.title()),
            Objects.requireNonNullElse(question, before.question()))
        .withDue(Objects.requireNonNullElse(due, before.due()))
        .withOwner(to == null ? before.owner() : parties.named(to))
        .withSubject(subject.over(before.subject()));
  }
}
