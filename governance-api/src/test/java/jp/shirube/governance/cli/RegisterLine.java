package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.cli.CommandLines;
import jp.shirube.migration.database.DatabaseLogin;
import picocli.CommandLine;

/** A command of a register over the database of a test, with what it said. */
final class RegisterLine {

  private final TestGovernance governance;
  private final Object command;
  private final Path home;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  RegisterLine(TestGovernance governance, Object command, Path home) {
    this.governance = governance;
    this.command = command;
    this.home = home;
  }

  /** Runs {@code subcommand arguments...}; what was said before is forgotten. */
  int run(String subcommand, String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    DatabaseLogin login = governance.login();
    String separator = login.url().contains("?") ? "&" : "?";
    String url =
        "%s%suser=%s&password=%s"
            .formatted(login.url(), separator, login.userName(), login.password());
    Stream<String> fixed =
        Stream.of(subcommand, "--db", url, "--home", home.toString(), "--as-of", "2026-11-22");
    return CommandLines.equip(new CommandLine(command))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.concat(fixed, Stream.of(arguments)).toArray(String[]::new));
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
