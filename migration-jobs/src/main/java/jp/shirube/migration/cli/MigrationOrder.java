package jp.shirube.migration.cli;

import java.nio.file.Path;
import jp.shirube.mappings.engine.CompiledMapping;

/**
 * A delivery and the mapping it goes by.
 *
 * @param delivery folder with a manifest
 */
record MigrationOrder(Path delivery, CompiledMapping mapping) {

  String systemId() {
    return mapping.definition().cover().systemId();
  }
}
