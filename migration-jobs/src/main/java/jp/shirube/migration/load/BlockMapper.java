package jp.shirube.migration.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.engine.Disposition;
import jp.shirube.mappings.engine.FileMapper;
import jp.shirube.mappings.engine.SourceRecord;
import jp.shirube.mappings.finding.Finding;

/**
 * Maps blocks of one file's records. Not thread-safe: each partition has its own, and a block is
 * written before the next is mapped.
 */
final class BlockMapper {

  private final FileMapper mapper;
  private final int blockSize;
  private final List<CopyBuffer> groups;
  private final List<Join> joins;
  private final LineageSink sink;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param filePosition 1-based position of the file in the mapping
   * @param blockSize records of a block at most
   */
  BlockMapper(FileMapper mapper, int filePosition, int blockSize) {
    this.mapper = mapper;
    this.blockSize = blockSize;
    this.joins = mapper.joins();
    this.groups = Stream.generate(CopyBuffer::new).limit(mapper.groups().size()).toList();
    this.sink = new LineageSink(filePosition, mapper.groups(), groups);
  }

  /** Maps the records from the cursor on and leaves it on the first record of the next block. */
  MappedBlock map(PartitionCursor cursor) {
    groups.forEach(CopyBuffer::clear);
    MappedBlock block = new MappedBlock(cursor.position(), groups);
    for (int count = 0; count < blockSize && cursor.onRecord(); count++) {
      mapRecord(cursor, block);
      cursor.advance();
    }
    block.endAt(cursor.position());
    return block;
  }

  private void mapRecord(PartitionCursor cursor, MappedBlock block) {
    findings.clear();
    SourceRecord record = cursor.record();
    sink.begin(record);
    Disposition disposition = mapper.map(record, sink, findings::add);
    switch (disposition.kind()) {
      case MAPPED -> mapped(cursor, block);
      case REJECTED -> rejected(cursor, block);
      case EXCLUDED -> excluded(disposition, block);
    }
  }

  private void mapped(PartitionCursor cursor, MappedBlock block) {
    Finding unstorable = sink.unstorable();
    if (unstorable != null) {
      sink.takeBack();
      findings.add(unstorable);
      rejected(cursor, block);
      return;
    }
    block.addMapped();
    use(block);
    findings.forEach(finding -> block.addWarning(cursor.position(), finding));
    count(block);
  }

  private void use(MappedBlock block) {
    for (int join = 0; join < joins.size(); join++) {
      block.addPartner(joins.get(join), mapper.partner(join));
    }
  }

  private void rejected(PartitionCursor cursor, MappedBlock block) {
    block.addRejected(new RejectedRecord(cursor.position(), findings, cursor.rawBytes()));
    count(block);
  }

  private void excluded(Disposition disposition, MappedBlock block) {
    block.addExcluded(disposition.exclusion() == null ? "" : disposition.exclusion().reasonCode());
    count(block);
  }

  private void count(MappedBlock block) {
    findings.forEach(finding -> block.findingCounts().add(FindingKey.of(finding), 1));
  }
}
