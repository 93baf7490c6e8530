package jp.shirube.migration.load;

import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.source.Partition;
import jp.shirube.migration.source.RecordReader;
import jp.shirube.migration.source.RecordReaders;

/** The records of a delivery in the store. */
public final class StoredRecords implements RecordSource {

  private final StoredDelivery delivery;

  public StoredRecords(StoredDelivery delivery) {
    this.delivery = delivery;
  }

  @Override
  public RecordReader open(SourceFile file, Partition partition) {
    return RecordReaders.open(file, delivery.open(file.id(), partition.offset()), partition);
  }

  @Override
  public RecordReader openAt(SourceFile file, Position position) {
    return RecordReaders.readAt(
        file,
        delivery.open(file.id(), position.offset()),
        position.record(),
        position.line(),
        position.offset());
  }
}
