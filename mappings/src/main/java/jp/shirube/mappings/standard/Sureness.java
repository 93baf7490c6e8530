package jp.shirube.mappings.standard;

import java.util.Arrays;
import jp.shirube.mappings.finding.Messages;

/**
 * How sure a row of reference data is (column {@code verified} of the drafts). Only {@link
 * #OFFICIAL} may be shown without the mark 暫定.
 */
public enum Sureness {
  OFFICIAL("official"),
  IMPLEMENTATION("implementation"),
  NAME_ONLY("name_only"),
  CHAPTER_ONLY("chapter_only"),
  NONE("none");

  private final String id;

  Sureness(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** Its Japanese word, from the message file. */
  public String label() {
    return Labels.MESSAGES.text("standard.sureness." + id);
  }

  public boolean isProvisional() {
    return this != OFFICIAL;
  }

  /**
   * @throws IllegalArgumentException for an unknown id
   */
  public static Sureness ofId(String id) {
    return Arrays.stream(values())
        .filter(value -> value.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown sureness: " + id));
  }

  private static final class Labels {
    static final Messages MESSAGES = Messages.japanese("standard");
  }
}
