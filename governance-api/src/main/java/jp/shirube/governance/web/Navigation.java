package jp.shirube.governance.web;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;

/**
 * The entries of the navigation. A page that stands is entered in {@link #ENTRIES}; where it stands
 * is told by {@link #GROUPS}. An entry of no group stands alone behind the others.
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
          new Entry("matrix", "/steps", Permission.STEPS_VIEW),
          new Entry("month", "/months", Permission.MONTH_VIEW),
          new Entry("submission", "/submissions", Permission.SUBMISSION_VIEW),
          new Entry("hearing", "/hearings", Permission.HEARING_VIEW),
          new Entry("charts", "/charts", Permission.STEPS_VIEW),
          new Entry("mappings", "/mappings", Permission.MAPPING_VIEW),
          new Entry("standard", "/standard", Permission.STANDARD_VIEW),
          new Entry("jobs", "/jobs", Permission.RUN_VIEW),
          new Entry("people", "/people", Permission.PEOPLE_VIEW),
          new Entry("trail", "/trail", Permission.TRAIL_VIEW),
          new Entry("tokens", "/account/tokens", Permission.SIGNED_IN),
          new Entry("coordination", "/coordination", Permission.COORDINATION_VIEW),
          new Entry("documents", "/documents", Permission.COORDINATION_VIEW),
          new Entry("minutes", "/minutes", Permission.COORDINATION_VIEW),
          new Entry("calendar", "/calendar", Permission.CALENDAR_VIEW),
          new Entry("rollup", "/rollup", Permission.ROLLUP_VIEW),
          new Entry("transition", "/transition", Permission.REGISTER_VIEW),
          new Entry("plan", "/plan", Permission.REGISTER_VIEW),
          new Entry("forecast", "/forecast", Permission.REGISTER_VIEW),
          new Entry("settings", "/settings", Permission.SETTINGS_VIEW));

  /** Groups in their order, each with the keys of its entries in theirs. */
  private static final List<List<String>> GROUPS =
      List.of(
          List.of("home", "home"),
          List.of("progress", "matrix", "month", "submission", "hearing", "chart", "charts"),
          List.of("migration", "mapping", "mappings", "standard", "jobs"),
          List.of("coordination", "coordination", "documents", "minutes"),
          List.of("calendar", "calendar"),
          List.of("registers", "transition", "plan", "forecast"),
          List.of("rollup", "rollup"),
          List.of(
              "administration", "people", "accounts", "settings", "schedule", "trail", "tokens"));

  private Navigation() {}

  /** What a viewer may go to. */
  static List<Group> of(Viewer viewer) {
    return groups(ENTRIES.stream().filter(entry -> viewer.may(entry.permission())).toList());
  }

  static List<Group> groups(List<Entry> entries) {
    List<Group> groups = new ArrayList<>();
    List<Entry> left = new ArrayList<>(entries);
    for (List<String> group : GROUPS) {
      List<Entry> own = own(group.subList(1, group.size()), entries);
      left.removeAll(own);
      if (!own.isEmpty()) {
        groups.add(new Group(group.get(0), own));
      }
    }
    left.forEach(entry -> groups.add(new Group(entry.key(), List.of(entry))));
    return groups;
  }

  private static List<Entry> own(List<String> keys, List<Entry> entries) {
    return keys.stream()
        .flatMap(key -> entries.stream().filter(entry -> entry.key().equals(key)))
        .toList();
  }
}
