package jp.shirube.governance.jobs;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A page of a run's rejected records and withdrawn rows, with what there is to filter by.
 *
 * @param total records that the filter lets through
 * @param kinds all kinds of the run, the most frequent first
 * @param files all files of the run that have any
 */
public record RejectedRecords(
    RecordFilter filter, long total, List<Line> lines, List<Kind> kinds, List<FileCount> files) {

  public RejectedRecords {
    lines = List.copyOf(lines);
    kinds = List.copyOf(kinds);
    files = List.copyOf(files);
  }

  /** The codes with their counts over all items, the most frequent first. */
  public List<Kind> codes() {
    return summed(kind -> new Kind(kind.code(), "", kind.records()));
  }

  /** The items with their counts over all codes, the most frequent first. */
  public List<Kind> items() {
    return summed(kind -> new Kind("", kind.item(), kind.records())).stream()
        .filter(kind -> !kind.item().isEmpty())
        .toList();
  }

  private List<Kind> summed(UnaryOperator<Kind> key) {
    Map<Kind, Long> sums = new LinkedHashMap<>();
    kinds.forEach(
        kind -> {
          Kind of = key.apply(kind);
          sums.merge(new Kind(of.code(), of.item(), 0), kind.records(), Long::sum);
        });
    return sums.entrySet().stream()
        .map(it -> new Kind(it.getKey().code(), it.getKey().item(), it.getValue()))
        .sorted(Comparator.comparingLong(Kind::records).reversed())
        .toList();
  }

  /** Whether another page follows. */
  public boolean hasNext() {
    return filter.offset() + lines.size() < total;
  }

  /**
   * A record that left the way, or whose rows were withdrawn.
   *
   * @param file position of its file in the mapping
   * @param record number of the record, from 1
   * @param groupId group of the withdrawn rows, {@code ""} for a rejected record
   * @param line line on which it starts
   * @param code code of the reason
   * @param item standard item, {@code ""} for none
   * @param findings how many findings there are on it
   */
  public record Line(
      int file,
      String fileName,
      long record,
      String groupId,
      long line,
      String code,
      String severity,
      String item,
      long findings) {}

  /** How many records have a reason. */
  public record Kind(String code, String item, long records) {}

  /** How many records of a file left the way. */
  public record FileCount(int file, String fileName, long records) {}
}
