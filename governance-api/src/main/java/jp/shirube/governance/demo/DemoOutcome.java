package jp.shirube.governance.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;

/**
 * What the demonstration made.
 *
 * @param month the month reported
 * @param runs every run in order
 * @param accepted proposals accepted
 * @param reports Excel and PDF
 * @param elapsed all of it
 */
record DemoOutcome(
    YearMonth month, List<DemoRun> runs, int accepted, List<Path> reports, Duration elapsed) {

  boolean isAsExpected() {
    return runs.stream().allMatch(DemoRun::isAsExpected);
  }
}
