package jp.shirube.governance.demo;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.cli.FindingPrinter;
import jp.shirube.migration.run.ReturnPassword;

/** Tells people what the demonstration did and where it put what it made. */
final class DemoPrinter {

  private static final double NANOS = 1e9;

  /** Of each kind of file; the rest lies in the same places. */
  private static final int SHOWN = 4;

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
    new DemoTable(messages).of(outcome.runs()).print(out);
    outcome.runs().forEach(this::printFaults);
    out.println();
    section("demo.made.report", outcome.reports());
    section("demo.made.submission", outcome.submission());
    section("demo.made.rejects", rejectWorkbooks(outcome));
    section("demo.made.passwords", passwords(outcome));
    section("demo.made.evidence", evidence(outcome));
    section("demo.made.csv", csvSets(outcome));
    out.println();
    out.println(messages.text("demo.accounts", Map.of("password", outcome.password())));
    out.println();
    verdict(outcome);
    out.flush();
  }

  private void printFaults(DemoRun run) {
    if (run.isFailed()) {
      out.println(
          messages.text(
              "demo.failure",
              Map.of("system", run.summary().systemId(), "number", run.rehearsal())));
    }
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
      paths.stream().limit(SHOWN).forEach(path -> out.println("  " + path));
      if (paths.size() > SHOWN) {
        out.println(messages.text("demo.made.more", Map.of("count", paths.size() - SHOWN)));
      }
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
    String elapsed = String.format(Locale.ROOT, "%.1f", outcome.elapsed().toNanos() / NANOS);
    out.println(
        messages.text(
            key(outcome),
            Map.of(
                "seconds", elapsed,
                "accepted", outcome.accepted(),
                "count", outcome.failedSystems().size())));
  }

  private static String key(DemoOutcome outcome) {
    if (outcome.isFailed()) {
      return "demo.stopped";
    }
    return outcome.isAsExpected() ? "demo.good" : "demo.bad";
  }
}
