package jp.shirube.mappings.engine;

import org.jspecify.annotations.Nullable;

/** Takes the standard rows of a mapped record. */
public interface RowSink {

  /**
   * A row of a group.
   *
   * @param group index into {@link FileMapper#groups()}
   * @param values one per item in the order of the standard, null for no value; reused after the
   *     call
   */
  void row(int group, @Nullable String[] values);
}
