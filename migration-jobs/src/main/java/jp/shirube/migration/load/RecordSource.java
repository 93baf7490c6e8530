package jp.shirube.migration.load;

import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.migration.source.Partition;
import jp.shirube.migration.source.RecordReader;

/** Opens the records of a received delivery. */
@FunctionalInterface
public interface RecordSource {

  /**
   * A reader before the first record of a partition.
   *
   * @throws java.io.UncheckedIOException when the stored file cannot be read
   */
  RecordReader open(SourceFile file, Partition partition);
}
