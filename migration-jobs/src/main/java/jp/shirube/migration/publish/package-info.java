/** Atomic publication and the standard CSV set. */
@NullMarked
package jp.shirube.migration.publish;

import org.jspecify.annotations.NullMarked;
