/** Named columns and texts by column. */
@NullMarked
package jp.shirube.migration.sample.table;

import org.jspecify.annotations.NullMarked;
