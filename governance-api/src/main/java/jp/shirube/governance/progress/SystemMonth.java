package jp.shirube.governance.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Place;

/**
 * One system in a month with everything its states are held against.
 *
 * @param department department in charge in this month
 * @param systemId 業務ID
 * @param now its records by number of the step
 * @param before those of the month before in the same numbers, empty when there was none
 * @param earlier those of two months before in the same numbers, empty when there was none
 * @param explained steps whose status was changed with a reason in this month
 * @param proven steps whose completion is proven by a fact that a person accepted
 * @param rules the steps and what is set about them
 * @param day the day as of which it is looked at
 */
record SystemMonth(
    String department,
    String systemId,
    Map<Integer, StepRecord> now,
    Map<Integer, StepRecord> before,
    Map<Integer, StepRecord> earlier,
    Set<Integer> explained,
    Set<Integer> proven,
    StepRules rules,
    LocalDate day) {

  /** The steps of the month's list and the city's settings of them. */
  record StepRules(StepList steps, StepSettings settings) {}

  static Map<Integer, StepRecord> byStep(Collection<StepRecord> records) {
    Map<Integer, StepRecord> steps = new HashMap<>();
    records.forEach(record -> steps.put(record.state().stepNo(), record));
    return steps;
  }

  List<Step> steps() {
    return rules.steps().steps();
  }

  /** The state of a step; one that is not there counts as untouched. */
  StepState state(int stepNo) {
    StepRecord record = now.get(stepNo);
    return record == null ? StepState.untouched(systemId, stepNo) : record.state();
  }

  boolean isSettled(int stepNo) {
    return state(stepNo).status().isSettled();
  }

  boolean isCompleted(int stepNo) {
    return state(stepNo).status() == StepStatus.COMPLETED;
  }

  MonthFinding finding(FindingCode code, int stepNo, Map<String, String> more) {
    Map<String, String> arguments = new HashMap<>(more);
    arguments.put("system", systemId);
    arguments.put("step", Integer.toString(stepNo));
    return finding(stepNo, Finding.of(code, Place.NOWHERE, arguments));
  }

  MonthFinding finding(int stepNo, Finding finding) {
    return new MonthFinding(department, systemId, stepNo, finding);
  }
}
