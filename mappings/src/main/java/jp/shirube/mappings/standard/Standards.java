package jp.shirube.mappings.standard;

import org.jspecify.annotations.Nullable;

/** Access to the edition that comes with the program. */
public final class Standards {

  private static final int SYSTEM_ID_LENGTH = 3;

  private static @Nullable Standard draft;

  private Standards() {}

  /**
   * The built-in draft edition {@code draft-2026.1}: the project's own abridged transcription,
   * every row with its sureness. Read once and kept.
   *
   * @throws StandardException when the draft on the class path is malformed
   */
  public static synchronized Standard builtIn() {
    Standard known = draft;
    if (known == null) {
      known = StandardReader.read(EditionFiles.builtIn());
      draft = known;
    }
    return known;
  }

  /**
   * 業務ID of a group's system. A group need not begin with it: 018901 is of 017.
   *
   * @param groupId 6 digits; of a group that the built-in edition does not have, the first three
   */
  public static String systemOf(String groupId) {
    return builtIn()
        .group(groupId)
        .map(StandardGroup::systemId)
        .orElseGet(() -> groupId.substring(0, SYSTEM_ID_LENGTH));
  }
}
