package jp.shirube.governance.jobs;

import java.util.List;

/**
 * One rejected record.
 *
 * @param findings everything found on it, in order
 * @param fields its source fields in the layout's order; empty when they can no longer be read
 * @param clear whether the fields show their values
 */
public record RecordDetail(
    RunRow run,
    RejectedRecords.Line line,
    long offset,
    List<Fault> findings,
    List<Field> fields,
    boolean clear) {

  public RecordDetail {
    findings = List.copyOf(findings);
    fields = List.copyOf(fields);
  }

  /**
   * A finding.
   *
   * @param sentence what is wrong
   * @param remedy what to do
   * @param field source field, {@code ""} when it concerns the whole record
   */
  public record Fault(
      String code, String severity, String item, String field, String sentence, String remedy) {}

  /**
   * A source field.
   *
   * @param text its value, or the same with its characters masked
   * @param length characters as a person counts them
   * @param faulty whether a finding is about it
   */
  public record Field(String name, String text, int length, boolean faulty) {}
}
