package jp.shirube.migration.load;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.standard.StandardGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Loads one partition block by block: reader, processor and writer of a chunk-oriented step whose
 * items are blocks of records. Used by one thread.
 */
final class PartitionLoad
    implements ItemReader<PartitionCursor>,
        ItemProcessor<PartitionCursor, MappedBlock>,
        ItemWriter<MappedBlock>,
        Closeable {

  private final PartitionKey key;
  private final SourceFile file;
  private final PartitionCursor cursor;
  private final BlockMapper mapper;
  private final List<StandardGroup> groups;
  private final BlockTarget target;
  private final LoadListener listener;

  PartitionLoad(
      PartitionKey key,
      SourceFile file,
      PartitionCursor cursor,
      BlockMapper mapper,
      List<StandardGroup> groups,
      BlockTarget target,
      LoadListener listener) {
    this.key = key;
    this.file = file;
    this.cursor = cursor;
    this.mapper = mapper;
    this.groups = groups;
    this.target = target;
    this.listener = listener;
  }

  /** The cursor on the first record of the next block, null at the end. */
  @Override
  public @Nullable PartitionCursor read() {
    return cursor.onRecord() ? cursor : null;
  }

  @Override
  public MappedBlock process(PartitionCursor from) {
    return SafeFault.guard(() -> mapper.map(from));
  }

  @Override
  public void write(Chunk<? extends MappedBlock> blocks) {
    SafeFault.run(() -> blocks.forEach(this::write));
  }

  private void write(MappedBlock block) {
    target.write(key, file, groups, block);
    listener.written(block.read());
  }

  @Override
  public void close() throws IOException {
    cursor.close();
  }
}
