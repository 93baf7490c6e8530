package jp.shirube.migration.run;

import java.time.Duration;

/** Measures elapsed time, whatever the clock is set to. */
final class Stopwatch {

  private final long started = System.nanoTime();

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - started);
  }
}
