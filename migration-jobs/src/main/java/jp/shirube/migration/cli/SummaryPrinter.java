package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.check.DryRunChecks;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.ReturnPassword;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.run.RunSummary.Result;
import org.jspecify.annotations.Nullable;

/**
 * Prints what runs did: a table, the reasons of those that stopped, the paths of what they made.
 */
public final class SummaryPrinter {

  private static final double NANOS = 1e9;

  private final Messages messages;
  private final ReturnPassword passwords;

  /**
   * @param home the installation's folder, to say where passwords of returned workbooks stand
   */
  public SummaryPrinter(Messages messages, Path home) {
    this.messages = messages;
    this.passwords = new ReturnPassword(home);
  }

  /**
   * Prints the summaries.
   *
   * @return the exit code that follows: the worst of the runs
   */
  public int print(List<RunSummary> summaries, PrintWriter out, PrintWriter err) {
    table(summaries).print(out);
    FindingPrinter printer = new FindingPrinter(messages);
    summaries.forEach(summary -> printer.print(summary.refusals(), err));
    if (summaries.stream().anyMatch(SummaryPrinter::isDry)) {
      printer.print(List.of(DryRunChecks.leftOut()), err);
    }
    summaries.forEach(summary -> paths(summary, out));
    out.flush();
    return summaries.stream().mapToInt(each -> exitCode(each.result())).max().orElse(0);
  }

  private static boolean isDry(RunSummary summary) {
    return summary.mode() == Mode.DRY_RUN
        && (summary.result() == Result.PASSED || summary.result() == Result.OVER_THRESHOLD);
  }

  private TextTable table(List<RunSummary> summaries) {
    TextTable table = TextTable.of(heading().toArray(String[]::new)).right(2, 3, 4, 5, 6, 7, 8, 9);
    summaries.forEach(summary -> table.row(cells(summary)));
    return table;
  }

  private List<String> heading() {
    return List.of(
            "system",
            "vendor",
            "read",
            "mapped",
            "rejected",
            "excluded",
            "published",
            "withdrawn",
            "seconds",
            "rate",
            "result")
        .stream()
        .map(column -> messages.text("summary." + column))
        .toList();
  }

  private Object[] cells(RunSummary summary) {
    double seconds = summary.elapsed().toNanos() / NANOS;
    long rate = seconds > 0 ? Math.round(summary.read() / seconds) : 0;
    return new Object[] {
      summary.systemId(),
      summary.vendorId(),
      count(summary.read()),
      count(summary.mapped()),
      count(summary.rejected()),
      count(summary.excluded()),
      count(summary.published()),
      count(summary.groups().stream().mapToLong(RunSummary.GroupCounts::withdrawn).sum()),
      String.format(Locale.ROOT, "%.1f", seconds),
      count(rate),
      messages.text("run.result." + summary.result().name())
    };
  }

  private static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private void paths(RunSummary summary, PrintWriter out) {
    path(out, "summary.csv", summary.csvSet());
    Path rejects = summary.rejectWorkbook();
    path(out, "summary.rejects", rejects);
    if (rejects != null) {
      path(out, "summary.password", passwords.file(summary.vendorId()));
    }
  }

  private void path(PrintWriter out, String key, @Nullable Path path) {
    if (path != null) {
      out.println(messages.text(key, Map.of("path", path.toString())));
    }
  }

  static int exitCode(Result result) {
    return switch (result) {
      case PASSED -> ExitCodes.GOOD;
      case OVER_THRESHOLD -> ExitCodes.FINDINGS;
      case REFUSED, FAILED -> ExitCodes.FAILED;
    };
  }
}
