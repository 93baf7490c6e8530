/** Vendor C, 児童手当: relational tables, spooled to files. */
@NullMarked
package jp.shirube.migration.sample.vendorc;

import org.jspecify.annotations.NullMarked;
