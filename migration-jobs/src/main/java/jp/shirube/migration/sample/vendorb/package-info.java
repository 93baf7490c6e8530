/** Vendor B, 国民健康保険: fixed-length records of a host computer. */
@NullMarked
package jp.shirube.migration.sample.vendorb;

import org.jspecify.annotations.NullMarked;
