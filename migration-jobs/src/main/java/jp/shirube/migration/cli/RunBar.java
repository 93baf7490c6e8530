package jp.shirube.migration.cli;

import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.run.RunProgress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The bar of one run: its stages as text, how far it is by the records loaded. */
final class RunBar implements RunProgress, AutoCloseable {

  private static final int REFRESH_MILLIS = 500;

  private final String name;
  private final Messages messages;
  private final ProgressBar bar;

  /**
   * @param name stands before the bar
   */
  RunBar(String name, Messages messages) {
    this.name = name;
    this.messages = messages;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(name)
            .setInitialMax(-1)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .setStyle(ProgressBarStyle.ASCII)
            .build();
  }

  boolean isOf(String system) {
    return name.equals(system);
  }

  @Override
  public void started(String stage, long total) {
    bar.setExtraMessage(messages.text("progress." + stage));
    if (total > 0) {
      bar.stepTo(0);
      bar.maxHint(total);
    }
  }

  @Override
  public void advanced(String stage, long records) {
    bar.stepBy(records);
  }

  @Override
  public void finished(String stage) {}

  @Override
  public void close() {
    bar.close();
  }
}
