package jp.shirube.migration.load;

import java.util.List;
import jp.shirube.mappings.finding.Finding;

/**
 * A record that left the way, with everything found on it.
 *
 * @param position where it stands in its file
 * @param findings all its findings, warnings too; at least one is an error
 * @param raw its bytes in clear, line break not included
 */
public record RejectedRecord(Position position, List<Finding> findings, byte[] raw) {

  public RejectedRecord {
    findings = List.copyOf(findings);
  }
}
