/** The encrypted workbook that returns a vendor's rejected records. */
@NullMarked
package jp.shirube.reports.rejects;

import org.jspecify.annotations.NullMarked;
