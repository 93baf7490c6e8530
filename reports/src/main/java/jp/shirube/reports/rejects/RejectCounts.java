package jp.shirube.reports.rejects;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Findings counted by file, item and code; the records rejected and the rows withdrawn. */
final class RejectCounts {

  /** Findings of one code on one item in one file, described by the first of them. */
  static final class Line {
    final RejectRow first;
    long findings;

    Line(RejectRow first) {
      this.first = first;
    }
  }

  private record Outcome(String file, String withdrawnFrom) {}

  private final Map<String, Line> lines = new TreeMap<>();
  private final Map<Outcome, BitSet> records = new HashMap<>();

  void add(RejectRow row) {
    lines.computeIfAbsent(key(row), key -> new Line(row)).findings++;
    records
        .computeIfAbsent(new Outcome(row.file(), row.withdrawnFrom()), outcome -> new BitSet())
        .set(Math.toIntExact(row.record()));
  }

  private static String key(RejectRow row) {
    RejectRow.Fault fault = row.fault();
    return String.join(
        "\n", row.file(), fault.code(), fault.itemName(), String.valueOf(fault.field()));
  }

  Collection<Line> lines() {
    return lines.values();
  }

  long findings() {
    return lines.values().stream().mapToLong(line -> line.findings).sum();
  }

  /** Rejected records, each once however many findings it has. */
  long rejected() {
    return count(true);
  }

  /** Withdrawn rows, each once. */
  long withdrawn() {
    return count(false);
  }

  private long count(boolean rejected) {
    return records.entrySet().stream()
        .filter(entry -> entry.getKey().withdrawnFrom().isEmpty() == rejected)
        .mapToLong(entry -> entry.getValue().cardinality())
        .sum();
  }
}
