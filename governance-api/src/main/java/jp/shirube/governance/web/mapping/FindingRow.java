package jp.shirube.governance.web.mapping;

import jp.shirube.governance.mappingdesk.DeskFinding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Severity;

/**
 * A finding as a page shows it.
 *
 * @param line 1-based row, 0 for none
 * @param heading heading of the column, {@code ""} for none
 */
record FindingRow(
    int position,
    String code,
    Severity severity,
    String sentence,
    String remedy,
    String sheet,
    long line,
    String heading,
    String item) {

  static FindingRow of(DeskFinding finding) {
    Messages messages = Messages.complete();
    return new FindingRow(
        finding.position(),
        finding.code(),
        finding.severity(),
        messages.sentence(finding.finding()),
        messages.remedy(finding.finding()),
        finding.sheet(),
        finding.line(),
        finding.heading(),
        finding.item());
  }
}
