package jp.shirube.migration.cli;

import java.nio.file.Path;
import jp.shirube.mappings.definition.Cover;
import jp.shirube.mappings.engine.CompiledMapping;

/**
 * A delivery, or a source of one, and the mapping it goes by.
 *
 * @param folder folder with a manifest or the settings of a source
 */
record MigrationOrder(Path folder, CompiledMapping mapping) {

  String systemId() {
    return cover().systemId();
  }

  String vendorId() {
    return cover().vendorId();
  }

  private Cover cover() {
    return mapping.definition().cover();
  }
}
