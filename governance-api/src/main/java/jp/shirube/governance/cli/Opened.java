package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.ToIntFunction;
import jp.shirube.governance.context.Governance;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.InstallationOptions;
import jp.shirube.migration.database.Database;
import picocli.CommandLine.Model.CommandSpec;

/**
 * An installation that is open for a command: its modules and database, whose rows they are, who
 * acts, and where to say what.
 *
 * @param home the installation's folder
 * @param actor who acts
 * @param clock what is taken for now
 */
record Opened(
    Governance governance,
    Database database,
    Path home,
    Actor actor,
    Clock clock,
    Messages messages,
    PrintWriter out,
    PrintWriter err) {

  /** Opens it, says whose rows they are, does the work and closes it. */
  static int with(
      InstallationOptions installation,
      ActingOption acting,
      CommandSpec command,
      ToIntFunction<Opened> work) {
    Clock clock = installation.clock();
    Messages messages = Messages.complete();
    PrintWriter err = command.commandLine().getErr();
    try (Database database = installation.openDatabase();
        Governance governance = Governance.open(database, clock, installation.home())) {
      installation.announceMunicipality(database, messages, err);
      return work.applyAsInt(
          new Opened(
              governance,
              database,
              installation.home(),
              acting.actor(governance, installation.municipality()),
              clock,
              messages,
              command.commandLine().getOut(),
              err));
    }
  }

  <T> T get(Class<T> type) {
    return governance.get(type);
  }

  String municipality() {
    return database.municipality();
  }

  String text(String key) {
    return messages.text(key);
  }

  void say(String key, Map<String, ?> arguments) {
    out.println(messages.text(key, arguments));
    out.flush();
  }
}
