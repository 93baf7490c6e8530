package jp.shirube.mappings.engine;

import java.util.List;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.standard.Standard;

/** A checked mapping definition bound to an edition of the standard; thread-safe. */
public interface CompiledMapping {

  MappingDefinition definition();

  Standard standard();

  /**
   * A new mapper for one thread, of a file to which nothing is joined.
   *
   * @throws IllegalArgumentException when the definition has no such file
   */
  default FileMapper mapper(String fileId) {
    return mapper(fileId, JoinLookup.NONE);
  }

  /**
   * A new mapper for one thread.
   *
   * @param joins finds the records of the files that are joined to the file
   * @throws IllegalArgumentException when the definition has no such file
   */
  FileMapper mapper(String fileId, JoinLookup joins);

  /** New readers for the indexes of all joins, each for one thread. */
  List<PartnerReader> partners();

  /**
   * A new meter of the file's figures for one thread.
   *
   * @throws IllegalArgumentException when the definition has no such file
   */
  FileMeter meter(String fileId);
}
