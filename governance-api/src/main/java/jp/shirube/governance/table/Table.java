package jp.shirube.governance.table;

import java.util.List;
import jp.shirube.mappings.finding.Finding;

/**
 * A table as read.
 *
 * @param rows rows that hold any text, in order; none when it could not be read
 * @param findings what is wrong with the file, empty when nothing is
 */
public record Table(List<TableRow> rows, List<Finding> findings) {

  public Table {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  static Table refused(Finding finding) {
    return new Table(List.of(), List.of(finding));
  }
}
