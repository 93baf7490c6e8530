package jp.shirube.governance.web.month;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.deadline.Deadline;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthAction;
import jp.shirube.governance.progress.MonthEvent;
import jp.shirube.governance.progress.MonthState;
import org.jspecify.annotations.Nullable;

/** The way of a month from its opening to its submission, and how far it is. */
final class Stages {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** What is due by when; a state is reached through the stage. */
  private static final Map<MonthState, Stage> DUE =
      Map.of(
          MonthState.COMPILED, Stage.COMPILATION,
          MonthState.APPROVED, Stage.APPROVAL,
          MonthState.SUBMITTED, Stage.SUBMISSION);

  private final Month month;
  private final List<MonthEvent> events;
  private final List<Deadline> deadlines;
  private final LocalDate today;

  /**
   * @param deadlines those of the month, none of a correction
   */
  Stages(Month month, List<MonthEvent> events, List<Deadline> deadlines, LocalDate today) {
    this.month = month;
    this.events = events;
    this.deadlines = month.revision() == 1 ? deadlines : List.of();
    this.today = today;
  }

  /**
   * @param named whether it is said who brought the month so far
   */
  List<StageLine> lines(boolean named) {
    return Arrays.stream(MonthState.values()).map(state -> line(state, named)).toList();
  }

  private StageLine line(MonthState state, boolean named) {
    boolean reached = state.compareTo(month.state()) <= 0;
    Optional<MonthEvent> event = reached ? arrival(state) : Optional.empty();
    LocalDate due = due(state);
    LocalDate day = event.map(it -> it.at().atZoneSameInstant(JAPAN).toLocalDate()).orElse(today);
    return new StageLine(
        state,
        reached,
        state == month.state(),
        event.map(MonthEvent::at).orElse(null),
        named ? event.map(MonthEvent::actorName).orElse("") : "",
        due,
        due != null && day.isAfter(due));
  }

  private @Nullable LocalDate due(MonthState state) {
    return deadlines.stream()
        .filter(it -> it.stage() == DUE.get(state))
        .findFirst()
        .map(Deadline::due)
        .orElse(null);
  }

  /** The event that brought the month to a state last; the opening is told once. */
  private Optional<MonthEvent> arrival(MonthState state) {
    return events.stream()
        .filter(it -> it.toState() == state && isArrival(it))
        .reduce((earlier, later) -> later);
  }

  private static boolean isArrival(MonthEvent event) {
    return switch (event.action()) {
      case OPEN, REVISE, COMPILE, APPROVE, FREEZE, SUBMIT -> true;
      case EDIT, CONFIRM, WITHDRAW, GIVE_BACK -> false;
    };
  }

  /** When the month was last given back, empty when it was not or went on since. */
  Optional<MonthEvent> givenBack() {
    return month.state() == MonthState.OPEN
        ? events.stream()
            .filter(it -> it.action() == MonthAction.GIVE_BACK)
            .reduce((earlier, later) -> later)
        : Optional.empty();
  }
}
