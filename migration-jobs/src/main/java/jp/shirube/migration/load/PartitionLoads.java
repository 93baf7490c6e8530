package jp.shirube.migration.load;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.engine.FileMapper;
import jp.shirube.mappings.engine.JoinLookup;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.delivery.StoredFile;
import jp.shirube.migration.source.Partition;

/** Opens the partitions of a run's delivery for loading, where the last committed block ended. */
final class PartitionLoads {

  private final CompiledMapping mapping;
  private final JoinLookup joins;
  private final RecordSource records;
  private final BlockTarget target;
  private final LoadLedger ledger;
  private final int blockSize;
  private final LoadListener listener;
  private final Map<String, StoredFile> files;

  PartitionLoads(
      CompiledMapping mapping,
      JoinLookup joins,
      StoredDelivery delivery,
      RecordSource records,
      BlockTarget target,
      LoadLedger ledger,
      int blockSize,
      LoadListener listener) {
    this.mapping = mapping;
    this.joins = joins;
    this.records = records;
    this.target = target;
    this.ledger = ledger;
    this.blockSize = blockSize;
    this.listener = listener;
    this.files =
        delivery.files().stream()
            .collect(Collectors.toMap(StoredFile::fileId, Function.identity()));
  }

  PartitionLoad open(PartitionKey key) {
    FileMapper mapper = mapping.mapper(key.fileId(), joins);
    SourceFile file = mapper.file();
    Partition rest = ledger.rest(key, partition(key));
    PartitionCursor cursor = new PartitionCursor(records.open(file, rest), rest);
    int position = mapping.definition().files().indexOf(file) + 1;
    return new PartitionLoad(
        key,
        file,
        cursor,
        new BlockMapper(mapper, position, blockSize),
        mapper.groups(),
        target,
        listener);
  }

  private Partition partition(PartitionKey key) {
    StoredFile file = files.get(key.fileId());
    if (file == null) {
      throw new IllegalArgumentException("the delivery has no file " + key.fileId());
    }
    return file.partitions().get(key.partition());
  }
}
