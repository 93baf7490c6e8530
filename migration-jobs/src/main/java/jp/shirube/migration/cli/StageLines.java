package jp.shirube.migration.cli;

import java.util.Map;
import java.util.function.Consumer;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.run.RunProgress;

/**
 * A line for every stage of a run.
 *
 * @param prefix begins each line
 */
record StageLines(String prefix, Consumer<String> lines, Messages messages) implements RunProgress {

  @Override
  public void started(String stage, long total) {
    String name = prefix + messages.text("progress." + stage);
    lines.accept(
        total > 0 ? messages.text("progress.line", Map.of("stage", name, "total", total)) : name);
  }

  @Override
  public void advanced(String stage, long records) {}

  @Override
  public void finished(String stage) {}
}
