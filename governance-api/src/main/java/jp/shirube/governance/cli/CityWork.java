package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import jp.shirube.governance.context.Governance;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.InstallationOptions;
import jp.shirube.migration.database.Database;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command on a municipality as a whole shares. To be mixed into a command. */
final class CityWork {

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Mixin private ActingOption acting = new ActingOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private final Messages messages = Messages.complete();

  /** A command's work on the opened modules. */
  interface Work {
    int on(Session session);
  }

  /** The opened modules and their database, whose they are, who acts, and where to say it. */
  record Session(
      Governance governance,
      Database database,
      Path home,
      Actor actor,
      Clock clock,
      Messages messages,
      PrintWriter out,
      PrintWriter err) {

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

  /** Opens the installation, does the work and closes it; what is refused ends with code 1. */
  int run(Work work) {
    Clock clock = installation.clock();
    try (Database database = installation.openDatabase();
        Governance governance = Governance.open(database, clock)) {
      PrintWriter err = command.commandLine().getErr();
      installation.announceMunicipality(database, messages, err);
      return work.on(session(governance, database, clock));
    } catch (CommandException refused) {
      throw refused;
    } catch (FindingException refused) {
      throw refused.getCause() == null
          ? new CommandException(ExitCodes.FINDINGS, refused.findings())
          : refused;
    }
  }

  private Session session(Governance governance, Database database, Clock clock) {
    return new Session(
        governance,
        database,
        installation.home(),
        acting.actor(governance, installation.municipality()),
        clock,
        messages,
        command.commandLine().getOut(),
        command.commandLine().getErr());
  }
}
