package jp.shirube.governance.trail;

import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.mappings.finding.Finding;

/**
 * What a check of a chain found.
 *
 * @param until number of the last seal
 * @param head hash of the last seal in hexadecimal
 * @param waiting events that wait for their seal
 * @param checkedAt when it was checked
 * @param found how much was found
 * @param findings the first of it
 */
public record ChainState(
    long until,
    String head,
    long waiting,
    OffsetDateTime checkedAt,
    long found,
    List<Finding> findings) {

  public ChainState {
    findings = List.copyOf(findings);
  }

  public boolean isIntact() {
    return found == 0;
  }
}
