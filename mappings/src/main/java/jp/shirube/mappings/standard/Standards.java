package jp.shirube.mappings.standard;

import org.jspecify.annotations.Nullable;

/** Access to the edition that comes with the program. */
public final class Standards {

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
}
