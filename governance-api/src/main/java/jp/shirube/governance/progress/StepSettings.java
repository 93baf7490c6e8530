package jp.shirube.governance.progress;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A city's settings of the steps of one step list.
 *
 * @param edition id of the step list
 * @param rows one for each step, in order of their numbers
 */
public record StepSettings(String edition, List<StepSetting> rows) {

  /**
   * @throws IllegalArgumentException when the rows are not those of the steps 1 to {@value
   *     StepList#SIZE} in order
   */
  public StepSettings {
    rows = List.copyOf(rows);
    List<Integer> numbers = rows.stream().map(StepSetting::stepNo).toList();
    if (!numbers.equals(IntStream.rangeClosed(1, StepList.SIZE).boxed().toList())) {
      throw new IllegalArgumentException("settings of other steps: " + numbers);
    }
  }

  /**
   * @throws IndexOutOfBoundsException for a number outside 1 to {@value StepList#SIZE}
   */
  public StepSetting row(int stepNo) {
    return rows.get(stepNo - 1);
  }

  /** Work of a step compared with that of the others. */
  public int weight(int stepNo) {
    return row(stepNo).weight();
  }

  /** Numbers of the steps that come before a step; there is no circle among them. */
  public Set<Integer> predecessors(int stepNo) {
    return row(stepNo).predecessors();
  }

  /** Kinds of facts that prove something about a step. */
  public Set<FactKind> facts(int stepNo) {
    return row(stepNo).facts().keySet();
  }

  /** Whether any of it is not settled by the city. */
  public boolean isProvisional() {
    return rows.stream().anyMatch(row -> row.sureness().isProvisional());
  }

  /** What a kind of fact proves, in order of the steps. */
  List<ProposalRule> provenBy(FactKind kind) {
    return rows.stream().flatMap(row -> rule(row, kind)).toList();
  }

  private static Stream<ProposalRule> rule(StepSetting row, FactKind kind) {
    return Stream.ofNullable(row.facts().get(kind))
        .map(status -> new ProposalRule(kind, row.stepNo(), Objects.requireNonNull(status)));
  }
}
