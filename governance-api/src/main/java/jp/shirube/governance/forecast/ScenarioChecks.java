package jp.shirube.governance.forecast;

import java.util.List;
import java.util.Map;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.StepList;
import jp.shirube.mappings.finding.FindingException;

/** Whether what is named is there. */
final class ScenarioChecks {

  private ScenarioChecks() {}

  /**
   * @throws FindingException when the vendor, the system or the step is not known
   */
  static void require(Scenario scenario, List<Assignment> systems) {
    if (scenario.vendor().isEmpty()) {
      requireSystem(scenario.systemId(), systems);
      requireStep(Math.max(1, scenario.stepNo()));
    } else if (systems.stream().noneMatch(it -> it.vendor().equals(scenario.vendor()))) {
      throw ForecastCode.VENDOR_UNKNOWN.exception(Map.of("vendor", scenario.vendor()));
    }
  }

  static Assignment requireSystem(String systemId, List<Assignment> systems) {
    return systems.stream()
        .filter(it -> it.systemId().equals(systemId))
        .findFirst()
        .orElseThrow(() -> ForecastCode.SYSTEM_UNKNOWN.exception(Map.of("system", systemId)));
  }

  static void requireStep(int stepNo) {
    if (stepNo < 1 || stepNo > StepList.SIZE) {
      throw ForecastCode.STEP_UNKNOWN.exception(Map.of("step", Integer.toString(stepNo)));
    }
  }
}
