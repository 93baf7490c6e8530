package jp.shirube.governance.cities;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.governance.deadline.Deadline;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthListener;
import jp.shirube.governance.transition.TransitionRegister;
import jp.shirube.governance.transition.TransitionSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sums of submitted revisions. They are written in the transaction of the submission, so that
 * there is none without the other, and nobody can change them afterwards.
 */
@Component
public class Summaries implements MonthListener {

  private final SummaryMapper sums;
  private final TransitionRegister register;
  private final MonthDeadlines deadlines;
  private final Tenancy tenancy;
  private final Clock clock;

  Summaries(
      SummaryMapper sums,
      TransitionRegister register,
      MonthDeadlines deadlines,
      Tenancy tenancy,
      Clock clock) {
    this.sums = sums;
    this.register = register;
    this.deadlines = deadlines;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  @Override
  public void submitted(Month month) {
    String supported =
        register.current(month.municipality()).stream()
            .map(TransitionSystem::systemId)
            .collect(Collectors.joining(","));
    write(month.id(), supported, OffsetDateTime.now(clock), due(month));
  }

  private @Nullable LocalDate due(Month month) {
    List<Deadline> plans =
        deadlines.history(month.municipality(), month.month()).stream()
            .filter(plan -> plan.stage() == Stage.SUBMISSION)
            .toList();
    return plans.isEmpty() ? null : Deadline.judged(plans, clock.getZone()).due();
  }

  /** Within the municipality's own transaction. */
  void write(long monthId, String supported, OffsetDateTime at, @Nullable LocalDate due) {
    sums.insertMonth(monthId, supported, at, due);
    sums.insertSystems(monthId, supported);
    sums.insertSteps(monthId, supported);
  }

  /**
   * Counts the states of a submitted revision again and compares.
   *
   * @return how many sums are missing, wrong or of nothing; 0 when all is well
   */
  public int wrong(Month month) {
    return tenancy.call(month.municipality(), () -> wrong(month.id()));
  }

  private int wrong(long monthId) {
    String supported = sums.supported(monthId);
    return sums.wrongMonth(monthId)
        + sums.wrongSystems(monthId, supported)
        + sums.wrongSteps(monthId, supported);
  }
}
