package jp.shirube.mappings.engine;

import jp.shirube.mappings.definition.Join;
import org.jspecify.annotations.Nullable;

/** Finds records of joined files by key; thread-safe. */
@FunctionalInterface
public interface JoinLookup {

  /** For definitions that join nothing. */
  JoinLookup NONE =
      (join, key) -> {
        throw new IllegalStateException("nothing is joined");
      };

  /**
   * The partner that counts among those with a key, null when there is none.
   *
   * @param key as {@link PartnerReader} makes it
   */
  @Nullable Partner find(Join join, String key);
}
