/** Vendor A, 住民基本台帳: delimited files in windows-31j. */
@NullMarked
package jp.shirube.migration.sample.vendora;

import org.jspecify.annotations.NullMarked;
