package jp.shirube.governance.web.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.progress.Baseline;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Plans;
import jp.shirube.governance.progress.Replan;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the plan of a cell, with its slip in business days of the city. */
@Component
class PlanReader {

  private final Plans plans;
  private final BusinessCalendars calendars;

  PlanReader(Plans plans, BusinessCalendars calendars) {
    this.plans = plans;
    this.calendars = calendars;
  }

  CellPage.PlanView read(Month month, StepState state, LocalDate asOf) {
    BusinessCalendar calendar = calendars.of(month.municipality());
    StepKey step = StepKey.of(state);
    Optional<Baseline> baseline =
        plans.baselines(month).stream()
            .filter(it -> new StepKey(it.systemId(), it.stepNo()).equals(step))
            .findFirst();
    LocalDate first = baseline.map(Baseline::end).orElse(null);
    return new CellPage.PlanView(
        baseline.map(Baseline::start).orElse(null),
        first,
        slip(calendar, first, state.plannedEnd()),
        state.isDelayed(asOf) ? late(calendar, state.plannedEnd(), asOf) : 0,
        replans(month, step, calendar));
  }

  private List<CellPage.Replanned> replans(Month month, StepKey step, BusinessCalendar calendar) {
    return plans.replans(month).stream()
        .filter(it -> new StepKey(it.systemId(), it.stepNo()).equals(step))
        .map(it -> replanned(it, calendar))
        .toList();
  }

  private static CellPage.Replanned replanned(Replan it, BusinessCalendar calendar) {
    return new CellPage.Replanned(
        it.end(),
        it.before(),
        it.after(),
        slip(calendar, it.before(), it.after()),
        it.reason(),
        it.changedAt(),
        it.actorName());
  }

  private static @Nullable Integer slip(
      BusinessCalendar calendar, @Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null ? null : Integer.valueOf(calendar.between(from, to));
  }

  private static int late(BusinessCalendar calendar, @Nullable LocalDate planned, LocalDate asOf) {
    return planned == null ? 0 : calendar.between(planned, asOf);
  }
}
