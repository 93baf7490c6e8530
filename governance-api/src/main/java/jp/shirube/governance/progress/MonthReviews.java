package jp.shirube.governance.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.municipality.Tenancy;
import org.springframework.stereotype.Component;

/** Reads what was done to months and what there is to look at in them. */
@Component
public class MonthReviews {

  private final MonthEvents events;
  private final Departments departments;
  private final MonthChecks checks;
  private final Months months;
  private final StepBoard board;
  private final Tenancy tenancy;

  MonthReviews(
      MonthEvents events,
      Departments departments,
      MonthChecks checks,
      Months months,
      StepBoard board,
      Tenancy tenancy) {
    this.events = events;
    this.departments = departments;
    this.checks = checks;
    this.months = months;
    this.board = board;
    this.tenancy = tenancy;
  }

  public MonthReview of(Month month) {
    return tenancy.call(month.municipality(), () -> read(month));
  }

  private MonthReview read(Month month) {
    Optional<Month> base = base(month);
    return new MonthReview(
        events.of(month),
        events.confirmations(month),
        departments.unconfirmed(month),
        checks.of(month),
        checks.claims(month),
        base.map(Month::revision).orElse(0),
        base.map(it -> differences(month, it)).orElse(List.of()));
  }

  /** The last revision before it that was submitted, else the last one that was frozen. */
  private Optional<Month> base(Month month) {
    return months.revisions(month.municipality(), month.month()).stream()
        .filter(it -> it.revision() < month.revision() && it.state().isFrozen())
        .max(
            Comparator.comparing((Month it) -> it.state() == MonthState.SUBMITTED)
                .thenComparing(Month::revision));
  }

  /** Every field of every state that differs from an earlier revision, in the order of states. */
  public List<RevisionDifference> differences(Month month, Month base) {
    Map<StepKey, StepState> before =
        board.records(base).stream()
            .map(StepRecord::state)
            .collect(Collectors.toMap(StepKey::of, Function.identity()));
    return board.records(month).stream().flatMap(it -> differences(it, before)).toList();
  }

  private static Stream<RevisionDifference> differences(
      StepRecord now, Map<StepKey, StepState> before) {
    StepState state = now.state();
    StepState earlier =
        before.getOrDefault(
            StepKey.of(state), StepState.untouched(state.systemId(), state.stepNo()));
    return FieldChange.between(earlier, state).stream()
        .map(
            change ->
                new RevisionDifference(
                    state.systemId(),
                    state.stepNo(),
                    change.field(),
                    change.oldValue(),
                    change.newValue(),
                    Objects.requireNonNullElse(now.explanation(), "")));
  }
}
