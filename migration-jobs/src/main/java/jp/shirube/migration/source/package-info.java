/** Readers that cut and decode the records of extract files. */
@NullMarked
package jp.shirube.migration.source;

import org.jspecify.annotations.NullMarked;
