package jp.shirube.mappings.engine;

import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.standard.Standard;

/** A checked mapping definition bound to an edition of the standard; thread-safe. */
public interface CompiledMapping {

  MappingDefinition definition();

  Standard standard();

  /**
   * A new mapper for one thread.
   *
   * @throws IllegalArgumentException when the definition has no such file
   */
  FileMapper mapper(String fileId);
}
