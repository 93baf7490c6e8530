/** Deliveries (データ提供): manifest, checks on receipt, the immutable encrypted store. */
@NullMarked
package jp.shirube.migration.delivery;

import org.jspecify.annotations.NullMarked;
