package jp.shirube.mappings.engine;

import jp.shirube.mappings.definition.Exclusion;
import org.jspecify.annotations.Nullable;

/**
 * What became of a source record: exactly one of mapped, rejected, excluded (invariant 1).
 *
 * @param exclusion the rule that excluded it, null unless excluded
 */
public record Disposition(Kind kind, @Nullable Exclusion exclusion) {

  /** The three ends of a record's way. */
  public enum Kind {
    MAPPED,
    REJECTED,
    EXCLUDED
  }

  public static final Disposition MAPPED = new Disposition(Kind.MAPPED, null);
  public static final Disposition REJECTED = new Disposition(Kind.REJECTED, null);

  public static Disposition excluded(Exclusion exclusion) {
    return new Disposition(Kind.EXCLUDED, exclusion);
  }
}
