/** Compiled mappings: from a source record to standard rows or a rejection. */
@NullMarked
package jp.shirube.mappings.engine;

import org.jspecify.annotations.NullMarked;
