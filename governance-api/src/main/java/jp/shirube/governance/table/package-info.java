/**
 * Small tables that people hand over as CSV or as a workbook: rows of texts that know their place.
 */
@NullMarked
package jp.shirube.governance.table;

import org.jspecify.annotations.NullMarked;
