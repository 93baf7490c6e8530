package jp.shirube.governance.web.account;

import java.util.Map;
import java.util.TreeMap;

/** Short names of browsers out of what they call themselves. */
final class Browsers {

  /** By what only they have in it, in the order of asking: Edge says that it is Chrome, too. */
  private static final Map<Integer, String[]> MARKS =
      new TreeMap<>(
          Map.of(
              1, new String[] {"Edg/", "Microsoft Edge"},
              2, new String[] {"Firefox/", "Firefox"},
              3, new String[] {"Chrome/", "Chrome"},
              4, new String[] {"Safari/", "Safari"}));

  private Browsers() {}

  /** The name, {@code ""} of a browser that is not known. */
  static String name(String agent) {
    return MARKS.values().stream()
        .filter(mark -> agent.contains(mark[0]))
        .map(mark -> mark[1])
        .findFirst()
        .orElse("");
  }
}
