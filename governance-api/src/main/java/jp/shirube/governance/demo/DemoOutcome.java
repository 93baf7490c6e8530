package jp.shirube.governance.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the demonstration made.
 *
 * @param month the month reported
 * @param runs every run in order
 * @param accepted proposals accepted
 * @param reports Excel and PDF
 * @param submission files for the nation
 * @param password what the city's persons sign in to the pages with
 * @param elapsed all of it
 */
record DemoOutcome(
    YearMonth month,
    List<DemoRun> runs,
    int accepted,
    List<Path> reports,
    List<Path> submission,
    String password,
    Duration elapsed) {

  /** 業務ID of the systems whose part failed in any rehearsal. */
  Set<String> failedSystems() {
    return runs.stream()
        .filter(DemoRun::isFailed)
        .map(run -> run.summary().systemId())
        .collect(Collectors.toSet());
  }

  boolean isFailed() {
    return !failedSystems().isEmpty();
  }

  boolean isAsExpected() {
    return runs.stream().allMatch(DemoRun::isAsExpected);
  }
}
