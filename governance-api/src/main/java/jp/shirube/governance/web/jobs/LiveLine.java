package jp.shirube.governance.web.jobs;

import java.time.OffsetDateTime;
import java.util.Locale;
import jp.shirube.governance.jobs.Progress;
import jp.shirube.governance.jobs.RunRow;

/**
 * A run without a result as it moves, with finished texts.
 *
 * @param state name of the state; when it changes the page is read again
 * @param percent whole percent that is loaded
 */
record LiveLine(
    long id,
    String state,
    String stateText,
    int percent,
    String progress,
    String stage,
    String rate,
    String left,
    String errors,
    String time) {

  static LiveLine of(RunRow run, OffsetDateTime now, JobWords words, Locale locale) {
    Progress progress = run.progress(now);
    return new LiveLine(
        run.id(),
        run.state().name(),
        words.state(locale, run.state()),
        progress.percent(),
        words.progress(locale, run, progress),
        words.stage(locale, run.stage()),
        words.rate(locale, progress),
        words.left(locale, progress),
        Figures.share(run.errors(), run.read()),
        Figures.time(run.duration(now)));
  }
}
