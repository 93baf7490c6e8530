package jp.shirube.governance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;

/**
 * The entries of the navigation, in their order. A page that stands is entered in {@link #ENTRIES}
 * and, where it belongs with others, in {@link #GROUPS}; an entry of no group stands alone.
 */
final class Navigation {

  /**
   * One entry.
   *
   * @param key its word's key is {@code nav.<key>}
   * @param path where it leads
   */
  record Entry(String key, String path, Permission permission) {

    public boolean isCurrent(String requested) {
      return requested.equals(path)
          || !path.equals("/") && requested.startsWith(path.endsWith("/") ? path : path + "/");
    }
  }

  /**
   * Entries under one word, opened by a button; a single one stands for itself.
   *
   * @param key its word's key is {@code nav.group.<key>}
   * @param entries at least one
   */
  record Group(String key, List<Entry> entries) {

    public boolean isMenu() {
      return entries.size() > 1;
    }

    public Entry first() {
      return entries.get(0);
    }

    public boolean isCurrent(String requested) {
      return entries.stream().anyMatch(entry -> entry.isCurrent(requested));
    }
  }

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("home", "/", Permission.SIGNED_IN),
          new Entry("trail", "/trail", Permission.TRAIL_VIEW),
          new Entry("tokens", "/account/tokens", Permission.SIGNED_IN));

  /** Key of an entry to its group; groups stand where their first entry stands. */
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("matrix", "progress"),
          Map.entry("month", "progress"),
          Map.entry("submission", "progress"),
          Map.entry("hearing", "progress"),
          Map.entry("chart", "progress"),
          Map.entry("charts", "progress"),
          Map.entry("forecast", "progress"),
          Map.entry("mapping", "migration"),
          Map.entry("mappings", "migration"),
          Map.entry("standard", "migration"),
          Map.entry("jobs", "migration"),
          Map.entry("coordination", "coordination"),
          Map.entry("documents", "coordination"),
          Map.entry("minutes", "coordination"),
          Map.entry("transition", "registers"),
          Map.entry("plan", "registers"),
          Map.entry("people", "administration"),
          Map.entry("accounts", "administration"),
          Map.entry("settings", "administration"),
          Map.entry("schedule", "administration"),
          Map.entry("trail", "administration"));

  private Navigation() {}

  /** What a viewer may go to. */
  static List<Group> of(Viewer viewer) {
    return groups(ENTRIES.stream().filter(entry -> viewer.may(entry.permission())).toList());
  }

  static List<Group> groups(List<Entry> entries) {
    List<Group> groups = new ArrayList<>();
    List<String> done = new ArrayList<>();
    for (Entry entry : entries) {
      String key = GROUPS.getOrDefault(entry.key(), entry.key());
      if (!done.contains(key)) {
        done.add(key);
        groups.add(new Group(key, entries.stream().filter(it -> isOf(it, key)).toList()));
      }
    }
    return groups;
  }

  private static boolean isOf(Entry entry, String group) {
    return GROUPS.getOrDefault(entry.key(), entry.key()).equals(group);
  }
}
