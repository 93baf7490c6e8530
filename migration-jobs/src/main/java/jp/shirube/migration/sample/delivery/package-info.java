/** Extract records in the making and the files of a delivery. */
@NullMarked
package jp.shirube.migration.sample.delivery;

import org.jspecify.annotations.NullMarked;
