package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.cli.CommandLines;
import jp.shirube.migration.database.DatabaseLogin;
import picocli.CommandLine;

/** Runs a command on a test's database and keeps what it said. */
final class CommandRun {

  private final TestGovernance governance;
  private final Path home;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  CommandRun(TestGovernance governance, Path home) {
    this.governance = governance;
    this.home = home;
  }

  /**
   * Runs a command as of the test's day.
   *
   * @param command the command's object
   * @param arguments names of sub-commands first
   * @return the exit code
   */
  int execute(Object command, String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    Stream<String> installation =
        Stream.of(
            "--db", url(), "--home", home.toString(), "--as-of", TestGovernance.TODAY.toString());
    return CommandLines.equip(new CommandLine(command))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.concat(Stream.of(arguments), installation).toArray(String[]::new));
  }

  private String url() {
    DatabaseLogin login = governance.login();
    String separator = login.url().contains("?") ? "&" : "?";
    return "%s%suser=%s&password=%s"
        .formatted(login.url(), separator, login.userName(), login.password());
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
