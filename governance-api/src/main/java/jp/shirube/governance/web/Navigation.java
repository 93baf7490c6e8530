package jp.shirube.governance.web;

import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;

/** The entries of the navigation, in their order. A page that stands is entered here. */
final class Navigation {

  /**
   * One entry.
   *
   * @param key its word's key is {@code nav.<key>}
   * @param path where it leads
   */
  record Entry(String key, String path, Permission permission) {

    public boolean isCurrent(String requested) {
      return path.equals("/") ? requested.equals("/") : requested.startsWith(path);
    }
  }

  private static final List<Entry> ENTRIES = List.of(new Entry("home", "/", Permission.SIGNED_IN));

  private Navigation() {}

  /** What a viewer may go to. */
  static List<Entry> of(Viewer viewer) {
    return ENTRIES.stream().filter(entry -> viewer.may(entry.permission())).toList();
  }
}
