package jp.shirube.reports.rejects;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Findings counted by code and file, and the records they reject. */
final class RejectCounts {

  /** Findings of one code in one file; sentence and remedy are those of the first. */
  static final class Line {
    final RejectRow first;
    long findings;

    Line(RejectRow first) {
      this.first = first;
    }
  }

  private final Map<String, Line> lines = new TreeMap<>();
  private final Map<String, BitSet> records = new HashMap<>();

  void add(RejectRow row) {
    lines.computeIfAbsent(row.code() + " " + row.file(), key -> new Line(row)).findings++;
    records.computeIfAbsent(row.file(), file -> new BitSet()).set(Math.toIntExact(row.record()));
  }

  Collection<Line> lines() {
    return lines.values();
  }

  long findings() {
    return lines.values().stream().mapToLong(line -> line.findings).sum();
  }

  long records() {
    return records.values().stream().mapToLong(BitSet::cardinality).sum();
  }
}
