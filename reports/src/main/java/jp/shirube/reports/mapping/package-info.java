/** Findings of the check of a mapping definition as a workbook. */
@NullMarked
package jp.shirube.reports.mapping;

import org.jspecify.annotations.NullMarked;
