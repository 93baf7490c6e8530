package jp.shirube.governance.progress;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** States of an earlier month told in the numbers of a later month's step list. */
@Component
class EarlierStates {

  private final Successions successions;

  EarlierStates(Successions successions) {
    this.successions = successions;
  }

  /** The states of the month before, one for each step of the month's list. */
  List<StepRecord> in(Month month, Month before, List<StepRecord> records) {
    return month.edition().equals(before.edition())
        ? records
        : moved(
            records, successions.between(month.municipality(), before.edition(), month.edition()));
  }

  private static List<StepRecord> moved(List<StepRecord> records, StepMatching matching) {
    Map<String, Map<Integer, StepRecord>> bySystem = new LinkedHashMap<>();
    for (StepRecord record : records) {
      Map<Integer, StepRecord> steps =
          bySystem.computeIfAbsent(record.state().systemId(), id -> new HashMap<>());
      Integer no = matching.successors().get(record.state().stepNo());
      if (no != null) {
        steps.put(no, record.at(no));
      }
    }
    return bySystem.entrySet().stream()
        .flatMap(system -> complete(system.getKey(), system.getValue()))
        .toList();
  }

  private static Stream<StepRecord> complete(String system, Map<Integer, StepRecord> steps) {
    return Stream.iterate(1, no -> no <= StepList.SIZE, no -> no + 1)
        .map(
            no ->
                steps.getOrDefault(
                    no,
                    new StepRecord(StepState.untouched(system, no), Basis.DECLARED, false, null)));
  }
}
