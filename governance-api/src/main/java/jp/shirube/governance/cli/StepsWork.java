package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.util.Map;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.progress.ProgressRefused;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.InstallationOptions;
import jp.shirube.migration.cli.TextTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command on step lists shares. To be mixed into a command. */
final class StepsWork {

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Mixin private ActingOption acting = new ActingOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** A command's work on the opened modules. */
  interface Work {
    int on(Session session);
  }

  /** The opened modules, the municipality, who acts, and where to say it. */
  record Session(
      Governance governance, String municipality, Actor actor, Messages messages, PrintWriter out) {

    <T> T get(Class<T> type) {
      return governance.get(type);
    }

    void say(String key, Map<String, ?> arguments) {
      out.println(messages.text(key, arguments));
      out.flush();
    }

    /** A table whose headings are the messages of {@code steps.column.<name>}. */
    TextTable table(String... columns) {
      String[] headings = new String[columns.length];
      for (int i = 0; i < columns.length; i++) {
        headings[i] = messages.text("steps.column." + columns[i]);
      }
      return TextTable.of(headings);
    }

    /** The mark of what is not official. */
    String mark(boolean provisional) {
      return provisional ? messages.text("steps.provisional") : "";
    }
  }

  /** Opens the installation, does the work and closes it; what is refused ends with code 1. */
  int run(Work work) {
    try {
      return Opened.with(installation, acting, command, it -> work.on(session(it)));
    } catch (ProgressRefused refused) {
      throw new CommandException(ExitCodes.FINDINGS, refused.findings());
    }
  }

  private static Session session(Opened opened) {
    opened.get(StepListStore.class).add(StepLists.builtIn());
    return new Session(
        opened.governance(),
        opened.municipality(),
        opened.actor(),
        opened.messages(),
        opened.out());
  }
}
