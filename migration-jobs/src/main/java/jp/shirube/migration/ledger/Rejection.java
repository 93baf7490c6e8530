package jp.shirube.migration.ledger;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A record that left the way with everything found on it, or the rows of a record and group that a
 * check over the whole withdrew, with one finding for each row.
 *
 * @param filePosition position of the file in the mapping, as in the lineage
 * @param record number of the record, from 1
 * @param groupId group of the withdrawn rows; empty for a rejected record
 * @param line line on which the record starts, from 1
 * @param offset byte offset of the record
 * @param keyHash keyed hash of the record's key, empty when it has none; never the key itself
 * @param sealed raw bytes of the record, encrypted; empty when they were not kept
 * @param findings in order; the first error is the reason
 */
public record Rejection(
    int filePosition,
    long record,
    String groupId,
    long line,
    long offset,
    byte[] keyHash,
    byte[] sealed,
    List<Fault> findings) {

  /**
   * One finding on the record.
   *
   * @param item standard item as {@code <group id>.<romaji>}
   * @param sourceField field of the extract
   * @param arguments fill the sentence; never a resident's value
   */
  public record Fault(
      String code,
      Severity severity,
      @Nullable String item,
      @Nullable String sourceField,
      Map<String, String> arguments) {

    public Fault {
      arguments = Map.copyOf(arguments);
    }
  }

  public Rejection {
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("a rejection needs a reason");
    }
  }

  /** True for rows that were withdrawn, false for a record that was rejected. */
  public boolean isWithdrawal() {
    return !groupId.isEmpty();
  }

  /** The first error, or else the first finding. */
  public Fault reason() {
    return findings.stream()
        .filter(fault -> fault.severity() == Severity.ERROR)
        .findFirst()
        .orElse(findings.get(0));
  }
}
