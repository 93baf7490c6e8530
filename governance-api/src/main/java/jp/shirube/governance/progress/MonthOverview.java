package jp.shirube.governance.progress;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.governance.municipality.Tenancy;
import org.springframework.stereotype.Component;

/** How far the departments are with a month. */
@Component
public class MonthOverview {

  private final MonthEventMapper events;
  private final StepStateMapper states;
  private final Tenancy tenancy;

  MonthOverview(MonthEventMapper events, StepStateMapper states, Tenancy tenancy) {
    this.events = events;
    this.states = states;
    this.tenancy = tenancy;
  }

  /** Every department of the month, in their order. */
  public List<DepartmentProgress> departments(Month month) {
    return tenancy.call(month.municipality(), () -> read(month));
  }

  private List<DepartmentProgress> read(Month month) {
    Map<String, Confirmation> words =
        events.confirmations(month.id()).stream()
            .collect(Collectors.toMap(Confirmation::department, Function.identity()));
    Map<String, List<StepStateMapper.DepartmentCount>> counts =
        states.countsByDepartment(month.id()).stream()
            .collect(Collectors.groupingBy(StepStateMapper.DepartmentCount::department));
    return events.departments(month).stream()
        .map(it -> progress(it, words, counts.getOrDefault(it, List.of())))
        .toList();
  }

  private static DepartmentProgress progress(
      String department,
      Map<String, Confirmation> words,
      List<StepStateMapper.DepartmentCount> systems) {
    return new DepartmentProgress(
        department,
        systems.size(),
        words.get(department),
        systems.stream()
            .map(StepStateMapper.DepartmentCount::counts)
            .reduce(StatusCounts.NONE, StatusCounts::plus),
        systems.stream().mapToInt(StepStateMapper.DepartmentCount::unconfirmed).sum());
  }
}
