package jp.shirube.governance.demo;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.cli.FindingPrinter;
import jp.shirube.migration.cli.TextTable;
import jp.shirube.migration.run.ReturnPassword;
import jp.shirube.migration.run.RunSummary;

/** Tells people what the demonstration did and where it put what it made. */
final class DemoPrinter {

  private static final double NANOS = 1e9;

  private final PrintWriter out;
  private final Messages messages;
  private final Path home;

  DemoPrinter(PrintWriter out, Messages messages, Path home) {
    this.out = out;
    this.messages = messages;
    this.home = home;
  }

  void print(DemoOutcome outcome) {
    out.println();
    table(outcome.runs());
    outcome.runs().forEach(this::printFaults);
    out.println();
    section("demo.made.report", outcome.reports());
    section("demo.made.rejects", rejectWorkbooks(outcome));
    section("demo.made.passwords", passwords(outcome));
    section("demo.made.evidence", evidence(outcome));
    section("demo.made.csv", csvSets(outcome));
    out.println();
    verdict(outcome);
    out.flush();
  }

  private void table(List<DemoRun> runs) {
    TextTable table =
        TextTable.of(Stream.of(messages.text("demo.table").split(",")).toArray(String[]::new))
            .right(3, 4, 5, 6, 7, 8, 9, 10);
    runs.forEach(run -> table.row(cells(run)));
    table.print(out);
  }

  private Object[] cells(DemoRun run) {
    RunSummary it = run.summary();
    return new Object[] {
      it.systemId(),
      it.vendorId(),
      messages.text("demo.run", Map.of("number", run.rehearsal())),
      number(it.read()),
      number(it.mapped()),
      number(it.rejected()),
      number(it.excluded()),
      number(withdrawn(it)),
      number(it.published()),
      "%.1f".formatted(seconds(it.elapsed())),
      number(Math.round(it.read() / seconds(it.elapsed()))),
      messages.text(run.isAsExpected() ? "demo.as-expected" : "demo.not-as-expected")
    };
  }

  private static long withdrawn(RunSummary run) {
    return run.groups().stream().mapToLong(RunSummary.GroupCounts::withdrawn).sum();
  }

  private static double seconds(Duration elapsed) {
    return Math.max(elapsed.toNanos(), 1_000_000) / NANOS;
  }

  private static String number(long value) {
    return "%,d".formatted(value);
  }

  private void printFaults(DemoRun run) {
    new FindingPrinter(messages).print(run.summary().refusals(), out);
    for (Difference it : run.differences()) {
      out.println(
          messages.text(
              "demo.difference",
              Map.of(
                  "run", run.summary().name(),
                  "subject", it.subject(),
                  "expected", it.expected(),
                  "actual", it.actual())));
    }
  }

  private void section(String key, List<Path> paths) {
    if (!paths.isEmpty()) {
      out.println(messages.text(key));
      paths.forEach(path -> out.println("  " + path));
    }
  }

  private static List<Path> rejectWorkbooks(DemoOutcome outcome) {
    return outcome.runs().stream()
        .map(run -> run.summary().rejectWorkbook())
        .filter(Objects::nonNull)
        .toList();
  }

  private List<Path> passwords(DemoOutcome outcome) {
    ReturnPassword passwords = new ReturnPassword(home);
    return outcome.runs().stream()
        .filter(run -> run.summary().rejectWorkbook() != null)
        .map(run -> passwords.file(run.summary().vendorId()))
        .distinct()
        .toList();
  }

  private static List<Path> evidence(DemoOutcome outcome) {
    return csvSets(outcome).stream()
        .map(csv -> csv.resolveSibling("移行証跡.xlsx"))
        .filter(Files::exists)
        .toList();
  }

  private static List<Path> csvSets(DemoOutcome outcome) {
    return outcome.runs().stream()
        .map(run -> run.summary().csvSet())
        .filter(Objects::nonNull)
        .toList();
  }

  private void verdict(DemoOutcome outcome) {
    String key = outcome.isAsExpected() ? "demo.good" : "demo.bad";
    String elapsed = String.format(Locale.ROOT, "%.1f", seconds(outcome.elapsed()));
    out.println(messages.text(key, Map.of("seconds", elapsed, "accepted", outcome.accepted())));
  }
}
