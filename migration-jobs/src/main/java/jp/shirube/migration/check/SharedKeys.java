package jp.shirube.migration.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.definition.GroupMapping.Duplicates;

/** Rows by group and key, few of them: which lose where several share a key. */
final class SharedKeys {

  private static final Comparator<RowPlace> IN_FILE_ORDER =
      Comparator.comparingInt(RowPlace::file).thenComparingLong(RowPlace::record);

  private final Map<String, Map<List<String>, List<RowPlace>>> groups = new HashMap<>();

  void add(String groupId, List<String> key, RowPlace place) {
    groups
        .computeIfAbsent(groupId, id -> new HashMap<>())
        .computeIfAbsent(List.copyOf(key), text -> new ArrayList<>())
        .add(place);
  }

  /** Records with a row that does not stay, each once, in the order of the files. */
  List<RowPlace> losers(String groupId, Duplicates rule) {
    return groups.getOrDefault(groupId, Map.of()).values().stream()
        .flatMap(places -> losers(places, rule).stream())
        .distinct()
        .sorted(IN_FILE_ORDER)
        .toList();
  }

  private static List<RowPlace> losers(List<RowPlace> sharing, Duplicates rule) {
    List<RowPlace> places = sharing.stream().sorted(IN_FILE_ORDER).toList();
    if (places.size() == 1) {
      return List.of();
    }
    return switch (rule) {
      case REJECT_ALL -> places;
      case KEEP_FIRST -> places.subList(1, places.size());
      case KEEP_LAST -> places.subList(0, places.size() - 1);
    };
  }
}
