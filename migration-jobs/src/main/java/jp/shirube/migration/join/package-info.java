/** Indexes over the files that are joined to others (結合), for the time of loading. */
@NullMarked
package jp.shirube.migration.join;

import org.jspecify.annotations.NullMarked;
