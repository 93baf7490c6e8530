package jp.shirube.governance.web.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.web.part.Progress;

/**
 * The first page.
 *
 * @param today the day
 * @param month the latest month, empty for those who see none and before the first
 * @param progress the two rates of what the viewer sees of it
 * @param blocks what is late, waits, is due, has changed; none for those who see no month
 * @param shortcuts pages of the viewer's work
 */
record HomeView(
    LocalDate today,
    Optional<Month> month,
    Optional<Progress> progress,
    List<Block> blocks,
    List<HomeLine> shortcuts) {

  /**
   * Lines about one thing.
   *
   * @param key its words are {@code home.block.<key>} and {@code .none}
   * @param lines the lines, empty when there is nothing to tell
   */
  record Block(String key, List<HomeLine> lines) {}
}
