package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.time.Clock;
import jp.shirube.governance.context.Governance;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.InstallationOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Options of a command that acts for somebody on an installation, in one mixin. */
final class ActingSession {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Mixin private ActingOption acting = new ActingOption();

  /** What a command does with the open modules; gives the exit code. */
  interface Work {
    int run(Governance governance, Actor actor);
  }

  /** Opens the database and the modules, says whose rows they are, and closes them after it. */
  int with(Work work) {
    return Opened.with(installation, acting, command, it -> work.run(it.governance(), it.actor()));
  }

  String municipality() {
    return installation.municipality();
  }

  Path home() {
    return installation.home();
  }

  Clock clock() {
    return installation.clock();
  }
}
