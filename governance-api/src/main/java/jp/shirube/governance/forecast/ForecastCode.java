package jp.shirube.governance.forecast;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** What a forecast or a proposed cut-over can be refused for. */
public enum ForecastCode implements FindingCode {
  VENDOR_UNKNOWN("SRB-FCT-0001"),
  SYSTEM_UNKNOWN("SRB-FCT-0002"),
  STEP_UNKNOWN("SRB-FCT-0003"),
  DEPENDENCY_RING("SRB-FCT-0004"),
  DEPENDENCY_MISSING("SRB-FCT-0005"),
  CUTOVER_PAST("SRB-FCT-0006"),
  CUTOVER_DONE("SRB-FCT-0007"),
  CUTOVER_WEEKEND_SHORT("SRB-FCT-0008"),
  CUTOVER_BUSY("SRB-FCT-0009"),
  CUTOVER_STEP_OPEN("SRB-FCT-0010"),
  CUTOVER_SYSTEM_OPEN("SRB-FCT-0011"),
  CUTOVER_NONE_FOUND("SRB-FCT-0012"),
  NOT_ALLOWED("SRB-FCT-0013"),
  WHOLE_CITY_ONLY("SRB-FCT-0014");

  private final String code;

  ForecastCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
