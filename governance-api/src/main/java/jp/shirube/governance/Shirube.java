package jp.shirube.governance;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import jp.shirube.governance.cli.AccountCommand;
import jp.shirube.governance.cli.BenchPagesCommand;
import jp.shirube.governance.cli.BenchRollupCommand;
import jp.shirube.governance.cli.CalendarCommand;
import jp.shirube.governance.cli.CoordinationCommand;
import jp.shirube.governance.cli.DeadlineCommand;
import jp.shirube.governance.cli.ForecastCommand;
import jp.shirube.governance.cli.HearingCommand;
import jp.shirube.governance.cli.LoggedExecution;
import jp.shirube.governance.cli.MonthCommand;
import jp.shirube.governance.cli.PeopleCommand;
import jp.shirube.governance.cli.PlanCommand;
import jp.shirube.governance.cli.ReportCommand;
import jp.shirube.governance.cli.RollupCommand;
import jp.shirube.governance.cli.ScheduleCommand;
import jp.shirube.governance.cli.ServeCommand;
import jp.shirube.governance.cli.StepCommand;
import jp.shirube.governance.cli.StepsCommand;
import jp.shirube.governance.cli.SubmitCommand;
import jp.shirube.governance.cli.TrailCommand;
import jp.shirube.governance.cli.TransitionCommand;
import jp.shirube.governance.cli.WorkbookCommand;
import jp.shirube.governance.demo.DemoCommand;
import jp.shirube.migration.cli.BenchCommand;
import jp.shirube.migration.cli.CommandLines;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.MappingCommand;
import jp.shirube.migration.cli.MigrateCommand;
import jp.shirube.migration.cli.RecoverCommand;
import jp.shirube.migration.cli.SampleCommand;
import jp.shirube.migration.cli.SpoolCommand;
import jp.shirube.migration.cli.StandardCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: {@code shirube <command>}. */
@Command(
    name = "shirube",
    mixinStandardHelpOptions = true,
    version = "shirube 0.1.0",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      SampleCommand.class,
      StandardCommand.class,
      MappingCommand.class,
      SpoolCommand.class,
      MigrateCommand.class,
      RecoverCommand.class,
      BenchCommand.class,
      ReportCommand.class,
      ForecastCommand.class,
      RollupCommand.class,
      BenchRollupCommand.class,
      BenchPagesCommand.class,
      WorkbookCommand.class,
      CalendarCommand.class,
      DeadlineCommand.class,
      ScheduleCommand.class,
      MonthCommand.class,
      StepCommand.class,
      PeopleCommand.class,
      AccountCommand.class,
      SubmitCommand.class,
      CoordinationCommand.class,
      StepsCommand.class,
      HearingCommand.class,
      PlanCommand.class,
      TransitionCommand.class,
      TrailCommand.class
    })
public final class Shirube implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  private Shirube() {}

  public static void main(String[] args) {
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    System.exit(commandLine(writer(System.out), writer(System.err)).execute(args));
  }

  /** The command line with its sub-commands, writing to given writers. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return CommandLines.equip(new CommandLine(new Shirube(), new Commands()))
        .setOut(out)
        .setErr(err)
        .setExecutionStrategy(new LoggedExecution());
  }

  /** Without a command: says which there are. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCodes.WRONG_USE;
  }

  /** A terminal's output is UTF-8 whatever the locale says: sentences are Japanese. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
