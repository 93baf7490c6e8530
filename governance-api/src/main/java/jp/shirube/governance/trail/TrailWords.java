package jp.shirube.governance.trail;

import jp.shirube.mappings.finding.Messages;

/** Words for what the trail keeps as codes. */
public final class TrailWords {

  private final Messages messages;

  /**
   * @param messages sentences of the area {@code trail}
   */
  public TrailWords(Messages messages) {
    this.messages = messages;
  }

  /** An action in words; one that is not known, for instance of a later version, as it is. */
  public String action(String action) {
    return word("trail.action." + action, action);
  }

  /** A role in words. */
  public String role(String role) {
    return word("trail.role." + role, role);
  }

  private String word(String key, String otherwise) {
    return messages.has(key) ? messages.text(key) : otherwise;
  }
}
