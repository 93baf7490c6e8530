package jp.shirube.governance.deadline;

import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthListener;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Component;

/** Plans a month's deadlines when it opens, whoever opens it. */
@Component
class PlanOnOpening implements MonthListener {

  private final MonthDeadlines deadlines;

  PlanOnOpening(MonthDeadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public void opened(Month month, Actor actor) {
    deadlines.plan(month, actor);
  }
}
