package jp.shirube.reports.mapping;

import java.util.List;

/**
 * The findings of a version of a mapping definition.
 *
 * @param system name of the system
 * @param vendor name of the vendor
 * @param number number of the version
 * @param fileName name of its workbook
 * @param checkedAt when it was checked, for people
 * @param edition edition of the standard
 * @param findings in the order of the workbook
 */
public record MappingFindingsReport(
    String system,
    String vendor,
    int number,
    String fileName,
    String checkedAt,
    String edition,
    List<FindingLine> findings) {

  public MappingFindingsReport {
    findings = List.copyOf(findings);
  }
}
