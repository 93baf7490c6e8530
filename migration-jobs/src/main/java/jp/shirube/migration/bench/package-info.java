/** Measures the real job beside a bare COPY of the rows it made. */
@NullMarked
package jp.shirube.migration.bench;

import org.jspecify.annotations.NullMarked;
