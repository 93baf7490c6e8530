package jp.shirube.mappings.engine;

import java.util.List;
import java.util.function.Consumer;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.StandardGroup;

/**
 * Maps the records of one extract file. Not thread-safe: each thread asks {@link CompiledMapping}
 * for its own.
 */
public interface FileMapper {

  SourceFile file();

  /** The groups this file fills; their positions are the group indexes of {@link RowSink}. */
  List<StandardGroup> groups();

  /** What is joined to the file; positions are those of {@link #partner}. */
  List<Join> joins();

  /** Number of the last record's partner in a join, 0 when it had none. */
  long partner(int join);

  /**
   * Maps one record. Rows reach the sink only when the whole record is good; an error finding in
   * any item rejects the record. Every problem of the record is reported, not only the first.
   *
   * @return the record's one disposition
   */
  Disposition map(SourceRecord record, RowSink rows, Consumer<Finding> findings);
}
