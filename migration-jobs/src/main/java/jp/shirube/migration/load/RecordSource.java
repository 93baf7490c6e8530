package jp.shirube.migration.load;

import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.migration.source.Partition;
import jp.shirube.migration.source.RecordReader;

/** Opens the records of a received delivery. */
public interface RecordSource {

  /**
   * A reader before the first record of a partition.
   *
   * @throws java.io.UncheckedIOException when the stored file cannot be read
   */
  RecordReader open(SourceFile file, Partition partition);

  /** A reader before one record, for one that was found wrong later on. */
  RecordReader openAt(SourceFile file, Position position);
}
