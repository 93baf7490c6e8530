package jp.shirube.governance.web.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.web.home.HomeView.Block;
import jp.shirube.governance.web.part.ProgressReader;
import org.springframework.stereotype.Component;

/** Reads the first page: the same blocks for every role, each with what concerns it. */
@Component
class HomeReader {

  private final Months months;
  private final ProgressReader progress;
  private final LateLines late;
  private final WaitingLines waiting;
  private final DueLines due;
  private final ChangedLines changed;
  private final Clock clock;

  HomeReader(
      Months months,
      ProgressReader progress,
      LateLines late,
      WaitingLines waiting,
      DueLines due,
      ChangedLines changed,
      Clock clock) {
    this.months = months;
    this.progress = progress;
    this.late = late;
    this.waiting = waiting;
    this.due = due;
    this.changed = changed;
    this.clock = clock;
  }

  HomeView read(Viewer viewer) {
    Optional<Month> month =
        viewer.may(Permission.MONTH_VIEW) ? months.latest(viewer.municipality()) : Optional.empty();
    return new HomeView(
        LocalDate.now(clock),
        month,
        month.map(progress::of),
        month.map(it -> blocks(viewer, it)).orElse(List.of()),
        Shortcuts.of(viewer, month));
  }

  private List<Block> blocks(Viewer viewer, Month month) {
    return List.of(
        new Block("waiting", waiting.of(viewer, month)),
        new Block("late", late.of(viewer, month)),
        new Block("due", due.of(viewer, month)),
        new Block("changed", changed.of(viewer, month)));
  }
}
