package jp.shirube.migration.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shirube.migration.run.RunProgress;

/** Measures how long the stages of a run take: each lasts until the next begins. */
public final class StageTimes implements RunProgress {

  private final Map<String, Duration> times = new LinkedHashMap<>();
  private String current = "";
  private long since;

  @Override
  public synchronized void started(String stage, long total) {
    stop();
    current = stage;
    since = System.nanoTime();
  }

  @Override
  public void advanced(String stage, long records) {}

  @Override
  public void finished(String stage) {}

  private void stop() {
    if (!current.isEmpty()) {
      times.merge(current, Duration.ofNanos(System.nanoTime() - since), Duration::plus);
    }
  }

  /** Times by stage in the order they began; ends the last one. */
  public synchronized Map<String, Duration> end() {
    stop();
    current = "";
    return new LinkedHashMap<>(times);
  }
}
