package jp.shirube.mappings.engine;

import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.definition.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a joined file for the index of a join. Records that cannot be read, or that
 * the sheet 除外 leaves out, are no partners. Not thread-safe.
 */
public interface PartnerReader {

  /**
   * A record that can be found.
   *
   * @param key text that is the same for the same key, and for no other
   */
  record Keyed(String key, Partner partner) {}

  Join join();

  /** The joined file. */
  SourceFile file();

  /** The record with its key, null when it is no partner of any record. */
  @Nullable Keyed read(SourceRecord record);
}
