package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.run.CampaignProgress;
import jp.shirube.migration.run.RunProgress;
import jp.shirube.migration.run.RunSummary;

/**
 * Shows progress: on a terminal a bar with the time left for every run under way, plain lines
 * otherwise.
 */
public final class ConsoleProgress implements CampaignProgress, AutoCloseable {

  private static final double NANOS = 1e9;

  private final PrintWriter lines;
  private final Messages messages;
  private final boolean terminal;
  private final List<RunBar> bars = new CopyOnWriteArrayList<>();

  /**
   * @param lines takes plain lines
   */
  public ConsoleProgress(PrintWriter lines, Messages messages) {
    this(lines, messages, System.console() != null);
  }

  ConsoleProgress(PrintWriter lines, Messages messages, boolean terminal) {
    this.lines = lines;
    this.messages = messages;
    this.terminal = terminal;
  }

  /** One run after the other, every stage told. */
  public RunProgress stages() {
    return terminal ? bar("") : new StageLines("", this::print, messages);
  }

  /** Follows a number of runs; of a single one the lines tell every stage. */
  CampaignProgress following(int runs) {
    return runs > 1 || terminal ? this : new SingleRun();
  }

  private final class SingleRun implements CampaignProgress {
    @Override
    public RunProgress begun(String systemId) {
      return new StageLines(systemId + " ", ConsoleProgress.this::print, messages);
    }

    @Override
    public void ended(RunSummary summary) {}
  }

  @Override
  public RunProgress begun(String systemId) {
    if (terminal) {
      return bar(systemId);
    }
    print(messages.text("progress.begun", Map.of("system", systemId)));
    return RunProgress.SILENT;
  }

  private RunBar bar(String name) {
    RunBar bar = new RunBar(name, messages);
    bars.add(bar);
    return bar;
  }

  @Override
  public void ended(RunSummary summary) {
    if (terminal) {
      bars.stream().filter(bar -> bar.isOf(summary.systemId())).forEach(this::close);
      return;
    }
    print(
        messages.text(
            "progress.ended",
            Map.of(
                "system", summary.systemId(),
                "result", messages.text("run.result." + summary.result().name()),
                "read", summary.read(),
                "seconds", seconds(summary))));
  }

  private static String seconds(RunSummary summary) {
    return String.format(Locale.ROOT, "%.1f", summary.elapsed().toNanos() / NANOS);
  }

  private void close(RunBar bar) {
    bar.close();
    bars.remove(bar);
  }

  /** Several runs print: each line goes out as a whole. */
  private void print(String line) {
    synchronized (lines) {
      lines.println(line);
      lines.flush();
    }
  }

  @Override
  public void close() {
    bars.forEach(this::close);
  }
}
