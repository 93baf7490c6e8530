package jp.shirube.governance.progress;

import jp.shirube.mappings.finding.Finding;

/**
 * Something to look at in a month.
 *
 * @param department the department in charge
 * @param systemId 業務ID
 * @param stepNo number of the step, 0 when it is about the system as a whole
 * @param finding what it is
 */
public record MonthFinding(String department, String systemId, int stepNo, Finding finding) {

  public boolean isError() {
    return finding.isError();
  }
}
