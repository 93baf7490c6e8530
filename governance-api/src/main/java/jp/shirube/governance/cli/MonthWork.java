package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.ProgressRefused;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.InstallationOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What every command on a month shares: the installation, the month and its revision, who acts. To
 * be mixed into a command.
 */
final class MonthWork {

  @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "month.month")
  private @Nullable YearMonth month;

  @Option(names = "--revision", paramLabel = "N", descriptionKey = "month.revision")
  private @Nullable Integer revision;

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Mixin private ActingOption acting = new ActingOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** A command's work on the opened modules. */
  interface Work {
    int on(Session session);
  }

  /**
   * The opened modules, the municipality, who acts, and where to say it.
   *
   * @param asked the month that was asked for, null for the latest
   */
  record Session(
      Governance governance,
      String municipality,
      Actor actor,
      Clock clock,
      @Nullable YearMonth asked,
      @Nullable Integer revision,
      Messages messages,
      PrintWriter out,
      PrintWriter err) {

    <T> T get(Class<T> type) {
      return governance.get(type);
    }

    /**
     * The stored month that was asked for: the latest month and revision where nothing is said.
     *
     * @throws CommandException when there is none
     */
    Month month() {
      Months months = get(Months.class);
      Optional<Month> latest =
          asked == null ? months.latest(municipality) : months.find(municipality, asked);
      return latest
          .flatMap(it -> revision == null ? Optional.of(it) : months.revision(it, revision))
          .orElseThrow(() -> missing(asked == null ? YearMonth.now(clock) : asked));
    }

    private static CommandException missing(YearMonth month) {
      return new CommandException(ExitCodes.WRONG_USE, List.of(Months.missing(month)));
    }
  }

  /** Opens the installation, does the work and closes it; what is refused ends with code 1. */
  int run(Work work) {
    try {
      return Opened.with(installation, acting, command, it -> bound(session(it), work));
    } catch (ProgressRefused refused) {
      throw new CommandException(ExitCodes.FINDINGS, refused.findings());
    }
  }

  /** Whoever acts for a department or a vendor also sees its rows only. */
  private static int bound(Session session, Work work) {
    Standing standing = session.get(People.class).standing(session.municipality(), session.actor());
    return session
        .get(Tenancy.class)
        .call(session.municipality(), standing, () -> work.on(session));
  }

  private Session session(Opened opened) {
    return new Session(
        opened.governance(),
        opened.municipality(),
        opened.actor(),
        opened.clock(),
        month,
        revision,
        opened.messages(),
        opened.out(),
        opened.err());
  }
}
