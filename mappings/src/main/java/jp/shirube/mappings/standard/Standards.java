package jp.shirube.mappings.standard;

/** Access to the edition that comes with the program. */
public final class Standards {

  private Standards() {}

  /**
   * The built-in draft edition {@code draft-2026.1}: the project's own abridged transcription,
   * every row with its sureness. Read once and kept.
   *
   * @throws StandardException when the draft on the class path is malformed
   */
  public static Standard builtIn() {
    return Holder.DRAFT;
  }

  private static final class Holder {
    static final Standard DRAFT = StandardReader.read(EditionFiles.builtIn());
  }
}
