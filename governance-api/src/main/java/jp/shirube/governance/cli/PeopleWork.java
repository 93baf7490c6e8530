package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.InstallationOptions;
import jp.shirube.migration.cli.TextTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command on the register of persons shares. To be mixed into a command. */
final class PeopleWork {

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Mixin private ActingOption acting = new ActingOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** A command's work on the register. */
  interface Work {
    int on(Session session);
  }

  /** The opened register, whose it is, who acts, and where to say it. */
  record Session(
      People people,
      String municipality,
      Actor actor,
      Clock clock,
      Messages messages,
      PrintWriter out,
      PrintWriter err) {

    void say(String key, Map<String, ?> arguments) {
      out.println(messages.text(key, arguments));
      out.flush();
    }

    void table(List<Person> persons) {
      TextTable table =
          TextTable.of(
              Stream.of("id", "name", "role", "department", "vendor", "mail", "from", "to")
                  .map(column -> messages.text("people.column." + column))
                  .toArray(String[]::new));
      persons.forEach(
          it ->
              table.row(
                  it.id(),
                  it.name(),
                  messages.text("role." + it.role().name()),
                  it.department(),
                  it.vendor(),
                  it.mail(),
                  it.validFrom(),
                  it.validTo() == null ? "" : it.validTo()));
      table.print(out);
    }
  }

  /** Opens the installation, does the work and closes it; what is refused ends with code 1. */
  int run(Work work) {
    try {
      return Opened.with(
          installation,
          acting,
          command,
          it ->
              work.on(
                  new Session(
                      it.get(People.class),
                      it.municipality(),
                      it.actor(),
                      it.clock(),
                      it.messages(),
                      it.out(),
                      it.err())));
    } catch (CommandException refused) {
      throw refused;
    } catch (FindingException refused) {
      throw refused.getCause() == null
          ? new CommandException(ExitCodes.FINDINGS, refused.findings())
          : refused;
    }
  }
}
