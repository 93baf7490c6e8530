package jp.shirube.migration.source;

import java.io.Closeable;
import jp.shirube.mappings.engine.SourceRecord;

/**
 * Reads the records of one partition of an extract file in order. A record that cannot be cut or
 * decoded is still returned, with its faults: reading never stops on bad data.
 */
public interface RecordReader extends Closeable {

  /**
   * Moves to the next record.
   *
   * @return false at the end of the partition
   * @throws java.io.UncheckedIOException when the file cannot be read
   */
  boolean next();

  /** The current record; the same instance may be reused for the next. */
  SourceRecord record();

  /** A copy of the current record's bytes, line break not included. */
  byte[] rawBytes();
}
