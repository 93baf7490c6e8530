package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.bench.BareCopy;
import jp.shirube.migration.run.RunSummary;

/** Prints what {@code bench} measured. */
final class BenchPrinter {

  private static final double NANOS = 1e9;
  private static final long MEBIBYTE = 1 << 20;
  private static final List<String> TO_LOADED = List.of("load");
  private static final List<String> TO_KEYED = List.of("load", "keys");

  private final Messages messages;
  private final PrintWriter out;

  BenchPrinter(Messages messages, PrintWriter out) {
    this.messages = messages;
    this.out = out;
  }

  /** What is measured and on what. */
  void machine(long residents) {
    out.println(
        messages.text(
            "bench.machine",
            Map.of(
                "residents",
                residents,
                "cores",
                Runtime.getRuntime().availableProcessors(),
                "heap",
                Runtime.getRuntime().maxMemory() / MEBIBYTE,
                "java",
                System.getProperty("java.version", ""))));
    out.flush();
  }

  /** The job by stage, then the job beside the bare COPY. */
  void job(RunSummary summary, Map<String, Duration> stages, List<BareCopy.Result> bare) {
    long rows = summary.read();
    TextTable byStage = table("bench.stage");
    stages.forEach((stage, time) -> row(byStage, messages.text("progress." + stage), rows, time));
    row(byStage, messages.text("bench.whole"), rows, summary.elapsed());
    byStage.print(out);
    out.println();
    compare(rows, stages, bare).print(out);
    out.flush();
  }

  private TextTable table(String firstColumn) {
    return TextTable.of(
            messages.text(firstColumn),
            messages.text("bench.rows"),
            messages.text("bench.seconds"),
            messages.text("bench.rate"))
        .right(1, 2, 3);
  }

  private static void row(TextTable table, String name, long rows, Duration time) {
    double seconds = seconds(time);
    table.row(name, count(rows), number(seconds), count(Math.round(rows / seconds)));
  }

  private TextTable compare(long rows, Map<String, Duration> stages, List<BareCopy.Result> bare) {
    TextTable table =
        TextTable.of(
                messages.text("bench.way"),
                messages.text("bench.loaded"),
                messages.text("bench.keyed"),
                messages.text("bench.loaded-ratio"),
                messages.text("bench.keyed-ratio"))
            .right(1, 2, 3, 4);
    Duration loaded = sum(stages, TO_LOADED);
    Duration keyed = sum(stages, TO_KEYED);
    table.row(messages.text("bench.job"), rate(rows, loaded), rate(rows, keyed), "", "");
    for (BareCopy.Result result : bare) {
      table.row(
          messages.text("bench.copy", Map.of("format", result.format().name())),
          rate(result.rows(), result.copy()),
          rate(result.rows(), result.total()),
          ratio(result.rows(), result.copy(), rows, loaded),
          ratio(result.rows(), result.total(), rows, keyed));
    }
    return table;
  }

  private static Duration sum(Map<String, Duration> stages, List<String> names) {
    return names.stream()
        .map(name -> stages.getOrDefault(name, Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static String rate(long rows, Duration time) {
    return count(Math.round(rows / seconds(time)));
  }

  /** The job's speed as a share of the bare COPY's. */
  private static String ratio(long bareRows, Duration bare, long rows, Duration job) {
    return number((rows / seconds(job)) / (bareRows / seconds(bare)));
  }

  private static double seconds(Duration time) {
    return Math.max(time.toNanos(), 1) / NANOS;
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
