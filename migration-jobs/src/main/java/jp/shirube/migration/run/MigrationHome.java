package jp.shirube.migration.run;

import java.nio.file.Path;

/**
 * The installation's folder, as a bean.
 *
 * @param path holds keys, deliveries and standards
 */
public record MigrationHome(Path path) {}
