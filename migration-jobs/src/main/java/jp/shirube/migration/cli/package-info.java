/** The command line. */
@NullMarked
package jp.shirube.migration.cli;

import org.jspecify.annotations.NullMarked;
