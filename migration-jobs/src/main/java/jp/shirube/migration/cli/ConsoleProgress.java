package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.util.Map;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.run.RunProgress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows progress: a bar with the time left on a terminal, plain lines otherwise. */
public final class ConsoleProgress implements RunProgress, AutoCloseable {

  private static final int REFRESH_MILLIS = 500;

  private final PrintWriter lines;
  private final Messages messages;
  private final boolean terminal;
  private String system = "";
  private @Nullable ProgressBar bar;

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

  /** Names the system whose run follows. */
  public synchronized void system(String id) {
    system = id;
  }

  @Override
  public synchronized void started(String stage, long total) {
    closeBar();
    String name = system + " " + messages.text("progress." + stage);
    if (terminal) {
      bar = bar(name, total);
    } else {
      lines.println(total > 0 ? lineWithTotal(name, total) : name);
      lines.flush();
    }
  }

  private String lineWithTotal(String name, long total) {
    return messages.text("progress.line", Map.of("stage", name, "total", total));
  }

  private static ProgressBar bar(String name, long total) {
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax(total > 0 ? total : -1)
        .setUpdateIntervalMillis(REFRESH_MILLIS)
        .setStyle(ProgressBarStyle.ASCII)
        .build();
  }

  @Override
  public synchronized void advanced(String stage, long records) {
    if (bar != null) {
      bar.stepBy(records);
    }
  }

  @Override
  public synchronized void finished(String stage) {
    closeBar();
  }

  private void closeBar() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  @Override
  public synchronized void close() {
    closeBar();
  }
}
