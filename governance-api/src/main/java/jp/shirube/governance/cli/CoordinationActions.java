package jp.shirube.governance.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.ItemAction;
import jp.shirube.governance.coordination.ItemDesk;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is done to one item: {@code coordination answer|ask|close|withdraw|reopen NUMBER TEXT}. */
abstract class CoordinationActions implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "shirube.coordination.number")
  private int number;

  @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "shirube.coordination.text")
  private String text = "";

  @Mixin private RegisterOptions options = new RegisterOptions();

  private final ItemAction action;

  CoordinationActions(ItemAction action) {
    this.action = action;
  }

  @Override
  public final Integer call() {
    return options.with(this::act);
  }

  private int act(Session session) {
    CoordinationItem item =
        session
            .get(ItemDesk.class)
            .act(session.municipality(), number, action, text, session.actor());
    done(session, item);
    return ExitCodes.GOOD;
  }

  static void done(Session session, CoordinationItem item) {
    Map<String, String> arguments =
        Map.of(
            "number", Integer.toString(item.number()),
            "title", item.title(),
            "state", session.messages().text("coordination.state." + item.state()));
    session.out().println(session.messages().text("coordination.done", arguments));
  }

  @Command(name = "answer", mixinStandardHelpOptions = true)
  static final class Answer extends CoordinationActions {
    Answer() {
      super(ItemAction.ANSWER);
    }
  }

  @Command(name = "ask", mixinStandardHelpOptions = true)
  static final class Ask extends CoordinationActions {
    Ask() {
      super(ItemAction.ASK_AGAIN);
    }
  }

  @Command(name = "close", mixinStandardHelpOptions = true)
  static final class Close extends CoordinationActions {
    Close() {
      super(ItemAction.CLOSE);
    }
  }

  @Command(name = "withdraw", mixinStandardHelpOptions = true)
  static final class Withdraw extends CoordinationActions {
    Withdraw() {
      super(ItemAction.WITHDRAW);
    }
  }

  @Command(name = "reopen", mixinStandardHelpOptions = true)
  static final class Reopen extends CoordinationActions {
    Reopen() {
      super(ItemAction.REOPEN);
    }
  }
}
