package jp.shirube.migration.sample.fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.migration.sample.delivery.Effect;
import jp.shirube.migration.sample.expected.Row;

/**
 * A history, the rows that share the key items before the first 履歴番号, has one latest entry; rows
 * with the same 履歴番号 are details of one entry. What is found stands at the first row of the
 * history.
 */
final class LatestFlags {

  private static final String LATEST = "saishinfuragu";
  private static final String HISTORY_NUMBER = "rirekibango";

  private LatestFlags() {}

  static List<Consequence> unclear(List<Emitted> rows) {
    Map<List<String>, List<Emitted>> histories = new LinkedHashMap<>();
    for (Emitted emitted : rows) {
      if (hasHistory(emitted.row())) {
        histories.computeIfAbsent(owner(emitted.row()), key -> new ArrayList<>()).add(emitted);
      }
    }
    return histories.values().stream()
        .filter(history -> latest(history) != 1)
        .map(history -> finding(history.get(0)))
        .toList();
  }

  private static Consequence finding(Emitted first) {
    return new Consequence(first.extract(), first.row(), LATEST, "SRB-SET-0004", Effect.REPORTED);
  }

  private static long latest(List<Emitted> history) {
    return history.stream()
        .map(Emitted::row)
        .filter(row -> row.get(LATEST).equals("1"))
        .map(LatestFlags::entry)
        .distinct()
        .count();
  }

  private static List<String> entry(Row row) {
    return Row.keys(row.groupId()).stream()
        .filter(item -> item.contains(HISTORY_NUMBER))
        .map(row::get)
        .toList();
  }

  private static boolean hasHistory(Row row) {
    return Row.columns(row.groupId()).names().contains(LATEST)
        && Row.keys(row.groupId()).stream().anyMatch(item -> item.contains(HISTORY_NUMBER));
  }

  private static List<String> owner(Row row) {
    List<String> owner = new ArrayList<>();
    owner.add(row.groupId());
    Row.keys(row.groupId()).stream()
        .takeWhile(item -> !item.contains(HISTORY_NUMBER))
        .forEach(item -> owner.add(row.get(item)));
    return owner;
  }
}
