package jp.shirube.migration.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.finding.Finding;

/**
 * What mapping a block of records gave: rows as COPY bytes by group, rejections, findings and the
 * counts of all dispositions. Its buffers belong to the mapper that made it and are reused for the
 * next block.
 */
final class MappedBlock {

  private final Position start;
  private final List<CopyBuffer> groups;
  private final List<RejectedRecord> rejected = new ArrayList<>();
  private final List<RecordWarning> warnings = new ArrayList<>();
  private final Tally findingCounts = new Tally();
  private final Tally exclusions = new Tally();
  private final Map<String, Set<Long>> partners = new TreeMap<>();
  private long mapped;
  private Position end;

  MappedBlock(Position start, List<CopyBuffer> groups) {
    this.start = start;
    this.end = start;
    this.groups = groups;
  }

  Position start() {
    return start;
  }

  /** Where the next block starts. */
  Position end() {
    return end;
  }

  /** One buffer per group of the file's mapper. */
  List<CopyBuffer> groups() {
    return groups;
  }

  List<RejectedRecord> rejected() {
    return rejected;
  }

  List<RecordWarning> warnings() {
    return warnings;
  }

  /** Every finding of the block, by {@link FindingKey}. */
  Tally findingCounts() {
    return findingCounts;
  }

  /** Excluded records by reason code. */
  Tally exclusions() {
    return exclusions;
  }

  long mapped() {
    return mapped;
  }

  long read() {
    return end.record() - start.record();
  }

  /** Numbers of the records of joined files that mapped records used, by file id. */
  Map<String, Set<Long>> partners() {
    return partners;
  }

  /** Notes the record of a joined file that a mapped record used; 0 is none. */
  void addPartner(Join join, long record) {
    if (record > 0) {
      partners.computeIfAbsent(join.partnerId(), id -> new TreeSet<>()).add(record);
    }
  }

  void addMapped() {
    mapped++;
  }

  void addExcluded(String reasonCode) {
    exclusions.add(reasonCode, 1);
  }

  void addRejected(RejectedRecord rejection) {
    rejected.add(rejection);
  }

  void addWarning(Position position, Finding finding) {
    warnings.add(new RecordWarning(position, finding));
  }

  void endAt(Position position) {
    end = position;
  }
}
