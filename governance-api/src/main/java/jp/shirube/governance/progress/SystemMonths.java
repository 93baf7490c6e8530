package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what a month's states are held against. */
@Component
class SystemMonths {

  private final StepBoard board;
  private final Months months;
  private final EarlierStates earlier;
  private final MonthCheckMapper rows;
  private final StepListStore lists;
  private final StepSettingsStore settings;
  private final Clock clock;

  SystemMonths(
      StepBoard board,
      Months months,
      EarlierStates earlier,
      MonthCheckMapper rows,
      StepListStore lists,
      StepSettingsStore settings,
      Clock clock) {
    this.board = board;
    this.months = months;
    this.earlier = earlier;
    this.rows = rows;
    this.lists = lists;
    this.settings = settings;
    this.clock = clock;
  }

  /** Every system that the session may see, in the order of the national list. */
  List<SystemMonth> of(Month month) {
    Reading reading = read(month);
    return rows.systems(month.id()).stream().map(reading::system).toList();
  }

  /** The same from known records, without what was before. */
  List<SystemMonth> alone(Month month, List<StepRecord> records) {
    Reading reading = reading(month, records, List.of(), List.of());
    return rows.systems(month.id()).stream().map(reading::system).toList();
  }

  private Reading read(Month month) {
    return reading(month, board.records(month), board.recordsBefore(month), twoBefore(month));
  }

  private Reading reading(
      Month month, List<StepRecord> now, List<StepRecord> before, List<StepRecord> twoBefore) {
    SystemMonth.StepRules rules =
        new SystemMonth.StepRules(lists.get(month.edition()), settings.of(month));
    return new Reading(
        bySystem(now),
        bySystem(before),
        bySystem(twoBefore),
        steps(rows.explained(month.id())),
        new ProvenSteps(rules.settings(), rows.reopened(month.id())).of(rows.accepted(month.id())),
        rules,
        day(month));
  }

  /** Everything read of a month, to be dealt out to its systems. */
  private record Reading(
      Map<String, List<StepRecord>> now,
      Map<String, List<StepRecord>> before,
      Map<String, List<StepRecord>> earlier,
      Map<String, Set<Integer>> explained,
      Map<String, Set<Integer>> proven,
      SystemMonth.StepRules rules,
      LocalDate day) {

    SystemMonth system(MonthCheckMapper.SystemRow row) {
      String id = row.systemId();
      return new SystemMonth(
          row.department(),
          id,
          SystemMonth.byStep(now.getOrDefault(id, List.of())),
          SystemMonth.byStep(before.getOrDefault(id, List.of())),
          SystemMonth.byStep(earlier.getOrDefault(id, List.of())),
          explained.getOrDefault(id, Set.of()),
          proven.getOrDefault(id, Set.of()),
          rules,
          day);
    }
  }

  private LocalDate day(Month month) {
    LocalDate today = LocalDate.now(clock);
    LocalDate end = month.month().atEndOfMonth();
    return today.isAfter(end) ? end : today;
  }

  private List<StepRecord> twoBefore(Month month) {
    Optional<Month> before = months.before(month);
    return before.map(it -> earlier.in(month, it, board.recordsBefore(it))).orElse(List.of());
  }

  private static Map<String, List<StepRecord>> bySystem(Collection<StepRecord> records) {
    return records.stream().collect(Collectors.groupingBy(it -> it.state().systemId()));
  }

  private static Map<String, Set<Integer>> steps(List<StepKey> keys) {
    return keys.stream()
        .collect(
            Collectors.groupingBy(
                StepKey::systemId, Collectors.mapping(StepKey::stepNo, Collectors.toSet())));
  }
}
