package jp.shirube.governance.trail;

import java.util.SortedMap;
import java.util.TreeMap;
import jp.shirube.mappings.finding.Messages;

/** Words for what the trail keeps as codes. */
public final class TrailWords {

  private static final String ACTION = "trail.action.";

  private final Messages messages;

  /**
   * @param messages sentences of the area {@code trail}
   */
  public TrailWords(Messages messages) {
    this.messages = messages;
  }

  /** An action in words; one that is not known, for instance of a later version, as it is. */
  public String action(String action) {
    return word(ACTION + action, action);
  }

  /** A role in words. */
  public String role(String role) {
    return word("role." + role, role);
  }

  /** An object in words: its kind by name, then what identifies it. */
  public String object(String object) {
    String[] parts = object.split("/", 2);
    String key = "trail.object." + parts[0];
    return messages.has(key) && parts.length > 1 ? messages.text(key) + " " + parts[1] : object;
  }

  /** Name of a detail in words. */
  public String detail(String name) {
    return word("trail.detail." + name, name);
  }

  /** Every action that has a word, by its word. */
  public SortedMap<String, String> actions() {
    SortedMap<String, String> actions = new TreeMap<>();
    messages.patterns().keySet().stream()
        .filter(key -> key.startsWith(ACTION))
        .forEach(key -> actions.put(messages.text(key), key.substring(ACTION.length())));
    return actions;
  }

  private String word(String key, String otherwise) {
    return messages.has(key) ? messages.text(key) : otherwise;
  }
}
